import type { Doubt } from './doubts.js';
import type { Outcome } from './format.js';

/** What has become of the rows of a file so far. */
export interface Tally {
  rows: number;
  /** Rows by what has become of them. */
  readonly outcomes: Record<Outcome['kind'], number>;
  /** What was made besides: shows, seasons, countries. */
  readonly made: Record<string, number>;
  /** Why rows were skipped. */
  readonly skipped: Record<string, number>;
  /** What was wrong with rows, with the first one. */
  readonly rejected: Record<string, { count: number; readonly line: number; readonly reason: string }>;
  /** What was left out of rows that were taken, with the first one. */
  readonly leftOut: Record<string, { count: number; readonly line: number; readonly reason: string }>;
}

/** More kinds of reasons are not told apart: a tally must not grow with the file. */
const REASONS = 50;

const OTHERS = 'other reasons';

export function emptyTally(): Tally {
  return {
    rows: 0,
    outcomes: { added: 0, corrected: 0, confirmed: 0, outweighed: 0, unchanged: 0, repeated: 0, skipped: 0, rejected: 0 },
    made: {},
    skipped: {},
    rejected: {},
    leftOut: {},
  };
}

/** Counts a row. */
export function count(tally: Tally, line: number, outcome: Outcome): void {
  tally.rows++;
  tally.outcomes[outcome.kind]++;
  if (outcome.kind === 'skipped') {
    const reason = keyIn(tally.skipped, outcome.reason);
    tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
  } else if (outcome.kind === 'rejected') {
    const rule = keyIn(tally.rejected, outcome.rule);
    (tally.rejected[rule] ??= { count: 0, line, reason: outcome.reason }).count++;
  }
}

/** Counts a value that was left out of a row. */
export function countLeftOut(tally: Tally, line: number, { reason, rule }: Doubt): void {
  (tally.leftOut[keyIn(tally.leftOut, rule)] ??= { count: 0, line, reason }).count++;
}

/** Counts what was made. */
export function countMade(tally: Tally, made: Readonly<Record<string, number>>): void {
  for (const [what, many] of Object.entries(made)) if (many > 0) tally.made[what] = (tally.made[what] ?? 0) + many;
}

function keyIn(reasons: Readonly<Record<string, unknown>>, reason: string): string {
  return Object.hasOwn(reasons, reason) || Object.keys(reasons).length < REASONS ? reason : OTHERS;
}
