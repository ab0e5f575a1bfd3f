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
  /** What the request costs, in points; undefined until it is counted. */
  cost?: number;
  /** What reads fused statements for the request. */
  readonly fused: FusedReader;
  /** Stands in the log beside every error of this request, and in the answer that hides one. */
  readonly requestId: string;
  /** Whose budget the request is counted to; undefined where nobody's is. */
  readonly client: string | undefined;
  readonly log: Logger;
}

/**
 * Makes the context of one request.
 * @param coalescer joins what its fused statements read with what other requests ask alike; left out, it reads alone.
 */
export function createContext(store: PageReader, log: Logger, requestId: string, coalescer?: Coalescer, client?: string): Context {
  return new RequestContext(store, log, requestId, coalescer, client);
}

class RequestContext implements Context {
  cost?: number;
  readonly statements: string[] = [];
  readonly load: Loaders;
  readonly fused: FusedReader;

  constructor(
    store: PageReader,
    private readonly serverLog: Logger,
    readonly requestId: string,
    coalescer: Coalescer | undefined,
    readonly client: string | undefined,
  ) {
    const began = (name: string): unknown => this.statements.push(name);
    const answered = (statement: string, rows: number, milliseconds: number): void => {
      if (serverLog.isLevelEnabled('debug')) this.log.debug({ statement, rows, ms: Math.round(milliseconds * 10) / 10 }, 'read');
    };
    const reader = observed(store, { began, answered });
    this.load = new Loaders(reader);
    this.fused = coalescer === undefined ? readingAlone(reader) : readingTogether(coalescer, began);
  }

  /** Made when something is logged: most requests have nothing to say. */
  get log(): Logger {
    return this.serverLog.child({ requestId: this.requestId });
  }
}
