import type { PageReader, Params } from './store.js';
import { wrapped } from './wrapped.js';

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
  return wrapped(store, async ({ name, params, read, rowsOf }) => {
    observer.began(name, params);
    const from = performance.now();
    try {
      const answer = await read();
      observer.answered(name, rowsOf(answer).length, performance.now() - from);
      return answer;
    } catch (error) {
      observer.failed?.(name, performance.now() - from, error);
      throw error;
    }
  });
}
