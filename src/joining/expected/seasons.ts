import { seasonId } from '../../model/ids/seasons.js';
import type { RecordName } from '../../records/record.js';
import type { ShowGroup } from '../shows/show-group.js';
import { seasonsIn, type KnownRecord, type World } from '../world.js';
import type { Entities } from './entities.js';
import type { Say } from './ledger.js';

/** A season that a record tells of. */
export interface SeasonOfShow {
  readonly id: string;
  readonly number: number;
}

/** The seasons of shows: those that curators made, and those that records tell of. */
export class Seasons {
  private readonly known: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Records of shows that are their first seasons: their source has records of later ones. */
  private readonly firstSeasons: ReadonlySet<string>;

  constructor(
    { anchors }: World,
    shows: readonly ShowGroup[],
    private readonly entities: Entities,
  ) {
    this.known = seasonsIn(anchors);
    this.firstSeasons = new Set(shows.flatMap(firstSeasonsOf));
  }

  /** The season that a record of a show tells of, which may be the show's first; undefined where it tells of none. */
  of({ id, current }: KnownRecord, show: string): SeasonOfShow | undefined {
    const number = current.season ?? (this.firstSeasons.has(id) ? 1 : undefined);
    return number === undefined ? undefined : { id: this.idOf(show, number), number };
  }

  private idOf(show: string, number: number): string {
    const known = this.known.get(show)?.get(number);
    if (known !== undefined) return known;
    const id = seasonId(show, number);
    this.entities.add(id, { number });
    return id;
  }
}

function firstSeasonsOf({ records, seasons }: ShowGroup): string[] {
  return records
    .filter(({ mark, current }) => current.isWhole !== true && seasons.some(({ record, number }) => record.mark === mark && number > 1))
    .map(({ id }) => id);
}

/** Gives a show its season, and the season its title. */
export function saySeason(say: Say, show: string, { id, number }: SeasonOfShow, names: readonly RecordName[]): void {
  const title = `${names[0]?.text ?? ''}: Season ${number}`;
  say({ subject: show, property: 'HAS_SEASON', value: id, asWritten: title });
  say({ subject: id, property: 'TITLE', literal: { text: title }, asWritten: title, kind: 'OFFICIAL', locale: 'en' });
}
