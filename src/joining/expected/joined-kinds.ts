import type { JoinedPeople } from '../people/people.js';
import type { JoinedShows } from '../shows/shows.js';
import type { Things } from '../things/things.js';
import type { JoinedWorks } from '../works/works.js';

/** What was joined, kind by kind: which entity each record and mention is. */
export interface JoinedKinds {
  readonly shows: JoinedShows;
  readonly works: JoinedWorks;
  readonly people: JoinedPeople;
  readonly things: Things;
}

/** The entity that a record is of; undefined where it is of none. */
export function entityOf(record: string, { shows, works, people, things }: JoinedKinds): string | undefined {
  return shows.showOf.get(record) ?? works.workByKey.get(record) ?? people.personByKey.get(record) ?? things.byRecord.get(record);
}
