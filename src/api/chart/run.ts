import { nextStart, periodNumber, periodOf, previousStart, type PeriodKind } from '../../charts/period.js';
import { editionKey } from '../../model/ids/charts.js';

/** The ranks of a show on one chart in one country, as one statement gives them: two lists of the same length. */
export interface Ranks {
  readonly chart: string;
  /** Null for the world. */
  readonly country: string | null;
  readonly period: PeriodKind;
  readonly starts: readonly string[];
  readonly ranks: readonly number[];
}

/** What a journalist counts by hand. */
export interface Run {
  readonly chart: string;
  readonly country: string | null;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly peakRank: number;
  readonly entries: number;
  readonly periodsAtPeak: number;
  readonly longestStreakAtNumberOne: number;
  /** The edition before the first period at number one, and that after the last; null where it never was, or none is next to it. */
  readonly beforeNumberOne: string | null;
  readonly afterNumberOne: string | null;
}

/** Reads a run off the ranks, which may come in any order and several for one period; there is one at least. Pure. */
export function runOf({ chart, country, period, starts, ranks }: Ranks): Run {
  const best = new Map<string, number>();
  for (const [index, start] of starts.entries()) best.set(start, Math.min(best.get(start) ?? Infinity, ranks[index]!));
  const periods = [...best.keys()].sort();
  const peakRank = Math.min(...best.values());
  const atNumberOne = periods.filter((start) => best.get(start) === 1);
  const editionOf = (start: string | undefined): string | null => (start === undefined ? null : editionKey(chart, country, start));
  return {
    chart,
    country,
    firstOn: periods[0]!,
    lastOn: periodOf(period, periods.at(-1)!).periodEnd,
    peakRank,
    entries: periods.length,
    periodsAtPeak: periods.filter((start) => best.get(start) === peakRank).length,
    longestStreakAtNumberOne: longestStreak(period, periods, best),
    beforeNumberOne: atNumberOne.length === 0 ? null : editionOf(previousStart(period, atNumberOne[0]!)),
    afterNumberOne: atNumberOne.length === 0 ? null : editionOf(nextStart(period, atNumberOne.at(-1)!)),
  };
}

/** The most periods at number one without another rank or a gap between them. */
function longestStreak(kind: PeriodKind, periods: readonly string[], best: ReadonlyMap<string, number>): number {
  let longest = 0;
  let streak = 0;
  let before = NaN;
  for (const start of periods) {
    // Numbers rather than dates: a show may have tens of thousands of periods.
    const number = periodNumber(kind, start);
    const follows = kind === 'ALL_TIME' || number === before + 1;
    streak = best.get(start) === 1 ? (follows ? streak : 0) + 1 : 0;
    longest = Math.max(longest, streak);
    before = number;
  }
  return longest;
}
