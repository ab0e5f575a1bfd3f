import type { NamedStatement } from './statement.js';
import type { Row } from './store.js';

/** A row that a statement gives for a key: a flat list of values. */
export type KeyedRow = readonly unknown[];

/** The rows of several keys; a key of which there is nothing has none. */
export type KeyedRows = ReadonlyMap<string, KeyedRow>;

/** A statement that reads `$keys`, and gives `key` and `row`, unless it says how what it gives becomes the rows of its keys. */
export interface KeyedStatement extends NamedStatement {
  readonly keyed?: (answer: readonly Row[]) => KeyedRows;
}

/** The rows of the keys that a statement was asked for, from what it gave. */
export function keyedRows({ keyed }: KeyedStatement, answer: readonly Row[]): KeyedRows {
  return keyed === undefined ? new Map(answer.map(({ key, row }) => [key as string, row as KeyedRow])) : keyed(answer);
}
