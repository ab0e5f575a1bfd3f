import type { Logger } from 'pino';
import type { RequestAdmission } from '../graph/admission.js';
import { admitted } from '../graph/admitted.js';
import type { Coalescer } from '../graph/coalescer.js';
import { Loaders } from '../graph/loaders.js';
import { observed } from '../graph/observed.js';
import type { Pace } from '../graph/pace.js';
import type { PageReader } from '../graph/store.js';
import type { Stream } from './stream.js';
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
  /** What is known of the operation once it is let in. */
  readonly operation: Operation;
  /** Lets the statements of the request run; undefined where nothing holds them back. */
  readonly admission: RequestAdmission | undefined;
  /** What is told to caches of an answer without errors; undefined where none may keep it. */
  readonly caching: Caching | undefined;
  /** Set while a subscription is begun. */
  readonly stream?: Stream | undefined;
  /** Set while an event of a subscription is answered: what it is about. */
  readonly event?: unknown;
  /** Who asks: whose budget the request is counted to, and whose turn it takes. */
  readonly client: string;
}

/** What is known of an operation. An object of its own: Apollo copies the context for what it runs. */
export interface Operation {
  /** What it costs, in whole points (server/limits/estimate.ts). */
  cost?: number;
  /** Lets the event loop go while the answer is put together: set where that takes long. */
  pace?: Pace;
}

/** What is told to caches of an answer. */
export interface Caching {
  /** The entity tag: the same question has the same answer for as long as it is this. */
  readonly etag: string;
  /** For how long it may be kept without asking again, in seconds. */
  readonly maxAgeS: number;
}

/** How a request is served. */
export interface Serving {
  /** Joins what its fused statements read with what other requests ask alike; left out, it reads alone. */
  readonly coalescer?: Coalescer | undefined;
  readonly admission?: RequestAdmission | undefined;
  readonly caching?: Caching | undefined;
  /** Who asks, asked only where it matters. */
  readonly client?: () => string;
}

/** Makes the context of one request. */
export function createContext(store: PageReader, log: Logger, requestId: string, serving: Serving = {}): Context {
  return new RequestContext(store, log, requestId, serving);
}

/**
 * A context with what it is used for besides. A copy, as Apollo makes them: an object that others are made upon by `Object.create` is
 * kept by V8 until the next full collection, with all that the request holds (docs/decisions/0052).
 */
export function contextFor(context: Context, use: Pick<Context, 'stream'> | Pick<Context, 'event'>): Context {
  return Object.assign(Object.create(Object.getPrototypeOf(context) as object) as Context, context, use);
}

class RequestContext implements Context {
  readonly statements: string[] = [];
  readonly load: Loaders;
  readonly admission: RequestAdmission | undefined;
  readonly caching: Caching | undefined;
  readonly operation: Operation = {};
  private readonly reader: PageReader;
  private readonly coalescer: Coalescer | undefined;
  private readonly clientOf: () => string;

  constructor(
    store: PageReader,
    private readonly serverLog: Logger,
    readonly requestId: string,
    { coalescer, admission, caching, client = () => '' }: Serving,
  ) {
    const answered = (statement: string, rows: number, milliseconds: number): void => {
      if (serverLog.isLevelEnabled('debug')) this.log.debug({ statement, rows, ms: Math.round(milliseconds * 10) / 10 }, 'read');
    };
    this.reader = observed(admission === undefined ? store : admitted(store, admission), { began: this.began, answered });
    this.load = new Loaders(this.reader, () => this.operation.pace);
    this.admission = admission;
    this.caching = caching;
    this.clientOf = client;
    this.coalescer = coalescer;
  }

  private readonly began = (name: string): unknown => this.statements.push(name);

  /** A dear request reads alone, in the lanes for such: what others ask is not to wait for it. */
  get fused(): FusedReader {
    const { coalescer, admission, reader } = this;
    if (coalescer === undefined || admission?.isDear === true) return readingAlone(reader);
    return readingTogether(coalescer, this.began, (working) => (admission === undefined ? working : admission.life.until(working)));
  }

  get client(): string {
    return this.clientOf();
  }

  /** Made when something is logged: most requests have nothing to say. */
  get log(): Logger {
    return this.serverLog.child({ requestId: this.requestId });
  }
}
