import { UserInputError } from '../errors.js';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a text is a year, month or day that the calendar has: `2022`, `2022-01`, `2022-01-28`. */
export function isPartialDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is a day that the calendar has, as 2022-01-30. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** Two whole days, the first and the last of a time. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whether a text is two days between which something lies, as EDTF writes them: `2019-01-01/2019-06-30`. */
export function isPeriod(text: string): boolean {
  const [from = '', to = '', ...more] = text.split('/');
  return more.length === 0 && isDay(from) && isDay(to) && from < to;
}

/** Whether a text is a date as it is stored: a partial date, or the days between which it lies. */
export function isStoredDate(text: string): boolean {
  return isPartialDate(text) || isPeriod(text);
}

/** The first and the last day that a date may be. */
export function periodOf(date: string): Period {
  if (date.includes('/')) return { from: firstOf(date), to: lastOf(date) };
  return { from: `${date}-01-01`.slice(0, 10), to: dayBefore(dayAfter(date)) };
}

/** Where a date begins: of a period its first day. */
export function firstOf(date: string): string {
  return date.slice(0, 10);
}

/** Where a date ends: of a period its last day. */
export function lastOf(date: string): string {
  return date.length > 10 ? date.slice(11) : date;
}

/** Whether all that one date may be lies within what another may be. */
export function liesWithin(date: string, wider: string): boolean {
  if (!date.includes('/') && !wider.includes('/')) return date.startsWith(wider);
  const [one, other] = [periodOf(date), periodOf(wider)];
  return other.from <= one.from && one.to <= other.to;
}

/** Whether two dates may be the same day. */
export function mayBeOne(a: string, b: string): boolean {
  if (!a.includes('/') && !b.includes('/')) return a.startsWith(b) || b.startsWith(a);
  const [one, other] = [periodOf(a), periodOf(b)];
  return one.from <= other.to && other.from <= one.to;
}

/** How many days a date may be: the fewer, the more it says. */
export function daysIn(date: string): number {
  if (date.length === 10) return 1;
  const { from, to } = periodOf(date);
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

const DAY = 86_400_000;

/** The year in which a date lies; undefined for one that may be in several. */
export function yearOf(date: string): string | undefined {
  return lastOf(date).slice(0, 4) === date.slice(0, 4) ? date.slice(0, 4) : undefined;
}

/** A date as year, month or day alone, which says no more than it: of a period its year; undefined where that may be several. */
export function partialOf(date: string): string | undefined {
  return date.includes('/') ? yearOf(date) : date;
}

/**
 * Makes sure that a text which a client gave is a date. Not the scalar but who reads the argument asks for it: the
 * scalar cannot tell which argument is wrong.
 * @throws UserInputError that shows what a date looks like.
 */
export function checkedDate<T extends string | null | undefined>(text: T, argument: readonly string[]): T {
  if (text == null || isPartialDate(text)) return text;
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  throw new UserInputError(`${shown} is not a date: write a year, a month or a day that exists, as 2022, 2022-01 or 2022-01-28.`, argument);
}

/**
 * What dates that begin no earlier than this one are not less than, as texts: its shortest spelling, since 1986 and 1986-01-01 begin on
 * the same day. So what is born "1986" lies in a range that begins with 1986-01-01, and not in one that begins with 1986-01-02.
 */
export function beginningOf(date: string): string {
  return date.replace(/(?:-01){1,2}$/u, '');
}

/** What lies wholly before the end of a date: all that as texts is not greater than `last`, but for what may end later. */
export interface UntilDate {
  readonly last: string;
  /** The year and month of the date where they go on behind it: of 1986-06-30 the year. */
  readonly open: readonly string[];
}

/** Sorts after every date: the end of a range that a partial date names takes in all that lies within it. */
const LAST = '~';

/** What lies wholly before the end of a date: of 2022, all of 2022. */
export function untilEndOf(date: string): UntilDate {
  const [year, month] = date.split('-') as [string, string?];
  const next = dayAfter(date);
  return {
    last: `${date}${LAST}`,
    open: [year, ...(month === undefined ? [] : [`${year}-${month}`])].filter((part) => next.startsWith(part)),
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

/** The first day behind a year, a month or a day. */
function dayAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const next = new Date(Date.UTC(2000, 0, 1));
  next.setUTCFullYear(
    month === undefined ? year + 1 : year,
    month === undefined ? 0 : day === undefined ? month : month - 1,
    day === undefined ? 1 : day + 1,
  );
  return next.toISOString().slice(0, 10);
}
