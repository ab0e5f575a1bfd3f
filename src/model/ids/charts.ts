import { idOf, isIdOf, slugIn, type IdOf } from './kinds.js';

/** An edition of a chart, which has no node of its own. */
export interface Edition {
  readonly chart: string;
  /** The code of the country; null for the world. */
  readonly country: string | null;
  readonly periodStart: string;
}

/** What stands for the country in an edition of the whole world. */
export const WORLD = 'world';

/**
 * The key of an edition.
 *
 * @example chart:netflix-top10-tv|KR|2022-01-24
 */
export function editionKey(chart: string, country: string | null, periodStart: string): string {
  return [chart, country ?? WORLD, periodStart].join('|');
}

/** Takes the key of an edition apart again. */
export function editionOf(key: string): Edition {
  const [chart = '', country = '', periodStart = ''] = key.split('|');
  return { chart, country: country === WORLD ? null : country, periodStart };
}

/** An expression of Cypher: the list of chart, country and day of the key that another expression gives. */
export function editionPartsIn(key: string): string {
  return `split(${key}, '|')`;
}

/** Whether a text is the key of an edition rather than the id of a chart: only it has bars between its parts. */
export function isEditionKey(text: string): boolean {
  return isIdOf('chart', text) && text.includes('|');
}

/**
 * The id that a new place on a chart gets. It is permanent: a merge of shows moves what the entry is about, never its
 * id, so an entry is found by its edition, show and season rather than by it.
 *
 * @example entry:netflix-top10-tv/KR/2022-01-24/all-of-us-are-dead/1
 */
export function entryId(
  chart: string,
  country: string | null,
  periodStart: string,
  show: string,
  season: string | null = null,
): IdOf<'entry'> {
  const slug = [slugIn(chart), country ?? WORLD, periodStart, slugIn(show)].join('/');
  return idOf('entry', season === null ? slug : slug + seasonPart(show, season));
}

/** A season's slug begins with its show's (season:kingdom/2), which need not be said twice. */
function seasonPart(show: string, season: string): string {
  const whole = slugIn(season);
  return whole.startsWith(`${slugIn(show)}/`) ? whole.slice(slugIn(show).length) : `/${whole}`;
}

/** Whether the id of an entry was made for an edition. */
export function isEntryOf(id: string, { chart, country, periodStart }: Edition): boolean {
  return id.startsWith(entryId(chart, country, periodStart, ''));
}

/** What a figure of an entry goes by outside: it has no node of its own. */
export function figureId(entry: string, figure: string): string {
  return `${entry}/${figure}`;
}

/** What the id of a rating is made of. */
export interface RatingParts {
  /** The show or season. */
  readonly of: string;
  readonly publication: string;
  readonly kind: string;
  readonly value: number;
  readonly scale: number;
  readonly asOf: string;
}

/**
 * The id of a rating.
 *
 * @example rating:kingdom/2/mydramalist/AUDIENCE/8.9of10@2022-03-01
 */
export function ratingId({ of, publication, kind, value, scale, asOf }: RatingParts): IdOf<'rating'> {
  return idOf('rating', `${slugIn(of)}/${slugIn(publication)}/${kind}/${value}of${scale}@${asOf}`);
}

/** The show that a rating was made for, or whose season it was made for: the slug of a show holds no slash. */
export function showOfRating(id: string): IdOf<'show'> {
  return idOf('show', slugIn(id).split('/', 1)[0]!);
}
