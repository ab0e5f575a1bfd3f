import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { Bookmarks } from './bookmarks.js';
import { FoundSizes } from './found-sizes.js';
import { readCounted, readParts } from './page-parts.js';
import type { SharedRedis } from '../redis/shared-redis.js';
import { nameOf, textOf, type Statement } from './statement.js';
import {
  StoreError,
  type CountedPage,
  type CountedStatements,
  type PageParams,
  type PageStatements,
  type Params,
  type Reader,
  type Row,
  type Store,
  type Transaction,
} from './store.js';

/** Where a Neo4j is and how to enter it. */
export interface Neo4jAddress {
  /** `bolt://host:7687`, or `neo4j://` and `neo4j+s://` for a cluster or Aura. */
  uri: string;
  user: string;
  password: string;
}

/**
 * Connects to a Neo4j and makes sure that it answers.
 * @param redis by which other servers on the same cluster wait for what is written here; the store closes it.
 * @throws StoreError UNAUTHORIZED on a wrong password, UNREACHABLE when nothing answers at the address.
 */
export async function openNeo4j({ uri, user, password }: Neo4jAddress, redis?: SharedRedis): Promise<Store> {
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      // Answers are short: one pull fetches all rows.
      fetchSize: -1,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 10_000,
    });
  } catch (cause) {
    throw new StoreError('UNREACHABLE', `NEO4J_URI is not an address of a Neo4j: use one like bolt://localhost:7687.`, { cause });
  }
  try {
    await driver.verifyConnectivity();
  } catch (cause) {
    await driver.close();
    throw storeError(cause, uri);
  }
  return new Neo4jStore(driver, uri, isRouted(uri) ? new Bookmarks(redis) : undefined);
}

/** Whether an address is that of a cluster: its members answer at once, and need not be equally far. */
export function isRouted(uri: string): boolean {
  return uri.startsWith('neo4j');
}

function storeError(cause: unknown, uri: string, statement?: string): StoreError {
  if (cause instanceof StoreError) return cause;
  if (!(cause instanceof Neo4jError)) return new StoreError('FAILED', 'The database could not run a statement.', { cause, statement });
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(cause.code))
    return new StoreError('UNAUTHORIZED', `Neo4j at ${uri} refuses the user or password: check NEO4J_USER and NEO4J_PASSWORD.`, {
      cause,
      statement,
    });
  if (/ServiceUnavailable|SessionExpired/.test(cause.code))
    return new StoreError('UNREACHABLE', `No Neo4j answers at ${uri}: is it running, and is NEO4J_URI right?`, { cause, statement });
  if (cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new StoreError('CONSTRAINT', 'The write breaks a uniqueness constraint.', { cause, statement });
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError/.test(cause.code))
    return new StoreError(
      'OVERLOADED',
      'Neo4j has no memory left for this: try again when it has less to do, do it in smaller pieces, or give it more with server.memory.heap.max_size.',
      { cause, statement },
    );
  if (/^Neo\.ClientError\.(Statement|Procedure)\./.test(cause.code)) {
    const line = /\(line (\d+), column \d+/.exec(cause.message)?.[1];
    const reason = cause.message.split('\n')[0]!.replace(/\s*\(line \d+, column \d+.*$/, '');
    return new StoreError('INVALID_STATEMENT', reason, { cause, line: line === undefined ? undefined : Number(line), statement });
  }
  return new StoreError('FAILED', 'The database could not run a statement.', { cause, statement });
}

/**
 * JavaScript has one kind of number and the driver sends it as a float, which LIMIT refuses and toString prints
 * as `12.0`: whole numbers go as integers, as they do on the embedded engine.
 */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
  return value;
}

/** The driver's own error where trying again may help: the driver retries on nothing else. */
function retriableCause(error: unknown): Neo4jError | undefined {
  const cause = error instanceof StoreError ? error.cause : undefined;
  return cause instanceof Neo4jError && cause.retriable ? cause : undefined;
}

/**
 * Sends a statement without the driver writing down from where, for an error that may never come: that takes a tenth of the CPU of a
 * look-up (0.04 of 0.43 ms). Which statement failed, the StoreError tells.
 */
function withoutStack<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function rowsOf<R extends Row>(result: QueryResult): R[] {
  return result.records.map((record) => record.toObject() as R);
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly isShared = true;
  private closed = false;
  private readonly sizes = new FoundSizes(this);

  constructor(
    private readonly driver: Driver,
    readonly location: string,
    /** Undefined where there is but one server, which always has what was written. */
    private readonly bookmarks: Bookmarks | undefined,
  ) {}

  async read<R extends Row>(statement: Statement, params?: Params, signal?: AbortSignal): Promise<R[]> {
    signal?.throwIfAborted();
    // Auto-commit in READ mode: a third of the cost of a managed transaction on a look-up.
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ, bookmarkManager: this.bookmarks?.reading });
    // Closing a session resets its connection, which makes Neo4j drop what runs there.
    const cancel = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', cancel);
    try {
      return rowsOf<R>(await withoutStack(() => session.run(textOf(statement), withIntegers(params ?? {}))));
    } catch (cause) {
      signal?.throwIfAborted();
      if (await this.bookmarks?.forgotten(cause)) return await this.read<R>(statement, params, signal);
      throw storeError(cause, this.location, nameOf(statement));
    } finally {
      signal?.removeEventListener('abort', cancel);
      await session.close();
    }
  }

  async page<R extends Row>(statements: PageStatements, params: PageParams, signal?: AbortSignal): Promise<R[]> {
    const { parts, guess } = statements;
    const ahead = guess === undefined ? undefined : await this.sizes.ahead(statements, params);
    const guessed = guess === undefined || ahead === undefined ? [] : await this.read<R>(guess, { ...params, ahead }, signal);
    return guessed.length === params.limit ? guessed : readParts<R>(this, parts, params, signal);
  }

  counted<R extends Row>(statements: CountedStatements, params: PageParams, signal?: AbortSignal): Promise<CountedPage<R>> {
    return readCounted<R>(this, statements, () => this.sizes.isFoundSooner(statements, params), params, signal);
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager: this.bookmarks?.writing });
    try {
      return await session.executeWrite(async (tx) => {
        try {
          return await work(this.within(tx));
        } catch (error) {
          throw retriableCause(error) ?? error;
        }
      });
    } catch (cause) {
      if (await this.bookmarks?.forgotten(cause)) return await this.transaction(work);
      // An error of the caller's own passes as it is; only the driver's are put into our words.
      throw cause instanceof Neo4jError ? storeError(cause, this.location) : cause;
    } finally {
      await session.close();
      await this.bookmarks?.shared();
    }
  }

  private within(tx: ManagedTransaction): Transaction {
    const run = async <R extends Row>(statement: Statement, params?: Params): Promise<R[]> => {
      try {
        return rowsOf<R>(await withoutStack(() => tx.run(textOf(statement), withIntegers(params ?? {}))));
      } catch (cause) {
        throw storeError(cause, this.location, nameOf(statement));
      }
    };
    return { read: run, write: run };
  }

  steady<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return work(this);
  }

  async define(statement: string): Promise<void> {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.WRITE, bookmarkManager: this.bookmarks?.writing });
    try {
      await session.run(statement);
    } catch (cause) {
      throw storeError(cause, this.location, nameOf(statement));
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.driver.close();
    await this.bookmarks?.close();
  }
}
