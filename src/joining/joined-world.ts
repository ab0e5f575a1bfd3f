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

/** The years in which shows were first shown, by their ids. */
function firstShown({ groups, ids }: JoinedShows): Map<string, number> {
  return new Map(
    groups.flatMap(({ dates }, index) => {
      const [first] = [...dates].sort();
      return first === undefined ? [] : [[ids.of[index]!, Number(first.slice(0, 4))] as const];
    }),
  );
}

/** Computes who is who, and what the graph has to hold of it: a pure function of the world. */
export function joinedWorld(world: World): Joined {
  const shows = joinShows(world);
  const works = joinWorks(world, shows.showOf);
  const workOf = new Map([...shows.showOf, ...works.workByKey]);
  const adaptationsOf = new Map(works.groups.map(({ adaptations }, index) => [works.ids.of[index]!, [...adaptations]]));
  const people = joinPeople(world, workOf, adaptationsOf, firstShown(shows));
  const things = joinThings(world);
  return { shows, works, people, ...expectedGraph(world, { shows, works, people, things }) };
}
