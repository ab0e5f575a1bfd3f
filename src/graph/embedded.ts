import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { GrafeoDB as Grafeo, QueryResult, Transaction as EngineTransaction } from '@grafeo-db/js';
import { decoded } from './decoding.js';
import { fullDisk, hasNoRoom, isOfFullDisk } from './disk-space.js';
import { KeptOrders } from './kept-order.js';
import { FoundSizes } from './found-sizes.js';
import { readCounted, readParts } from './page-parts.js';
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
import { Underway } from './underway.js';

// The package is CommonJS with a native addon; a named ESM import of it is undefined.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: typeof Grafeo };

/** Writes to disk what the log holds once it has this many bytes, so that a reopening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** How often a transaction is tried when another writer was faster. */
const ATTEMPTS = 5;

/**
 * Opens the embedded engine on one file, creating it and its folder when there is none; without a path the
 * store is in memory.
 * @throws StoreError LOCKED when another process holds the file, CORRUPT when it is damaged or no store, FAILED when
 * its folder cannot be made.
 */
export async function openEmbedded(path?: string): Promise<Store> {
  if (path !== undefined) await makeFolder(dirname(path));
  return new EmbeddedStore(openFile(path), path);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    if (isOfFullDisk(cause)) throw fullDisk(folder, 'opening', cause);
    throw new StoreError('FAILED', `The folder ${folder} cannot be made: choose another with INYEON_DATA_DIR.`, { cause });
  }
}

function openFile(path: string | undefined): Grafeo {
  if (path === undefined) return GrafeoDB.create();
  try {
    const db = existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path);
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return db;
  } catch (cause) {
    throw openingError(path, cause);
  }
}

function openingError(path: string, cause: unknown): StoreError {
  // Without the path, which may hold any word.
  const text = messageOf(cause).replaceAll(path, '');
  if (/cannot be locked|another process/i.test(text))
    return new StoreError(
      'LOCKED',
      `The store ${path} is in use by another process: stop that one, or choose another folder with INYEON_DATA_DIR.`,
      { cause },
    );
  if (/permission|denied|read-only/i.test(text))
    return new StoreError('FAILED', `The store ${path} cannot be opened: no permission to read and write it.`, { cause });
  if (isOfFullDisk(cause) || hasNoRoom(dirname(path))) return fullDisk(path, 'opening', cause);
  return new StoreError(
    'CORRUPT',
    `The store ${path} is damaged or not an Inyeon store; it was left as it is. Move it away, or restore a copy of it, and start again.`,
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The engine's error as ours; a syntax error keeps the line that the engine prints as `--> query:LINE:COLUMN`. */
function statementError(cause: unknown, statement?: string): StoreError {
  const text = messageOf(cause);
  if (isOfFullDisk(cause)) return fullDisk(undefined, 'writing', cause, statement);
  if (/GRAFEO-Q\d+|Query error|not found for|Unsupported|not supported/i.test(text)) {
    const line = /query:(\d+):\d+/.exec(text)?.[1];
    const reason = text
      .split('\n')[0]!
      .replace(/^.*?GRAFEO-\w+:\s*/, '')
      .replace(/\[Cypher\]\s*/, '');
    return new StoreError('INVALID_STATEMENT', reason, { cause, line: line === undefined ? undefined : Number(line), statement });
  }
  if (/constraint|unique/i.test(text))
    return new StoreError('CONSTRAINT', 'The write breaks a uniqueness constraint.', { cause, statement });
  return new StoreError('FAILED', 'The embedded store could not run a statement.', { cause, statement });
}

function isConflict(error: unknown): boolean {
  return error instanceof StoreError && error.failure !== 'FULL' && /conflict|GRAFEO-T\d+/i.test(messageOf(error.cause));
}

/** Ends a transaction without keeping it. One whose commit failed says that it is still active, but there is nothing left to undo. */
function undo(tx: EngineTransaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch (error) {
    if (!/GRAFEO-T004/.test(messageOf(error))) throw statementError(error);
  }
}

class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly isShared = false;
  readonly location: string;
  /** The last transaction in line: one writer at a time, since concurrent ones only make each other fail. */
  private writer: Promise<unknown> = Promise.resolve();
  private closed = false;
  /** What reads one state: it ends before the store is closed. */
  private readonly views = new Underway<Promise<unknown>>();
  private readonly sizes = new FoundSizes(this);
  /** Whatever writes to the store does it through this object, also commands beside the server: orders hold until it does. */
  private readonly orders = new KeptOrders(
    (statement, params) => this.read(statement, params),
    // Each of its rows holds many ids.
    (statement) => rowsOf(statement, this.db.executeCypher(statement.text), 1),
  );

  constructor(
    private readonly db: Grafeo,
    path: string | undefined,
  ) {
    this.location = path ?? 'memory';
  }

  async read<R extends Row>(statement: Statement, params?: Params, signal?: AbortSignal): Promise<R[]> {
    signal?.throwIfAborted();
    const apart = typeof statement === 'string' ? undefined : statement.apart;
    if (apart === undefined) return rowsOf<R>(statement, this.db.executeCypher(textOf(statement), params));
    // ORDER BY … LIMIT holds no more rows than it gives only at the end of a statement (60,000 nodes: 10 ms); within CALL or before
    // WITH it sorts all of them (47 ms).
    const rows = await rowsOf(statement, this.db.executeCypher(apart.first, params));
    if (rows.length === 0) return [];
    signal?.throwIfAborted();
    return rowsOf<R>(statement, this.db.executeCypher(apart.second, { ...params, rows }));
  }

  async page<R extends Row>(statements: PageStatements, params: PageParams, signal?: AbortSignal): Promise<R[]> {
    // What orders read is for all that ask for them.
    const kept = (await this.orders.pageOfMembers<R>(statements, params)) ?? (await this.pageAhead<R>(statements, params));
    return kept ?? readParts<R>(this, statements.parts, params, signal);
  }

  private async pageAhead<R extends Row>(statements: PageStatements, params: PageParams): Promise<R[] | undefined> {
    const ahead = await this.sizes.ahead(statements, params);
    return ahead === undefined ? undefined : this.orders.page<R>(statements, params, ahead);
  }

  counted<R extends Row>(statements: CountedStatements, params: PageParams, signal?: AbortSignal): Promise<CountedPage<R>> {
    const isGoneThrough = async (): Promise<boolean> =>
      !this.orders.knowsMembers(statements) && (await this.sizes.isFoundSooner(statements, params));
    return readCounted<R>(this, statements, isGoneThrough, params, signal);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.writer.then(() => this.attempt(work, ATTEMPTS));
    this.writer = turn.catch(() => undefined);
    return turn;
  }

  /** The engine's transactions see the state in which they began: one that is not in line for writing holds nobody up. */
  async steady<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const view = this.db.beginTransaction();
    const running = new Set<Promise<unknown>>();
    const read = async <R extends Row>(statement: Statement, params?: Params): Promise<R[]> => {
      const rows = rowsOf<R>(statement, view.executeCypher(textOf(statement), params));
      running.add(rows);
      return rows.finally(() => running.delete(rows));
    };
    const reading = work({ read }).finally(async () => {
      await Promise.allSettled(running);
      undo(view);
    });
    const leave = this.views.add(reading);
    return reading.finally(leave);
  }

  private async attempt<T>(work: (tx: Transaction) => Promise<T>, attempts: number): Promise<T> {
    const tx = this.db.beginTransaction();
    const run = <R extends Row>(statement: Statement, params?: Params): Promise<R[]> =>
      rowsOf<R>(statement, tx.executeCypher(textOf(statement), params));
    try {
      const result = await work({ read: run, write: run });
      try {
        tx.commit();
        this.orders.doubt();
      } catch (cause) {
        throw statementError(cause);
      }
      return result;
    } catch (error) {
      undo(tx);
      if (attempts > 1 && isConflict(error)) return this.attempt(work, attempts - 1);
      throw error;
    }
  }

  async define(statement: string): Promise<void> {
    await rowsOf(statement, this.db.executeCypher(statement));
    // Here a uniqueness constraint is not an index: each insert would read every node.
    const constraint = /FOR\s*\((\w+):(\w+)\)\s*REQUIRE\s+\w+\.(\w+)\s+IS\s+UNIQUE/i.exec(statement);
    if (constraint === null) return;
    const [, , label, property] = constraint;
    const index = `CREATE INDEX ${label!.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    await rowsOf(index, this.db.executeCypher(index));
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.writer;
    await Promise.allSettled(this.views);
    await this.orders.close();
    try {
      this.db.close();
    } catch (cause) {
      throw isOfFullDisk(cause)
        ? fullDisk(this.location, 'closing', cause)
        : new StoreError('FAILED', `The store ${this.location} could not be closed as it should: what was committed is kept.`, { cause });
    }
  }
}

async function rowsOf<R extends Row>(statement: Statement, running: Promise<QueryResult>, atOnce?: number): Promise<R[]> {
  try {
    return await decoded<R>(await running, atOnce);
  } catch (cause) {
    throw statementError(cause, nameOf(statement));
  }
}
