import { ratingId } from '../../model/ids/charts.js';
import { isIdOf } from '../../model/ids/kinds.js';
import type { RecordRating } from '../../records/record.js';
import type { ExpectedRating } from './expected.js';
import type { Voice } from './ledger.js';

/** Whom a release's ratings are of, and when. */
export interface Rated {
  readonly show: string;
  /** The season, of a record that tells of nothing else. */
  readonly season: string | undefined;
  /** The day of the release, or the empty string. */
  readonly asOf: string;
}

/** The ratings that a release gives a show or season; none to anything else. */
export function ratingsOf(
  { article, record, locator }: Voice,
  ratings: readonly RecordRating[],
  { show, season, asOf }: Rated,
): ExpectedRating[] {
  if (!isIdOf('show', show)) return [];
  return ratings.map(({ publication, kind, value, scale, votes, watchers }) => ({
    id: ratingId({ of: season ?? show, publication, kind, value, scale, asOf }),
    about: season === undefined ? [show] : [show, season],
    publication,
    properties: {
      value,
      scale,
      kind,
      ...(votes === undefined ? {} : { votes }),
      ...(watchers === undefined ? {} : { watchers }),
      ...(asOf === '' ? {} : { asOf }),
    },
    article,
    asWritten: String(value),
    locator,
    record,
  }));
}
