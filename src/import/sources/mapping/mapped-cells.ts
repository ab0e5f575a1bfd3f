import { relatedDates } from '../../values/related-dates.js';
import type { ExternalId, Fact, RecordLink, RecordName, RecordType } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import type { Doubts } from '../../intake/doubts.js';
import { ruleOf, type ClaimProperty } from '../../../model/property.js';
import { usualOf, type Qualifier } from '../../../model/qualifiers.js';
import type { KindOf } from '../../../model/kinds.js';
import { figureIn } from '../../values/figures.js';
import { splitAt } from '../../values/lists.js';
import { personIn } from '../../values/person-cells.js';
import { spaced } from '../../values/spaced.js';
import { timeOfDayIn } from '../../values/times.js';
import { weekdaysIn } from '../../values/weekdays.js';
import {
  addressIn,
  contentRatingIn,
  countriesOf,
  episodesIn,
  externalIdsIn,
  minutesInWords,
  nameOf,
  personNamed,
} from '../../intake/statements.js';
import type { MappedColumn } from './mapped-column.js';

/** What one cell says of what the row is about. */
export interface Said {
  readonly names?: readonly RecordName[];
  readonly externalIds?: readonly ExternalId[];
  readonly facts?: readonly Fact[];
  readonly links?: readonly RecordLink[];
  readonly rating?: { readonly value: number; readonly scale: number };
  readonly votes?: number;
  readonly season?: number;
  readonly kind?: KindOf<RecordType>;
}

/** What a cell says where there is nothing to say. */
const NOTHING = /^(?:[-–—?]+|n\/?a|\\n|null|nan|none|tba|tbd|미정|없음|해당 ?없음|정보 ?없음|미상)$/iu;

/** What a name says where there is none: None, TBA and 미정 may be titles. */
const NO_NAME = /^(?:[-–—]+|n\/a|\\n|null|nan)$/iu;

/** Reads a cell by what its column is. @throws RowError where the row is nothing without it. */
export function readColumn(cells: Cells, name: string, column: MappedColumn): Said {
  const { doubts } = cells;
  // A thing whose name has lost letters would be another one.
  const text = spaced(column.is === 'name' ? cells.whole(name) : cells.text(name));
  if (text === '' || (column.is === 'name' ? NO_NAME : NOTHING).test(text)) return {};
  switch (column.is) {
    case 'name':
      return { names: namesIn(text, column) };
    case 'externalId':
      return column.of === undefined ? { externalIds: externalIdsIn(text, column.source, name, doubts) } : {};
    case 'season': {
      const season = doubts.unless(() => seasonIn(cells, name, text));
      return season === undefined ? {} : { season };
    }
    case 'kind': {
      const kind = doubts.unless(() => cells.word(name, column.words));
      return kind === undefined ? {} : { kind: kind as KindOf<RecordType> };
    }
    case 'rating': {
      const value = ratingIn(text, name, column.scale, doubts);
      return value === undefined ? {} : { rating: { value, scale: column.scale } };
    }
    case 'votes': {
      const votes = cells.figure(name) ?? undefined;
      return votes === undefined ? {} : { votes };
    }
    case 'fact':
      return { facts: doubts.unless(() => factsIn(cells, name, text, column)) ?? [] };
    case 'link':
      return {
        links:
          column.to === 'country'
            ? countriesOf(partsOf(text, column.separator), name, doubts, column.property)
            : linksOf(text, column, name, doubts),
      };
    // Whom the row credits, of which award it tells, and of which day, is read by all of its columns together.
    case 'asOf':
    case 'person':
    case 'role':
    case 'character':
    case 'order':
    case 'ceremony':
    case 'year':
    case 'category':
    case 'result':
    case 'stageName':
    case 'since':
    case 'until':
    case 'artist':
    case 'part':
    case 'album':
      return {};
  }
}

/** The names of a cell, the first as its column says; what stands behind it are other names. */
function namesIn(text: string, { kind, locale, separator }: Extract<MappedColumn, { is: 'name' }>): RecordName[] {
  return partsOf(text, separator).map((part, index) => {
    const said = kind ?? (index > 0 ? 'ALIAS' : undefined);
    const name = nameOf(part, said === undefined ? {} : { kind: said });
    // Of several names those in Hangul are Korean, whatever most of the column is.
    return locale === undefined || (separator !== undefined && name.locale !== undefined) ? name : { ...name, locale };
  });
}

/** A season with the word for it: 2, 시즌 2, Season 2, 2기. */
const SEASON = /^(?:시즌|파트|season|part|s|제)? ?(?<number>\d{1,3})(?:\.0+)? ?(?:기|시즌|부)?$/iu;

function seasonIn(cells: Cells, column: string, text: string): number {
  const number = Number(SEASON.exec(text)?.groups?.['number'] ?? 0);
  if (number < 1) throw cells.wrong(column, 'has to be the number of a season');
  return number;
}

/** A rating with what it is counted in: 8.5, 8.5점, 8.5/10, 92%. */
const RATING = /^(?<value>\d+(?:\.\d+)?) ?(?:점|%|★)?(?: ?\/ ?(?<scale>\d+)(?:\.0+)? ?(?:점)?)?$/u;

function ratingIn(text: string, column: string, scale: number, doubts: Doubts): number | undefined {
  const { value, scale: printed } = RATING.exec(text)?.groups ?? {};
  if (value !== undefined && Number(value) <= scale && (printed === undefined || Number(printed) === scale)) return Number(value);
  doubts.add(`${column} is ${JSON.stringify(text)}: it has to be a number from 0 to ${scale}.`, `${column} has to be a rating`);
  return undefined;
}

/** What a cell states: of a span its beginning and its end. @throws RowError when it is none that the property can have. */
function factsIn(cells: Cells, name: string, text: string, column: Extract<MappedColumn, { is: 'fact' }>): Fact[] {
  if (column.value === 'date') return relatedDates(column.property, text, name);
  if (ruleOf(column.property)?.matter === 'FIGURE') return [figureIn(text, name, column.property, column.unit)];
  const value = literal(cells, name, text, column);
  return value === undefined ? [] : [{ property: column.property, value, ...(String(value) === text ? {} : { asWritten: text }) }];
}

function literal(cells: Cells, name: string, text: string, column: Extract<MappedColumn, { is: 'fact' }>): string | number | undefined {
  const { property, value, words, unit, isAddress } = column;
  if (property === 'AIRS_ON') return weekdaysIn(text, name);
  if (property === 'AIRS_AT') return timeOfDayIn(text, name);
  if (property === 'CONTENT_RATING') return contentRatingIn(cells, name);
  if (isAddress === true) return addressIn(cells, name);
  if (words !== undefined) return cells.word(name, words);
  if (unit === 'minutes') return minutesInWords(text, name);
  if (property === 'EPISODE_COUNT') return episodesIn(cells, name);
  if (value !== 'number') return text;
  if (/\d/.test(text)) return cells.counted(name);
  throw new RowError(`${name} is ${JSON.stringify(text)}: it has to be a whole number.`, `${name} has to be a whole number`);
}

/** The parts of a cell, each once. */
export function partsOf(text: string, separator: string | undefined): string[] {
  return [...new Set((separator === undefined ? [text] : splitAt(text, separator)).map(spaced).filter((part) => part !== ''))];
}

function linksOf(
  text: string,
  { property, to, separator, billing }: Extract<MappedColumn, { is: 'link' }>,
  column: string,
  doubts: Doubts,
): RecordLink[] {
  const parts = partsOf(text, separator);
  if (to !== 'person')
    return parts.map((name, index) => ({
      property,
      to: { type: to, names: [nameOf(name)] },
      asWritten: name,
      ...qualified(property, index + 1, billing),
    }));
  const people = parts.flatMap((part) => personIn(part, column, doubts) ?? []);
  return [...new Map(people.map((person) => [person.names[0]!, person])).values()].map(({ names, character, credit }, index) => ({
    property,
    to: personNamed(...names),
    asWritten: names[0]!,
    ...(character === undefined || property !== 'CAST_MEMBER' ? {} : { character }),
    ...qualified(property, index + 1, (credit?.property === property ? credit.billing : undefined) ?? billing),
  }));
}

/** What a column says of a relation itself: the place in it where that counts, and what is usual where nothing is said. */
function qualified(property: ClaimProperty, order: number, billing: string | undefined): Pick<RecordLink, 'qualifiers'> {
  const entries = (ruleOf(property)?.relation?.qualifiers ?? []).flatMap((name): (readonly [Qualifier, string | number])[] => {
    if (name === 'order') return [[name, order]];
    return name === 'billing' && billing !== undefined ? [[name, billing]] : usualOf(name);
  });
  return entries.length === 0 ? {} : { qualifiers: Object.fromEntries(entries) };
}
