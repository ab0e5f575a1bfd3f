import { nameOf, type Statement } from './statement.js';
import type { PageParams, PageReader, PageStatements, Params, Row } from './store.js';

/** What is told of each statement that is read. */
export interface Observer {
  /** It is sent. */
  began(name: string): unknown;
  /** It has answered; of one that fails, its StoreError tells. */
  answered(name: string, rows: number, milliseconds: number): void;
}

/** Reads from the store and tells what it reads. A page is one statement, in however many parts an engine reads it. */
export function observed(store: PageReader, observer: Observer): PageReader {
  const told = async <R extends Row>(name: string, read: () => Promise<R[]>): Promise<R[]> => {
    observer.began(name);
    const from = performance.now();
    const rows = await read();
    observer.answered(name, rows.length, performance.now() - from);
    return rows;
  };
  return {
    read: <R extends Row>(statement: Statement, params?: Params) => told(nameOf(statement), () => store.read<R>(statement, params)),
    page: <R extends Row>(page: PageStatements, params: PageParams) => told(page.name, () => store.page<R>(page, params)),
  };
}
