import { daysAfter } from '../../charts/period.js';
import { isDay } from '../../model/dates.js';
import { spaced } from './spaced.js';

/** A month and a day without a year, in numbers: 12.02, 12월 2일(금), 12/2. */
const IN_NUMBERS = /^(?<month>\d{1,2}) ?[./월-] ?(?<day>\d{1,2}) ?[.일]?(?: ?\(.{1,3}\))?$/u;

/** The same with the month in letters: June 19, 19 Jun, June 19 (Sat). */
const IN_WORDS =
  /^(?:(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<before>\d{1,2})(?:st|nd|rd|th)? (?<behind>[a-z]{3,9})\.?)(?: ?\([a-z]{3,9}\.?\))?$/iu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month and day of a day that is written without its year, as 06-19; undefined where a text is none. */
export function shortDay(text: string): string | undefined {
  const plain = spaced(text);
  const numbers = IN_NUMBERS.exec(plain)?.groups;
  if (numbers !== undefined) return monthAndDay(numbers['month']!, numbers['day']!);
  const words = IN_WORDS.exec(plain)?.groups;
  if (words === undefined) return undefined;
  const month = MONTHS.indexOf((words['month'] ?? words['behind']!).slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : monthAndDay(String(month), (words['day'] ?? words['before'])!);
}

function monthAndDay(month: string, day: string): string {
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The first such day on or after another; undefined where the calendar has none within a year. */
export function firstSuchDay(short: string, from: string): string | undefined {
  const year = Number(from.slice(0, 4));
  return [year, year + 1].map((one) => `${one}-${short}`).find((one) => isDay(one) && one >= from && one < daysAfter(from, 366));
}
