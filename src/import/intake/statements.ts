import { valuesOf } from '../../model/closed-values.js';
import { fields } from '../../model/properties/fields.js';
import type { ClaimProperty } from '../../model/property.js';
import { externalSourceOf } from '../../model/external-sources.js';
import { externalValue } from '../../records/external-id.js';
import type { ExternalId, Fact, RecordLink, RecordName, RecordRating, Reference } from '../../records/record.js';
import { scriptOf } from '../../names/script.js';
import type { Cells } from '../values/cells.js';
import { countryNamed } from '../values/countries.js';
import type { Doubts } from './doubts.js';
import { RowError } from './import-error.js';
import { spaced } from '../values/spaced.js';

/** A fact, where there is a value. */
export function fact(property: ClaimProperty, value: string | number | null | undefined, asWritten?: string): Fact[] {
  if (value === undefined || value === null || value === '') return [];
  return [{ property, value, ...(asWritten === undefined || asWritten === String(value) ? {} : { asWritten }) }];
}

/**
 * The id that a text gives in a database, be it the address of its page; what is none is left out.
 * @param place where it stands, for people.
 */
export function externalIdsIn(text: string, source: string, place: string, doubts: Doubts): ExternalId[] {
  if (text === '') return [];
  const value = externalValue(source, text);
  if (value !== undefined) return [{ source, value }];
  const { example } = externalSourceOf(source) ?? { example: 'a number' };
  doubts.add(
    `${place} is ${JSON.stringify(text)}: it has to be an id of ${source}, as ${example}, or the address of its page.`,
    `${place} has to be an id of ${source}`,
  );
  return [];
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

/** Where something is from, or what else a property says of countries, by their codes or names; what is no country is left out. */
export function countriesOf(names: readonly string[], column: string, doubts: Doubts, property: ClaimProperty = 'FROM'): RecordLink[] {
  const links = names.flatMap((text): RecordLink[] => {
    const country = countryNamed(text);
    if (country === undefined)
      doubts.add(`${column} has ${JSON.stringify(text)}, which is the name of no country.`, `${column} has to be countries`);
    return country === undefined ? [] : [{ property, to: { type: 'country', names: [{ text: country.name }] }, asWritten: text }];
  });
  return [...new Map(links.map((link) => [JSON.stringify(link.to), link])).values()];
}

/** Genres, tags and companies by their names. */
export function namedLinks(property: ClaimProperty, type: 'genre' | 'tag' | 'country' | 'company', names: readonly string[]): RecordLink[] {
  return [...new Set(names)].map((name) => ({ property, to: { type, names: [{ text: name }] }, asWritten: name }));
}

/**
 * Where a work stands in its life, in one of the usual words for it; undefined where the cell is empty.
 * @throws RowError when it is none.
 */
export function statusIn(cells: Cells, column: string): string | undefined {
  return cells.text(column) === '' ? undefined : cells.word(column, valuesOf(fields.STATUS.closed));
}

/** What sites write where nobody has rated it yet. */
const UNRATED = /^(?:not yet rated|unrated|not rated|nr|n\/a|-|none|미정|미분류|등급 ?없음)$/iu;

/**
 * From which age a show may be watched, in one of the usual words for it; undefined where the cell is empty or says that it is not
 * rated yet.
 * @throws RowError when it is none.
 */
export function contentRatingIn(cells: Cells, column: string): string | undefined {
  const text = cells.text(column);
  return text === '' || UNRATED.test(spaced(text)) ? undefined : cells.word(column, valuesOf(fields.CONTENT_RATING.closed));
}

/** Whether a cell is empty, or says so. */
function saysNothing(text: string): boolean {
  return text === '' || text === '-' || text === 'N/A';
}

/**
 * The address of a page or picture; undefined where the cell is empty.
 * @throws RowError when it is none.
 */
export function addressIn(cells: Cells, column: string): string | undefined {
  const text = cells.text(column);
  if (saysNothing(text)) return undefined;
  if (!/^https?:\/\/[^\s/]/iu.test(text) || !URL.canParse(text))
    throw cells.wrong(column, 'has to be an address, as https://example.com/poster.jpg');
  return text;
}

/** What a database's users give a show, from 0 to 10, and how many keep it on a list; none where nobody has voted. */
export function audienceRating(publication: string, value: number | undefined, votes?: number, watchers?: number): RecordRating[] {
  if (value === undefined || votes === 0) return [];
  const counted = { ...(votes === undefined ? {} : { votes }), ...(watchers === undefined ? {} : { watchers }) };
  return [{ publication, kind: 'AUDIENCE', value, scale: 10, ...counted }];
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

/** A length with its units, in English or Korean: `1 hr. 5 min.`, `52 min`, `1h 5m`, 70분, 1시간 10분, `1:05:00`. */
const LENGTH =
  /^(?:(?<hours>\d+) ?(?:hours?|hrs?\.?|h|시간))? ?(?:(?<minutes>\d+) ?(?:minutes?|mins?\.?|m|분))?(?: ?(?:each|\/ ?ep\.?|per ep(?:isode|\.)?))?$/iu;
const CLOCK = /^(?<hours>\d{1,2}):(?<minutes>\d{2}):\d{2}$/;

/**
 * The minutes of a length in words: `1 hr. 5 min.`, `52 min.`, 70분, or a bare number of minutes; undefined for an empty
 * text.
 * @throws RowError when it is none.
 */
export function minutesInWords(text: string, column: string): number | undefined {
  if (text === '' || text === 'N/A') return undefined;
  const plain = spaced(text).replace(/^약 ?|^(?:approx\.?|about|~) ?/iu, '');
  if (/^\d+(?:\.0+)?$/.test(plain)) return minutes(Number(plain), column);
  const { hours, minutes: rest } = (LENGTH.exec(plain) ?? CLOCK.exec(plain))?.groups ?? {};
  if (hours === undefined && rest === undefined)
    throw new RowError(`${column} is ${JSON.stringify(text)}: it has to be a length, as 1 hr. 5 min.`, `${column} has to be a length`);
  return minutes(Number(hours ?? 0) * 60 + Number(rest ?? 0), column);
}

/** How many episodes a show has at most: Country Diaries had 1,088. */
const MOST_EPISODES = 5_000;

/** A number with what it counts: 16부작, 총 16회, `16 episodes`, `16 eps`. */
const EPISODES =
  /^(?:총|전|total:?)? ?(?<many>\d{1,5})(?:\.0+)? ?(?:부작|부|회작|회|화|편|話|集|episodes?|eps?\.?)?(?: ?(?:완결|예정|total))?$/iu;

/**
 * A number of episodes, also with the word for them, as 16부작 and `16 episodes`; undefined where the cell is empty.
 * @throws RowError when no show has as many.
 */
export function episodesIn(cells: Cells, column: string): number | undefined {
  const text = spaced(cells.text(column));
  if (saysNothing(text)) return undefined;
  const many = EPISODES.exec(text)?.groups?.['many'];
  const episodes = many === undefined ? cells.counted(column) : Number(many);
  if (episodes < 1) throw cells.wrong(column, 'has to be 1 or more');
  if (episodes > MOST_EPISODES) throw cells.wrong(column, `has to be ${MOST_EPISODES} or fewer`);
  return episodes;
}
