import { UserInputError } from '../errors.js';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a text is a year, month or day that the calendar has: `2022`, `2022-01`, `2022-01-28`. */
export function isPartialDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
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
