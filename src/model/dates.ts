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
