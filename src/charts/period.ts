/** How often a chart comes out; a list of all time counts by the day on which it was read. */
export type PeriodKind = 'DAILY' | 'WEEKLY' | 'ALL_TIME';

/** The days that an edition of a chart covers, both included. */
export interface Period {
  readonly periodStart: string;
  readonly periodEnd: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The period of a chart that holds a day: the day itself, its week from Monday to Sunday, or the day on which an
 * all-time list was read.
 * @param on a whole day of the calendar, as 2022-01-30.
 */
export function periodOf(kind: PeriodKind, on: string): Period {
  if (kind !== 'WEEKLY') return { periodStart: on, periodEnd: on };
  const weekday = (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
  const periodStart = daysAfter(on, -weekday);
  return { periodStart, periodEnd: daysAfter(periodStart, 6) };
}

/** Where the period before begins; undefined for all-time lists, which come out when they come out. */
export function previousStart(kind: PeriodKind, periodStart: string): string | undefined {
  return kind === 'ALL_TIME' ? undefined : daysAfter(periodStart, -lengthOf(kind));
}

/** Where the period after begins; undefined for all-time lists. */
export function nextStart(kind: PeriodKind, periodStart: string): string | undefined {
  return kind === 'ALL_TIME' ? undefined : daysAfter(periodStart, lengthOf(kind));
}

/** The place of a period among all of its kind: that after it has the next number. */
export function periodNumber(kind: PeriodKind, periodStart: string): number {
  return Math.floor(Date.parse(periodStart) / DAY / lengthOf(kind));
}

/** The day that lies this many days after another, or before it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie from one day to another: 6 from a Monday to its Sunday. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function lengthOf(kind: PeriodKind): number {
  return kind === 'WEEKLY' ? 7 : 1;
}
