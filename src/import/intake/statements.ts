import type { ClaimProperty } from '../../model/property.js';
import type { Fact, RecordLink, RecordName, RecordRating, Reference } from '../../records/record.js';
import { scriptOf } from '../../names/script.js';
import type { Cells } from '../values/cells.js';
import { RowError } from './import-error.js';
import { spaced } from '../values/spaced.js';

/** A fact, where there is a value. */
export function fact(property: ClaimProperty, value: string | number | null | undefined, asWritten?: string): Fact[] {
  if (value === undefined || value === null || value === '') return [];
  return [{ property, value, ...(asWritten === undefined || asWritten === String(value) ? {} : { asWritten }) }];
}

/** A name; Hangul is native. */
export function nameOf(text: string, more: Omit<RecordName, 'text'> = {}): RecordName {
  return { text, ...(scriptOf(text) === 'HANGUL' ? { kind: 'NATIVE' as const, locale: 'ko' } : {}), ...more };
}

/** Somebody of whom a source gives nothing but names: the first is how it prints them. */
export function personNamed(...names: readonly string[]): Reference {
  return { type: 'person', names: names.map((text) => nameOf(text)) };
}

/** Credits of people by their names, each of them once. */
export function creditsOf(property: ClaimProperty, names: readonly string[]): RecordLink[] {
  return [...new Set(names)].map((name) => ({ property, to: personNamed(name), asWritten: name }));
}

/** A cast in its order. */
export function castOf(names: readonly string[]): RecordLink[] {
  return creditsOf('CAST_MEMBER', names).map((link, index) => ({ ...link, qualifiers: { order: index + 1 } }));
}

/** Genres, countries and companies by their names. */
export function namedLinks(property: ClaimProperty, type: 'genre' | 'country' | 'company', names: readonly string[]): RecordLink[] {
  return [...new Set(names)].map((name) => ({ property, to: { type, names: [{ text: name }] }, asWritten: name }));
}

/** What a database's users give a show, from 0 to 10; none where nobody has voted. */
export function audienceRating(publication: string, value: number | undefined, votes?: number): RecordRating[] {
  if (value === undefined || votes === 0) return [];
  return [{ publication, kind: 'AUDIENCE', value, scale: 10, ...(votes === undefined ? {} : { votes }) }];
}

/**
 * A rating of 0 to 10; undefined where the cell is empty.
 * @throws RowError when it is none.
 */
export function ratingIn(cells: Cells, column: string): number | undefined {
  const text = cells.text(column);
  if (text === '' || text === 'N/A' || text === '\\N') return undefined;
  const value = /^\d{1,2}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= 0 && value <= 10)) throw cells.wrong(column, 'has to be a number from 0 to 10');
  return value;
}

/** No episode is shorter or longer: a minute is a trailer, a day is a slip. */
const MINUTES = { least: 2, most: 400 } as const;

/**
 * The minutes of an episode, or of a film, which may be as short as one.
 * @throws RowError when no episode is so long.
 */
export function minutes(value: number | null | undefined, column: string, least: number = MINUTES.least): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (value < least || value > MINUTES.most)
    throw new RowError(
      `${column} gives ${value} minutes: it has to be ${least} to ${MINUTES.most}.`,
      `${column} gives a length that no episode has`,
    );
  return value;
}

/**
 * The minutes of a length in words: `1 hr. 5 min.`, `52 min.`; undefined for an empty text.
 * @throws RowError when it is none.
 */
export function minutesInWords(text: string, column: string): number | undefined {
  if (text === '' || text === 'N/A') return undefined;
  const [, hours, rest] = /^(?:(\d+)\s*hrs?\.?)?\s*(?:(\d+)\s*mins?\.?)?$/i.exec(spaced(text)) ?? [];
  if (hours === undefined && rest === undefined)
    throw new RowError(`${column} is ${JSON.stringify(text)}: it has to be a length, as 1 hr. 5 min.`, `${column} has to be a length`);
  return minutes(Number(hours ?? 0) * 60 + Number(rest ?? 0), column);
}

/** How many episodes a show has at most: Country Diaries had 1,088. */
const MOST_EPISODES = 5_000;

/**
 * A number of episodes; undefined where the cell is empty.
 * @throws RowError when no show has as many.
 */
export function episodesIn(cells: Cells, column: string): number | undefined {
  const episodes = cells.count(column, { least: 1, none: ['-', 'N/A'] }) ?? undefined;
  if (episodes !== undefined && episodes > MOST_EPISODES) throw cells.wrong(column, `has to be ${MOST_EPISODES} or fewer`);
  return episodes;
}
