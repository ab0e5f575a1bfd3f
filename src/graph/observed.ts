import { nameOf, type Statement } from './statement.js';
import type { CountedStatements, PageParams, PageReader, PageStatements, Params, Row } from './store.js';

/** What is told of each statement that is read. */
export interface Observer {
  /** It is sent, with these parameters. */
  began(name: string, params?: Params): unknown;
  /** It has answered. */
  answered(name: string, rows: number, milliseconds: number): void;
  /** It has failed; left out, its StoreError alone tells. */
  failed?(name: string, milliseconds: number, error: unknown): void;
}

/** Reads from the store and tells what it reads. A page is one statement, in however many parts an engine reads it, with its total too. */
export function observed(store: PageReader, observer: Observer): PageReader {
  const told = async <T>(
    name: string,
    params: Params | undefined,
    read: () => Promise<T>,
    rowsOf: (answer: T) => readonly Row[],
  ): Promise<T> => {
    observer.began(name, params);
    const from = performance.now();
    let answer: T;
    try {
      answer = await read();
    } catch (error) {
      observer.failed?.(name, performance.now() - from, error);
      throw error;
    }
    observer.answered(name, rowsOf(answer).length, performance.now() - from);
    return answer;
  };
  const all = <R extends Row>(rows: R[]): R[] => rows;
  return {
    read: <R extends Row>(statement: Statement, params?: Params, signal?: AbortSignal) =>
      told(nameOf(statement), params, () => store.read<R>(statement, params, signal), all),
    page: <R extends Row>(page: PageStatements, params: PageParams, signal?: AbortSignal) =>
      told(page.name, params, () => store.page<R>(page, params, signal), all),
    counted: <R extends Row>(page: CountedStatements, params: PageParams, signal?: AbortSignal) =>
      told(
        page.name,
        params,
        () => store.counted<R>(page, params, signal),
        ({ rows }) => rows,
      ),
  };
}
