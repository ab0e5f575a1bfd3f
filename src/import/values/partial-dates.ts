import { isPartialDate } from '../../model/dates.js';
import { RowError } from '../intake/import-error.js';
import { spaced } from './spaced.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month, a day and a year, of which the year or the day may be missing, in either order. */
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.?(?: (?<day>\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>\d{4}))?$/i;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/i;

/** A year first and numbers behind it, whatever stands between them: 2020.3.14, 2021년 3월 2일, 2020/03, 20200314. */
const YEAR_FIRST = /^(?<year>\d{4})(?: ?[./年년-] ?(?<month>\d{1,2})(?: ?[./月월-] ?(?<day>\d{1,2}))?)?[.年년月월日일]?$/u;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/** The year last: which of the two before it is the month shows where one is no month. */
const YEAR_LAST = /^(?<one>\d{1,2})[./-](?<other>\d{1,2})[./-](?<year>\d{4})$/;

/** A year of two digits: of which century it is nobody can tell. */
const SHORT_YEAR = /^['’]?\d{2}(?: ?[./-] ?\d{1,2}){2}\.?$|^['’]?\d{2}년(?: ?\d{1,2}월(?: ?\d{1,2}일)?)?$/u;

/** What dates are written with and does not make them another: the day of the week, the time of the day. */
const TIME = /(?<=\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/u;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? | ?\((?:[월화수목금토일](?:요일)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\)$| [월화수목금토일]요일$/iu;

/** Nothing that databases of drama tell of is older, and nothing that is planned is further off. */
const YEARS = { from: 1850, to: 2100 } as const;

/**
 * A date as databases write it, as much of it as is told: `Aug  2, 2023`, `2 August 2023`, `May, 2021`, `2017`,
 * `2021-05-14`, `2019-09-00`, `2020.03.14`, 2021년 3월 2일, `2021-05-14T00:00:00Z`, `14/03/2020`.
 * @throws RowError when it is no date that the calendar has, or may be more than one.
 */
export function partialDate(text: string, column: string): string {
  const plain = plainDate(text);
  if (SHORT_YEAR.test(plain))
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it does not say which century. Write the year with four digits.`,
      `${column} has a year of two digits`,
    );
  const parts = dateParts(plain);
  if (parts === 'EITHER')
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it does not say which is the month and which the day. Write it as 2022-01-28.`,
      `${column} has a date whose month may be its day`,
    );
  const { year, rest } = parts ?? {};
  const date = year === undefined ? undefined : `${year}${rest}`;
  if (date === undefined || !isPartialDate(date) || Number(year) < YEARS.from || Number(year) > YEARS.to)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be a year, a month or a day that exists, as 2022, Jan, 2022 or 2022-01-28.`,
      `${column} has to be a date`,
    );
  return date;
}

/** A date without what is no part of it. */
function plainDate(text: string): string {
  return spaced(text)
    .replace(/^\+(?=\d{4}-)/, '')
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(' ,', ',')
    .replace(/,(?=\S)/g, ', ');
}

/** A year, and what follows it in an ISO date: `-05-14`, `-05` or nothing. */
function dateParts(plain: string): { year?: string; rest: string } | 'EITHER' | undefined {
  const last = YEAR_LAST.exec(plain)?.groups;
  if (last !== undefined) return yearLast(last['one']!, last['other']!, last['year']!);
  const first = (YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain))?.groups;
  // A month or a day that is not known is 00: 2019-09-00.
  if (first !== undefined) return { year: first['year']!, rest: afterYear(first['month'], first['day']).replace(/(?:-00)+$/, '') };
  const groups = (MONTH_FIRST.exec(plain.replace(/^([a-z]+),/i, '$1')) ?? DAY_FIRST.exec(plain))?.groups;
  if (groups === undefined) return undefined;
  const month = MONTHS.indexOf(groups['month']!.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const rest = afterYear(String(month), groups['day']);
  return groups['year'] === undefined ? { rest } : { year: groups['year'], rest };
}

function yearLast(one: string, other: string, year: string): { year: string; rest: string } | 'EITHER' {
  const [isMonth, isOtherMonth] = [Number(one) <= 12, Number(other) <= 12];
  if (isMonth && isOtherMonth && Number(one) !== Number(other)) return 'EITHER';
  return { year, rest: isMonth ? afterYear(one, other) : afterYear(other, one) };
}

function afterYear(month: string | undefined, day: string | undefined): string {
  return [month, day].map((part) => (part === undefined ? '' : `-${part.padStart(2, '0')}`)).join('');
}

/** A span of time. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
  /** It goes on. */
  readonly isOpen?: true;
}

/**
 * A span as databases write it: `May 29 – July 25, 2006`, where the year stands at the end for both, `4 July – 10
 * October 2011`, `April 9, 2021 – present`, `Jul 29, 2020 - Sep 23, 2020`, or a single date, which is where it begins.
 * @param isOne a single date is the end too: all came out on it.
 * @throws RowError when it is none.
 */
export function spanOf(text: string, column: string): Span & { readonly isOne: boolean } {
  const [first = '', last, ...more] = spaced(text).split(/ ?[–~∼〜] ?| - /u);
  if (more.length > 0)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be a date, or two with a dash between them.`,
      `${column} has to be a span`,
    );
  if (last === undefined) return { from: partialDate(first, column), isOne: true };
  if (/^present$/i.test(last)) return { from: partialDate(first, column), isOpen: true, isOne: false };
  const to = partialDate(last, column);
  const begins = dateParts(plainDate(first));
  const from =
    begins !== undefined && begins !== 'EITHER' && begins.year === undefined
      ? `${to.slice(0, 4)}${begins.rest}`
      : partialDate(first, column);
  if (!isPartialDate(from) || from > to.padEnd(from.length, '-99'))
    throw new RowError(`${column} is ${JSON.stringify(spaced(text))}: it ends before it begins.`, `${column} ends before it begins`);
  return { from, to, isOne: false };
}

/** A birthday on the first of January stands for a year of which no more is known. */
export function birthDate(text: string, column: string): string {
  const date = partialDate(text, column);
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}
