import { valuesOf } from '../../model/closed-values.js';
import { kinds, type EntityKind } from '../../model/kinds.js';
import type { ClaimProperty } from '../../model/property.js';
import type { RecordType } from '../../records/record.js';
import { recordProperties, type RecordProperty } from '../../records/vocabulary.js';
import { episodesIn, minutesInWords } from '../intake/statements.js';
import { Cells } from '../values/cells.js';
import { countryNamed } from '../values/countries.js';
import { creditNamed, creditsIn } from '../values/credit-words.js';
import { relatedDates } from '../values/related-dates.js';
import { splitAt } from '../values/lists.js';
import { usualValue } from '../values/words.js';
import { MOST, SOME, type ColumnSample } from './column-sample.js';
import type { SaidOfColumn } from './drafted-file.js';
import { meaningsOf, wordsOf, type Meaning } from './header-words.js';

/** What a mapping says of a column, and what of it there can be but one. */
export interface PlacedColumn {
  readonly said: SaidOfColumn;
  /** Two columns of one sort contradict each other: the better one is taken. */
  readonly only?: string;
  /** What whoever reads the draft should look at. */
  readonly note?: string;
}

/** What is known of a table before its columns are placed. */
export interface TableKind {
  readonly type: RecordType;
  /** One row credits somebody for what it is about. */
  readonly isCredits?: boolean;
}

/** Whether nearly all values of a column can be what it would be taken for. */
export function canBe(sample: ColumnSample, property: RecordProperty, least: number): boolean {
  const { rule } = property;
  const words = rule.closed === undefined ? rule.forms : valuesOf(rule.closed);
  if (rule.value === 'entity') {
    if (property.to[0] === 'country')
      return sample.are((text) => partsIn(sample, text).every((part) => countryNamed(part) !== undefined), least);
    if (sample.are((text) => /^(?:https?:)?\/\//u.test(text))) return false;
    // Aired On may say on which days of the week.
    if (sample.are((text) => partsIn(sample, text).every((part) => WEEKDAY.test(part)))) return false;
    return sample.are((text) => /\p{L}/u.test(text), least) && !sample.are((text) => relatedDates('PREMIERED_ON', text, ''));
  }
  if (rule.value === 'date') return sample.are((text) => relatedDates(property.property, text, ''), least);
  if (words !== undefined) return sample.are((text) => usualValue(text, words), least);
  if (rule.unit?.form === 'minutes') return sample.are((text) => minutesInWords(text, '') !== undefined, least);
  if (property.property === 'EPISODE_COUNT') return sample.are((text) => episodesIn(oneCell(text), 'x') !== undefined, least);
  return rule.value === 'number' ? sample.areNumbers : true;
}

const WEEKDAY = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|[월화수목금토일]+(?:요일)?)$/iu;

function partsIn(sample: ColumnSample, text: string): string[] {
  const separator = sample.separator();
  return separator === undefined ? [text] : splitAt(text, separator);
}

function oneCell(text: string): Cells {
  return new Cells(new Map([['x', 0]]), [text]);
}

/** Places a column by its name where its values fit, else by its values alone; undefined where neither tells. */
export function placed(sample: ColumnSample, table: TableKind): PlacedColumn | undefined {
  const byName = [...creditMeanings(sample, table), ...meaningsOf(sample.name).map((meaning) => placedAs(sample, meaning, table))];
  return byName.find((one) => one !== undefined) ?? byValues(sample, table);
}

/** A column that is called as a credit is: 주연, 감독, Director. */
function creditMeanings(sample: ColumnSample, { type, isCredits }: TableKind): PlacedColumn[] {
  if (isCredits === true) return [];
  const isSaid = (property: ClaimProperty): boolean => saidOf(property, type) !== undefined;
  // 극본/작가 is one credit in two words; 연출/극본 are two, and nobody can tell whose the names are.
  const whole = creditsIn(sample.name, isSaid);
  const named = [...(whole?.length === 1 ? whole : []), ...wordsOf(sample.name).flatMap((word) => creditNamed(word, isSaid) ?? [])];
  return named.slice(0, 1).flatMap((credit) => {
    if (!canBe(sample, saidOf(credit.property, type)!, SOME)) return [];
    return [
      {
        said: withOptions(credit.property, {
          ...separatorOf(sample),
          ...(credit.billing === undefined ? {} : { billing: credit.billing }),
        }),
      },
    ];
  });
}

function saidOf(property: ClaimProperty, type: RecordType): RecordProperty | undefined {
  return recordProperties.find((one) => one.property === property && one.of.includes(type));
}

/** What says the same of another type of thing. */
const OF_OTHERS: Readonly<Record<string, readonly ClaimProperty[]>> = {
  PREMIERED_ON: ['STARTED_ON'],
  AIRED_ON: ['PUBLISHED_ON'],
  STREAMS_ON: ['PUBLISHED_ON'],
};

function placedAs(sample: ColumnSample, meaning: Meaning, table: TableKind): PlacedColumn | undefined {
  const { type } = table;
  switch (meaning.is) {
    case 'property': {
      const known = [meaning.property, ...(OF_OTHERS[meaning.property] ?? [])].flatMap((one) => saidOf(one, type) ?? [])[0];
      return known === undefined || !canBe(sample, known, SOME) ? undefined : asProperty(sample, known);
    }
    case 'number': {
      const source = sample.database(meaning.source === 'any' ? undefined : meaning.source);
      return source === undefined ? undefined : { said: { number: source }, only: `number ${source}` };
    }
    case 'season':
      return type === 'show' && sample.are((text) => /^(?:시즌|season|s|파트|part)? ?\d{1,2}(?:\.0)? ?(?:기|시즌|부)?$/iu.test(text))
        ? { said: 'season', only: 'season' }
        : undefined;
    case 'kind': {
      const { kinds: sorts }: EntityKind = kinds[type];
      return sorts !== undefined && sample.are((text) => usualValue(text, valuesOf(sorts))) ? { said: 'kind', only: 'kind' } : undefined;
    }
    case 'rating': {
      if (!sample.are((text) => /^\d+(?:\.\d+)?(?:점|%| ?\/ ?\d+)?$/u.test(text))) return undefined;
      const scale = [5, 10, 100].find((one) => sample.highest <= one);
      const note = `rating is taken to be out of ${scale}, by its highest value: write the top of its scale.`;
      return scale === undefined ? undefined : { said: { rating: scale }, only: 'rating', note };
    }
    case 'votes':
      return sample.areNumbers ? { said: 'votes', only: 'votes' } : undefined;
    // Names, keys, credits and places are told by the table as a whole.
    case 'TITLE':
    case 'NATIVE':
    case 'NAME':
    case 'STAGE_NAME':
    case 'ALIAS':
    case 'ID':
    case 'role':
    case 'character':
    case 'order':
    case 'chart':
      return undefined;
  }
}

function asProperty(sample: ColumnSample, { property, rule, to }: RecordProperty): PlacedColumn | undefined {
  if (rule.value !== 'entity') return { said: property, only: property };
  if (property === 'BASED_ON') {
    // A column of 웹툰 and 소설 tells what sort of work it was made from, and not which.
    if (
      sample.are(
        (text) =>
          usualValue(text, valuesOf(kinds.novel.kinds)) ?? (/^(?:웹툰|webtoon|오리지널|original|x|o|n|y)$/iu.test(text) || undefined),
      )
    )
      return undefined;
    return { said: withOptions(property, { to: /소설|novel/iu.test(sample.name) ? 'novel' : to[0], ...separatorOf(sample) }) };
  }
  return { said: withOptions(property, separatorOf(sample)) };
}

/** What the values of a column say, whatever it is called. */
function byValues(sample: ColumnSample, { type }: TableKind): PlacedColumn | undefined {
  if (sample.isEmpty) return undefined;
  const source = sample.database();
  if (source !== undefined) return { said: { number: source }, only: `number ${source}` };
  const told = (property: ClaimProperty, isTelling: (text: string) => boolean): PlacedColumn | undefined => {
    const known = saidOf(property, type);
    return known !== undefined && sample.are(isTelling) && canBe(sample, known, MOST) ? asProperty(sample, known) : undefined;
  };
  return (
    told('STATUS', (text) => /\p{L}{2}/u.test(text)) ??
    told('GENDER', (text) => /\p{L}/u.test(text)) ??
    told('FROM', (text) => /\p{L}{2}/u.test(text)) ??
    told('EPISODE_COUNT', (text) => /\d ?(?:부작|회|화|편|episodes?|eps?\.?)$/iu.test(text)) ??
    told('EPISODE_MINUTES', (text) => /\d ?(?:분|시간|min|m\b|hr|h\b)/iu.test(text))
  );
}

/** Whether the values of a column are words for what people did. */
export function areRoles(sample: ColumnSample, least: number): boolean {
  return sample.are((text) => creditsIn(text), least);
}

/** What stands between the parts of a column's cells, as a mapping says it. */
export function separatorOf(sample: ColumnSample): { separator?: string } {
  const separator = sample.separator();
  return separator === undefined ? {} : { separator };
}

/** A property, as a plain word where nothing more is said of it. */
export function withOptions(property: string, options: Readonly<Record<string, unknown>>): SaidOfColumn {
  return Object.keys(options).length === 0 ? property : { property, ...options };
}

/** The name of what rows are about: native where it is in Hangul. */
export function nameIn(sample: ColumnSample, property: 'TITLE' | 'NAME', more: Readonly<Record<string, unknown>> = {}): SaidOfColumn {
  return withOptions(property, { ...(sample.areHangul ? { kind: 'NATIVE', locale: 'ko' } : {}), ...more });
}

/** A column for the title of the show, where the table has none: what it says of every row is to be filled in. */
export function showToFillIn(columns: readonly ColumnSample[]): Readonly<Record<string, SaidOfColumn>> {
  return { [columns.some(({ name }) => name === 'Show') ? 'Show (same)' : 'Show']: 'TITLE' };
}

/** The ids of people that a column has: by what it is called, or by what they are. */
export function personIds(sample: ColumnSample): [ColumnSample, string][] {
  const source = sample.database();
  if (source === 'tmdb-person' || source === 'mydramalist-person') return [[sample, source]];
  if (sample.are((text) => /^(?:https?:\/\/www\.imdb\.com\/name\/)?nm\d+\/?$/u.test(text))) return [[sample, 'imdb']];
  const isTheirs = /person|actor|actress|cast|singer|artist|배우|인물|출연자|가수/iu.test(sample.name) && sample.areNumbers;
  const named = /tmdb/iu.test(sample.name) ? 'tmdb-person' : /mdl|mydramalist/iu.test(sample.name) ? 'mydramalist-person' : undefined;
  return isTheirs && named !== undefined ? [[sample, named]] : [];
}

/** Whether a column is called after whom it names: 배우, actor_name, person. */
export function isPersonWord(header: string): boolean {
  return wordsOf(header).some(
    (word) =>
      /^(?:person|people|personname|castname|crewname|staff|인물|인물명|출연자명|이름|성명|스태프)$/u.test(word) ||
      creditNamed(word.replace(/(?:names?|이름|명|en|ko|kr)$/u, '')) !== undefined,
  );
}
