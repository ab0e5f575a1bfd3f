import { nameOf, type Statement } from './statement.js';
import type { CountedStatements, PageParams, PageReader, PageStatements, Params, Row } from './store.js';

/** One reading, of whatever kind. */
export interface Reading<T> {
  /** What the statement is called, or all of a page's together. */
  readonly name: string;
  readonly params: Params | undefined;
  /** Tells that nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** Reads, for as long as this signal lets it: the caller's own, where nothing else is said. */
  readonly read: (signal?: AbortSignal) => Promise<T>;
  /** The rows of an answer. */
  readonly rowsOf: (answer: T) => readonly Row[];
}

/**
 * A reader that does the same around each reading of another, so that nothing of a reading, least of all its signal, is forgotten
 * for one kind of them.
 */
export function wrapped(reader: PageReader, around: <T>(reading: Reading<T>) => Promise<T>): PageReader {
  return {
    read: <R extends Row>(statement: Statement, params?: Params, signal?: AbortSignal) =>
      around<R[]>({
        name: nameOf(statement),
        params,
        signal,
        read: (own = signal) => reader.read<R>(statement, params, own),
        rowsOf: (rows) => rows,
      }),
    page: <R extends Row>(page: PageStatements, params: PageParams, signal?: AbortSignal) =>
      around<R[]>({
        name: page.name,
        params,
        signal,
        read: (own = signal) => reader.page<R>(page, params, own),
        rowsOf: (rows) => rows,
      }),
    counted: <R extends Row>(page: CountedStatements, params: PageParams, signal?: AbortSignal) =>
      around({
        name: page.name,
        params,
        signal,
        read: (own = signal) => reader.counted<R>(page, params, own),
        rowsOf: ({ rows }) => rows,
      }),
  };
}
