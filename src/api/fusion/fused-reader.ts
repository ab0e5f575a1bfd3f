import type { Coalescer } from '../../graph/coalescer.js';
import { keyedRows, type KeyedRows, type KeyedStatement } from '../../graph/keyed-rows.js';
import type { NamedStatement } from '../../graph/statement.js';
import type { CountedPage, CountedStatements, PageParams, PageReader, PageStatements, Params, Row } from '../../graph/store.js';

/** What reads for one request: alone, or joined with what others ask alike. */
export interface FusedReader {
  rows(statement: KeyedStatement, params: Params, keys: readonly string[]): Promise<KeyedRows>;
  read<R extends Row>(statement: NamedStatement, params: Params): Promise<R[]>;
  page<R extends Row>(statements: PageStatements, params: PageParams): Promise<R[]>;
  counted<R extends Row>(statements: CountedStatements, params: PageParams): Promise<CountedPage<R>>;
}

/** Reads for one request alone: what it asks for twice, as under two aliases, it reads once. */
export function readingAlone(store: PageReader): FusedReader {
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(statements: readonly NamedStatement[], params: unknown, read: () => Promise<T>): Promise<T> => {
    const what = JSON.stringify([statements.map(({ text }) => text), params]);
    const reading = (asked.get(what) as Promise<T> | undefined) ?? read();
    asked.set(what, reading);
    return reading;
  };
  return {
    rows(statement, params, keys) {
      const given = { ...params, keys: [...new Set(keys)] };
      return once([statement], given, async () => keyedRows(statement, await store.read(statement, given)));
    },
    read: (statement, params) => once([statement], params, () => store.read(statement, params)),
    page: (statements, params) => once(statements.parts, params, () => store.page(statements, params)),
    counted: (statements, params) => once([...statements.parts, statements.length.count], params, () => store.counted(statements, params)),
  };
}

/**
 * Reads for one request together with what others ask alike.
 * @param began is told the name of each statement that the request takes part in.
 * @param waiting waits for as long as the request does: others may wait for the same longer.
 */
export function readingTogether(
  coalescer: Coalescer,
  began: (name: string) => unknown,
  waiting: <T>(working: Promise<T>) => Promise<T> = (working) => working,
): FusedReader {
  return {
    rows(statement, params, keys) {
      began(statement.name);
      return waiting(coalescer.rows(statement, params, keys));
    },
    read<R extends Row>(statement: NamedStatement, params: Params) {
      began(statement.name);
      return waiting(coalescer.read<R>(statement, params));
    },
    page<R extends Row>(statements: PageStatements, params: PageParams) {
      began(statements.name);
      return waiting(coalescer.page<R>(statements, params));
    },
    counted<R extends Row>(statements: CountedStatements, params: PageParams) {
      began(statements.name);
      return waiting(coalescer.counted<R>(statements, params));
    },
  };
}
