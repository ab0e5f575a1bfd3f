import type { Statement } from './statement.js';
import type { Params, Transaction } from './store.js';

/** How many rows are sent at once. */
const PART = 500;

/**
 * Runs a statement that writes `$rows`, none where there are none. Many rows go in several parts, each sent while the engine
 * is at work on the one before: to hand rows over takes about a third as long as to write them. So no row may rest on
 * another of the same call.
 * @param weigh how many rows of the graph a row stands for, where it holds others.
 * @returns the answers to all parts, in their order.
 */
export async function writeRows<R extends Record<string, unknown>, T = unknown>(
  tx: Transaction,
  statement: Statement,
  rows: readonly T[],
  params: Params = {},
  weigh: (row: T) => number = () => 1,
): Promise<R[]> {
  const answers = await allOf(parts(rows, weigh).map((part) => tx.write<R>(statement, { ...params, rows: part })));
  return answers.flat();
}

/**
 * What statements of one transaction give that were sent one after the other without waiting. All of them end before this
 * does, also where one fails: a transaction with a statement under way cannot be undone.
 */
export async function allOf<T>(running: readonly Promise<T>[]): Promise<T[]> {
  const ended = await Promise.allSettled(running);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

function parts<T>(rows: readonly T[], weigh: (row: T) => number): T[][] {
  const all: T[][] = [];
  let weight = PART;
  for (const row of rows) {
    if (weight >= PART) {
      all.push([]);
      weight = 0;
    }
    all.at(-1)!.push(row);
    weight += weigh(row);
  }
  return all;
}
