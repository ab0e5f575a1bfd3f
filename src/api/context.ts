import type { Logger } from 'pino';
import { Loaders } from '../graph/loaders.js';
import type { PageParams, PageReader, PageStatements, Params, Row, Store } from '../graph/store.js';

/** What resolvers share within one request. */
export interface Context {
  /** The request's loaders: the only way a resolver reads the graph. */
  readonly load: Loaders;
  /** Counts the statements that the request has cost so far. */
  readonly statements: { count: number };
  /** Stands in the log beside every error of this request, and in the answer that hides one. */
  readonly requestId: string;
  readonly log: Logger;
}

/** Makes the context of one request. */
export function createContext(store: Store, log: Logger, requestId: string): Context {
  const statements = { count: 0 };
  return { load: new Loaders(counting(store, statements)), statements, requestId, log: log.child({ requestId }) };
}

/** Reads from the store, and counts how often. */
function counting(store: PageReader, statements: { count: number }): PageReader {
  return {
    read<R extends Row>(statement: string, params?: Params): Promise<R[]> {
      statements.count++;
      return store.read<R>(statement, params);
    },
    page<R extends Row>(page: PageStatements, params: PageParams): Promise<R[]> {
      statements.count++;
      return store.page<R>(page, params);
    },
  };
}
