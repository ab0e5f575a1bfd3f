import type { Expected, ExpectedCitations } from './expected/expected.js';
import { expectedGraph } from './expected/expected-graph.js';
import { joinPeople, type JoinedPeople } from './people/people.js';
import { joinShows, type JoinedShows } from './shows/shows.js';
import { joinThings } from './things/things.js';
import { joinWorks, type JoinedWorks } from './works/works.js';
import type { World } from './world.js';

/** What joining came to, beside the graph that it gives. */
export interface Joined {
  readonly shows: JoinedShows;
  readonly works: JoinedWorks;
  readonly people: JoinedPeople;
  readonly expected: Expected;
  readonly citations: ExpectedCitations;
}

/** Computes who is who, and what the graph has to hold of it: a pure function of the world. */
export function joinedWorld(world: World): Joined {
  const shows = joinShows(world);
  const works = joinWorks(world, shows.showOf);
  const workOf = new Map([...shows.showOf, ...works.workByKey]);
  const people = joinPeople(world, workOf, new Map(works.groups.map(({ adaptations }, index) => [works.ids.of[index]!, [...adaptations]])));
  const things = joinThings(world);
  return { shows, works, people, ...expectedGraph(world, { shows, works, people, things }) };
}
