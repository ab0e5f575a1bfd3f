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
  if (!show.startsWith('show:')) return [];
  const slug = (season ?? show).slice((season ?? show).indexOf(':') + 1);
  return ratings.map(({ publication, kind, value, scale, votes }) => ({
    id: `rating:${slug}/${publication.slice(publication.indexOf(':') + 1)}/${kind}/${value}of${scale}@${asOf}`,
    about: season === undefined ? [show] : [show, season],
    publication,
    properties: { value, scale, kind, ...(votes === undefined ? {} : { votes }), ...(asOf === '' ? {} : { asOf }) },
    article,
    asWritten: String(value),
    locator,
    record,
  }));
}
