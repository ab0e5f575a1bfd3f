import { isPartialDate } from '../../model/dates.js';
import { RowError } from '../intake/import-error.js';
import { spaced } from './spaced.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month, a day and a year, of which the year or the day may be missing, in either order. */
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.?(?: (?<day>\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>\d{4}))?$/i;
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/i;

/** Nothing that databases of drama tell of is older, and nothing that is planned is further off. */
const YEARS = { from: 1850, to: 2100 } as const;

/**
 * A date as databases write it, as much of it as is told: `Aug  2, 2023`, `2 August 2023`, `May, 2021`, `2017`,
 * `2021-05-14`, `2019-09-00`.
 * @throws RowError when it is no date that the calendar has.
 */
export function partialDate(text: string, column: string): string {
  const { year, rest } = dateParts(text) ?? {};
  const date = year === undefined ? undefined : `${year}${rest}`;
  if (date === undefined || !isPartialDate(date) || Number(year) < YEARS.from || Number(year) > YEARS.to)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be a year, a month or a day that exists, as 2022, Jan, 2022 or 2022-01-28.`,
      `${column} has to be a date`,
    );
  return date;
}

/** A year, and what follows it in an ISO date: `-05-14`, `-05` or nothing. */
function dateParts(text: string): { year?: string; rest: string } | undefined {
  const plain = spaced(text)
    .replace(' ,', ',')
    .replace(/,(?=\S)/g, ', ');
  const iso = /^(\d{4})((?:-\d{2}){0,2})$/.exec(plain);
  // A month or a day that is not known is 00: 2019-09-00.
  if (iso !== null) return { year: iso[1]!, rest: iso[2]!.replace(/(?:-00)+$/, '') };
  const groups = (MONTH_FIRST.exec(plain.replace(/^([a-z]+),/i, '$1')) ?? DAY_FIRST.exec(plain))?.groups;
  if (groups === undefined) return undefined;
  const month = MONTHS.indexOf(groups['month']!.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = groups['day'];
  const rest = `-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  return groups['year'] === undefined ? { rest } : { year: groups['year'], rest };
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
  const [first = '', last, ...more] = spaced(text).split(/ ?– ?| - /u);
  if (more.length > 0)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be a date, or two with a dash between them.`,
      `${column} has to be a span`,
    );
  if (last === undefined) return { from: partialDate(first, column), isOne: true };
  if (/^present$/i.test(last)) return { from: partialDate(first, column), isOpen: true, isOne: false };
  const to = partialDate(last, column);
  const begins = dateParts(first);
  const from = begins?.year === undefined && begins !== undefined ? `${to.slice(0, 4)}${begins.rest}` : partialDate(first, column);
  if (!isPartialDate(from) || from > to.padEnd(from.length, '-99'))
    throw new RowError(`${column} is ${JSON.stringify(spaced(text))}: it ends before it begins.`, `${column} ends before it begins`);
  return { from, to, isOne: false };
}

/** A birthday on the first of January stands for a year of which no more is known. */
export function birthDate(text: string, column: string): string {
  const date = partialDate(text, column);
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}
