import type { Logger } from 'pino';
import type { Coalescer } from '../graph/coalescer.js';
import { Loaders } from '../graph/loaders.js';
import { observed } from '../graph/observed.js';
import type { PageReader } from '../graph/store.js';
import { readingAlone, readingTogether, type FusedReader } from './fusion/fused-reader.js';

/** What resolvers share within one request. */
export interface Context {
  /** The request's loaders: the only way a resolver reads the graph. */
  readonly load: Loaders;
  /** The names of the statements that the request has cost so far, in their order. */
  readonly statements: string[];
  /** What reads fused statements for the request. */
  readonly fused: FusedReader;
  /** Stands in the log beside every error of this request, and in the answer that hides one. */
  readonly requestId: string;
  readonly log: Logger;
}

/**
 * Makes the context of one request.
 * @param coalescer joins what its fused statements read with what other requests ask alike; left out, it reads alone.
 */
export function createContext(store: PageReader, log: Logger, requestId: string, coalescer?: Coalescer): Context {
  const statements: string[] = [];
  const requestLog = log.child({ requestId });
  const reader = observed(store, {
    began: (name) => statements.push(name),
    answered: (name, rows, milliseconds) => requestLog.debug({ statement: name, rows, ms: Math.round(milliseconds * 10) / 10 }, 'read'),
  });
  const fused = coalescer === undefined ? readingAlone(reader) : readingTogether(coalescer, (name) => statements.push(name));
  return { load: new Loaders(reader), fused, statements, requestId, log: requestLog };
}
