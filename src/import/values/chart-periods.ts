import { daysAfter, periodOf, type Period, type PeriodKind } from '../../charts/period.js';
import { RowError } from '../intake/import-error.js';
import { isSpan, partialDate, spanOf } from './partial-dates.js';
import { isDay } from '../../model/dates.js';
import { spaced } from './spaced.js';

/** A week of ISO: 2024-W41, 2024년 41주차, `Week 41, 2024`. */
const WEEK = /^(?:(?<year>\d{4})(?:-?W| ?년 ?(?:제 ?)?)(?<week>\d{1,2})(?: ?주차?)?|week (?<counted>\d{1,2}),? (?<of>\d{4}))$/iu;

/** A week of a month: 2024년 10월 2주차, 2024년 10월 둘째 주. By the Korean standard it is of the month that has its Thursday. */
const WEEK_OF_MONTH = /^(?<year>\d{4})(?:년|[.-]) ?(?<month>\d{1,2})월? ?(?:제? ?(?<week>[1-5])|(?<word>첫|둘|셋|넷|다섯)째) ?주차?$/u;

const ORDINALS = ['첫', '둘', '셋', '넷', '다섯'];

/**
 * The period of a chart that a cell names: by a day within it, by its first and last, or by the number of its week.
 * @throws RowError where it names none, or one that is no period of the chart.
 */
export function periodIn(kind: PeriodKind, text: string, column: string): Period {
  const week = WEEK.exec(spaced(text))?.groups;
  if (week !== undefined && kind === 'WEEKLY') {
    const period = isoWeek(Number(week['year'] ?? week['of']), Number(week['week'] ?? week['counted']));
    if (period !== undefined) return period;
  }
  const ofMonth = WEEK_OF_MONTH.exec(spaced(text))?.groups;
  if (ofMonth !== undefined && kind === 'WEEKLY') {
    const number = ofMonth['week'] === undefined ? ORDINALS.indexOf(ofMonth['word']!) + 1 : Number(ofMonth['week']);
    const period = weekOfMonth(`${ofMonth['year']}-${ofMonth['month']!.padStart(2, '0')}`, number);
    if (period !== undefined) return period;
  }
  if (!isSpan(text)) return periodOf(kind, wholeDay(partialDate(text, column), text, column));
  const { from, to } = spanOf(text, column);
  if (from === undefined || to === undefined) throw wrong(text, column);
  const period = periodOf(kind, wholeDay(from, text, column));
  if (wholeDay(to, text, column) > period.periodEnd || from !== period.periodStart)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it is no ${kind === 'WEEKLY' ? 'week from Monday to Sunday' : 'single day'}, as the chart has them.`,
      `${column} is no period of the chart`,
    );
  return period;
}

function wholeDay(date: string, text: string, column: string): string {
  if (!isDay(date)) throw wrong(text, column);
  return date;
}

function wrong(text: string, column: string): RowError {
  return new RowError(
    `${column} is ${JSON.stringify(text)}: it has to be a day, as 2024-10-13, two with a dash between them, or a week, as 2024-W41.`,
    `${column} has to be a day or a week`,
  );
}

/** The week that has the first Thursday of a year is its first. */
function isoWeek(year: number, number: number): Period | undefined {
  const first = periodOf('WEEKLY', `${year}-01-04`).periodStart;
  const period = periodOf('WEEKLY', daysAfter(first, 7 * (number - 1)));
  return number >= 1 && daysAfter(period.periodStart, 3).startsWith(`${year}-`) ? period : undefined;
}

function weekOfMonth(month: string, number: number): Period | undefined {
  if (!isDay(`${month}-01`)) return undefined;
  const begun = periodOf('WEEKLY', `${month}-01`);
  const isFirst = daysAfter(begun.periodStart, 3).startsWith(month);
  const period = periodOf('WEEKLY', daysAfter(begun.periodStart, 7 * (isFirst ? number - 1 : number)));
  return daysAfter(period.periodStart, 3).startsWith(month) ? period : undefined;
}
