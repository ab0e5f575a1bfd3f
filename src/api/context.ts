import type { Logger } from 'pino';
import { Loaders } from '../graph/loaders.js';
import { observed } from '../graph/observed.js';
import type { PageReader } from '../graph/store.js';

/** What resolvers share within one request. */
export interface Context {
  /** The request's loaders: the only way a resolver reads the graph. */
  readonly load: Loaders;
  /** The names of the statements that the request has cost so far, in their order. */
  readonly statements: readonly string[];
  /** Stands in the log beside every error of this request, and in the answer that hides one. */
  readonly requestId: string;
  readonly log: Logger;
}

/** Makes the context of one request. */
export function createContext(store: PageReader, log: Logger, requestId: string): Context {
  const statements: string[] = [];
  const requestLog = log.child({ requestId });
  const reader = observed(store, {
    began: (name) => statements.push(name),
    answered: (name, rows, milliseconds) => requestLog.debug({ statement: name, rows, ms: Math.round(milliseconds * 10) / 10 }, 'read'),
  });
  return { load: new Loaders(reader), statements, requestId, log: requestLog };
}
