import { firstOf, isPartialDate, lastOf } from '../../model/dates.js';
import { saidDate } from '../../model/said-dates.js';
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

/** As spreadsheets print a day whose month is a word, 14-May-21 and 14-May-2021: the year of two digits is one of theirs. */
const SHEET_DAY = /^(?<day>\d{1,2})[-/ ](?<month>[a-z]{3,9})[-/ ](?<year>\d{4}|\d{2})$/i;

/** Up to which year of two digits spreadsheets take one for a year after 2000. */
const LAST_AFTER_2000 = 29;

/** A year of two digits: of which century it is nobody can tell. */
const SHORT_YEAR = /^['’]?\d{2}(?: ?[./-] ?\d{1,2}){2}\.?$|^['’]?\d{2}년(?: ?\d{1,2}월(?: ?\d{1,2}일)?)?$/u;

/** What dates are written with and does not make them another: the day of the week, the time of the day. */
const TIME =
  /(?<=[\d.])(?:[T ](?:(?:오전|오후|午前|午後|am|pm) ?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?)(?: ?(?:Z|UTC|GMT|KST|[+-]\d{2}(?::?\d{2})?))?$/iu;
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
  const sheet = SHEET_DAY.exec(plain)?.groups;
  const groups = sheet ?? (MONTH_FIRST.exec(plain.replace(/^([a-z]+),/i, '$1')) ?? DAY_FIRST.exec(plain))?.groups;
  if (groups === undefined) return undefined;
  const month = MONTHS.indexOf(groups['month']!.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const rest = afterYear(String(month), groups['day']);
  return groups['year'] === undefined ? { rest } : { year: wholeYear(groups['year']), rest };
}

function wholeYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) <= LAST_AFTER_2000 ? '20' : '19'}${year}`;
}

function yearLast(one: string, other: string, year: string): { year: string; rest: string } | 'EITHER' {
  const [isMonth, isOtherMonth] = [Number(one) <= 12, Number(other) <= 12];
  if (isMonth && isOtherMonth && Number(one) !== Number(other)) return 'EITHER';
  return { year, rest: isMonth ? afterYear(one, other) : afterYear(other, one) };
}

function afterYear(month: string | undefined, day: string | undefined): string {
  return [month, day].map((part) => (part === undefined ? '' : `-${part.padStart(2, '0')}`)).join('');
}

/** What stands between the two days of a span; a slash does between days of ISO. */
const BETWEEN =
  / ?[–—~∼〜～] ?| - | (?:to|until|through) |부터 ?|(?<=^\d{4}-\d{2}-\d{2})\/(?=\d{4}-)|(?<=^\d{4}-\d{2}-\d{2}) ?- ?(?=\d{4}-)|(?<=^\d{4}\.\d{1,2}\.\d{1,2}\.?)-(?=\d)/iu;

/** That something goes on, where the second day would stand. */
const ONGOING = /^(?:present|now|ongoing|on ?air|현재|진행 ?중|방영 ?중|방송 ?중|연재 ?중|상영 ?중|미정|\?)?$/iu;

/** A second day without its year: 4월 20일, 04.20, 4/20. */
const MONTH_AND_DAY = /^(?:(?<month>\d{1,2}) ?[./월-] ?)?(?<day>\d{1,2}) ?[.일]?$/u;

/** The same of a month alone: 5월. */
const LATER_MONTH = /^(?<month>\d{1,2}) ?월$/u;

/** Whether a text is two days rather than one. */
export function isSpan(text: string): boolean {
  return BETWEEN.test(spaced(text));
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
 * October 2011`, `April 9, 2021 – present`, `Jul 29, 2020 - Sep 23, 2020`, 2021년 3월 2일 ~ 4월 20일, where it stands at the
 * beginning, 2021년 3월 ~ 5월, `2021.03.02 ~`, late 2021 – early 2022, or a single date, which is where it begins.
 * @param isOne a single date is the end too: all came out on it.
 * @throws RowError when it is none.
 */
export function spanOf(text: string, column: string): Span & { readonly isOne: boolean } {
  const [first = '', last, ...more] = spaced(text)
    .replace(/까지$/u, '')
    .split(BETWEEN)
    .map((part) => part.trim());
  if (more.length > 0)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be a date, or two with a dash between them.`,
      `${column} has to be a span`,
    );
  const dateIn = (part: string): string => saidDate(part) ?? partialDate(part, column);
  if (last === undefined) return { from: dateIn(first), isOne: true };
  if (ONGOING.test(last)) return { from: dateIn(first), isOpen: true, isOne: false };
  if (first === '') return { to: dateIn(last), isOne: false };
  const short = shortEnd(first, last, column);
  if (short !== undefined) return inOrder(short.from, short.to, text, column);
  const to = dateIn(last);
  const begins = dateParts(plainDate(first));
  const from = begins !== undefined && begins !== 'EITHER' && begins.year === undefined ? `${to.slice(0, 4)}${begins.rest}` : dateIn(first);
  return inOrder(from, to, text, column);
}

/** @throws RowError when the second day is before the first. */
function inOrder(from: string, to: string, text: string, column: string): { from: string; to: string; isOne: false } {
  const [first, last] = [firstOf(from), lastOf(to)];
  if ((from === first && !isPartialDate(from)) || first > last.padEnd(first.length, '-99'))
    throw new RowError(`${column} is ${JSON.stringify(spaced(text))}: it ends before it begins.`, `${column} ends before it begins`);
  return { from, to, isOne: false };
}

/** A span whose second day leaves out what it has in common with the first; undefined where it is told whole. */
function shortEnd(first: string, last: string, column: string): { from: string; to: string } | undefined {
  const begins = YEAR_FIRST.exec(plainDate(first))?.groups;
  const later = LATER_MONTH.exec(last)?.groups?.['month'];
  if (later !== undefined && begins?.['month'] !== undefined) {
    const [from, to] = [partialDate(first, column), partialDate(`${begins['year']}-${later}`, column)];
    return { from, to: to < from.slice(0, 7) ? `${Number(begins['year']) + 1}${to.slice(4)}` : to };
  }
  const { month, day } = MONTH_AND_DAY.exec(plainDate(last))?.groups ?? {};
  if (day === undefined || begins?.['day'] === undefined) return undefined;
  const from = partialDate(first, column);
  const within = (year: number): string => partialDate(`${year}-${month ?? from.slice(5, 7)}-${day}`, column);
  const year = Number(from.slice(0, 4));
  // What begins in December and ends in February ends in the next year.
  return { from, to: month !== undefined && within(year) < from ? within(year + 1) : within(year) };
}

/** A birthday on the first of January stands for a year of which no more is known. */
export function birthDate(text: string, column: string): string {
  const date = partialDate(text, column);
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}
