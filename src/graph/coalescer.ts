import { AsyncResource } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { keyedRows, type KeyedRow, type KeyedRows, type KeyedStatement } from './keyed-rows.js';
import { nameOf, type NamedStatement } from './statement.js';
import {
  StoreError,
  type CountedPage,
  type CountedStatements,
  type PageParams,
  type PageReader,
  type PageStatements,
  type Params,
  type Row,
} from './store.js';

/** How much is joined, and how much runs at a time. */
export interface CoalescerOptions {
  /** Statements that run at a time; what is asked meanwhile waits, and goes together. */
  readonly lanes: number;
  /** Where so many keys wait for one statement, whoever asks next begins another. */
  readonly mostKeys: number;
  /** So many keys are worth a statement of their own: where more wait, they are shared out among the lanes. */
  readonly worthKeys: number;
  /** After how many milliseconds a statement is given up: nobody waits for it any longer. */
  readonly deadlineMs?: number;
}

/**
 * Joins what concurrent requests ask alike: the keys of statements that are equal but for their keys go as one statement, and
 * a page that several ask for is read once. What is asked only ever joins what has not been sent, so nobody reads a state that
 * is older than their request; of what fails, each is asked again by itself, so that the error of one reaches no other. Where the
 * store is gone or time is over, all are told so at once.
 */
export class Coalescer {
  /** What has not been sent, in the order in which it was asked: more may join it. */
  private readonly queue: Job[] = [];
  private running = 0;
  private isScheduled = false;

  constructor(
    private readonly store: PageReader,
    private readonly options: CoalescerOptions,
  ) {}

  /** The rows of a statement for these keys. */
  rows(statement: KeyedStatement, params: Params, keys: readonly string[]): Promise<KeyedRows> {
    const name = `keys ${digestOf(statement)} ${JSON.stringify(params)}`;
    return this.keyed(name, statement, params).ask(keys);
  }

  /** The rows of a statement that takes no keys. */
  read<R extends Row>(statement: NamedStatement, params: Params): Promise<R[]> {
    const read = (): Promise<R[]> => this.inTime((signal) => this.store.read<R>(statement, params, signal));
    return this.whole(`read ${digestOf(statement)}`, params, read).ask();
  }

  /** A page of a list. */
  page<R extends Row>(statements: PageStatements, params: PageParams): Promise<R[]> {
    const read = (): Promise<R[]> => this.inTime((signal) => this.store.page<R>(statements, params, signal));
    return this.whole(`page ${partsOf(statements)}`, params, read).ask();
  }

  /** A page of a list and the list's length. */
  counted<R extends Row>(statements: CountedStatements, params: PageParams): Promise<CountedPage<R>> {
    const read = (): Promise<CountedPage<R>> => this.inTime((signal) => this.store.counted<R>(statements, params, signal));
    return this.whole(`counted ${partsOf(statements)}`, params, read).ask();
  }

  private keyed(name: string, statement: KeyedStatement, params: Params): KeyedJob {
    const open = this.open(name) as KeyedJob | undefined;
    if (open !== undefined && open.size < this.options.mostKeys) return open;
    const read = async (keys: readonly string[]): Promise<KeyedRows> =>
      keyedRows(statement, await this.inTime((signal) => this.store.read(statement, { ...params, keys }, signal)));
    return this.add(new KeyedJob(name, inContext(read)));
  }

  /** Gives a statement up when its time is over. Not by `AbortSignal.timeout`, of which each is kept until then, thousands of them. */
  private async inTime<T>(read: (signal?: AbortSignal) => Promise<T>): Promise<T> {
    const { deadlineMs } = this.options;
    if (deadlineMs === undefined) return read();
    const time = new AbortController();
    const timer = setTimeout(() => time.abort(new StoreError('DEADLINE', 'A statement ran out of time.')), deadlineMs);
    try {
      return await read(time.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  private whole<R>(what: string, params: Params, read: () => Promise<R>): WholeJob<R> {
    const name = `${what} ${JSON.stringify(params)}`;
    return (this.open(name) as WholeJob<R> | undefined) ?? this.add(new WholeJob(name, inContext(read)));
  }

  /** The last of a name that has not been sent. */
  private open(name: string): Job | undefined {
    return this.queue.findLast((job) => job.name === name);
  }

  private add<J extends Job>(job: J): J {
    this.queue.push(job);
    this.schedule();
    return job;
  }

  /** Whatever arrives in the same turn of the event loop goes together. */
  private schedule(): void {
    if (this.isScheduled || this.running >= this.options.lanes) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      while (this.running < this.options.lanes && this.queue.length > 0) this.send(this.queue.shift()!);
    });
  }

  /**
   * Sends a job, or its part where many keys wait: all in one statement, everybody would wait for the last of them, while the
   * database has one thing to do and then nothing. The rest goes behind what others ask.
   */
  private send(job: Job): void {
    const { part, rest } = job.divided((keys) => Math.max(this.options.worthKeys, Math.ceil(keys / this.options.lanes)));
    if (rest !== undefined) this.queue.push(rest);
    this.running++;
    void part.run().finally(() => {
      this.running--;
      if (this.queue.length > 0) this.schedule();
    });
  }
}

/** What tells the statements of one page from those of others. */
function partsOf({ parts }: PageStatements): string {
  return `${parts.map(nameOf).join()} ${digestOf(parts[0]!)}`;
}

const digests = new WeakMap<NamedStatement, string>();

/** Short, and the same for statements of one text: of thousands of characters, which would be compared for each request. */
function digestOf(statement: NamedStatement): string {
  const known = digests.get(statement);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(statement.text).digest('base64');
  digests.set(statement, digest);
  return digest;
}

/** A function that runs later in the context of whoever asked first. `AsyncResource.bind` does it too, in 14 µs instead of 0.1. */
function inContext<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  const context = new AsyncResource('coalesced');
  return (...args) => context.runInAsyncScope(work, undefined, ...args);
}

/** What waits to be sent. Running it never fails: whoever asked gets the error. */
interface Job {
  readonly name: string;
  /** What of it goes now, and what is left to go later; `share` says how many of so many keys go together. */
  divided(share: (keys: number) => number): { readonly part: Job; readonly rest?: Job };
  run(): Promise<void>;
}

interface Asked<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Answers all who ask from one reading; where that fails, each from a reading of their own, unless the error is that of all.
 * @param read reads for some of them, and gives what tells the answer of each.
 */
async function answer<T, A extends Asked<T>>(asked: readonly A[], read: (some: readonly A[]) => Promise<(one: A) => T>): Promise<void> {
  try {
    const answerOf = await read(asked);
    for (const one of asked) one.resolve(answerOf(one));
  } catch (error) {
    if (asked.length === 1 || isOfAll(error)) for (const { reject } of asked) reject(error);
    else for (const one of asked) await answer([one], read);
  }
}

/**
 * Whether an error is that of all who ask, whatever they ask for: the store is gone, or the time of the statement is over, and so is
 * that of everybody who asked before it was sent. Asking again for each would keep a lane for nobody.
 */
function isOfAll(error: unknown): boolean {
  return error instanceof StoreError && (error.failure === 'UNREACHABLE' || error.failure === 'DEADLINE');
}

/** The keys that one request asks for. */
interface AskedKeys extends Asked<KeyedRows> {
  readonly keys: readonly string[];
}

/** One statement for the keys of several who ask. */
class KeyedJob implements Job {
  private readonly asked: AskedKeys[] = [];
  /** How many keys it is asked for; what two ask for counts twice. */
  size = 0;

  constructor(
    readonly name: string,
    private readonly read: (keys: readonly string[]) => Promise<KeyedRows>,
  ) {}

  ask(keys: readonly string[]): Promise<KeyedRows> {
    return new Promise((resolve, reject) => this.add({ keys, resolve, reject }));
  }

  /** The part takes those who asked first away from this one, which more may join; what one request asks stays together. */
  divided(share: (keys: number) => number): { part: KeyedJob; rest?: KeyedJob } {
    const most = share(this.size);
    if (most >= this.size || this.asked.length === 1) return { part: this };
    const part = new KeyedJob(this.name, this.read);
    while (part.size < most && this.asked.length > 1) {
      const first = this.asked.shift()!;
      this.size -= first.keys.length;
      part.add(first);
    }
    return { part, rest: this };
  }

  run(): Promise<void> {
    return answer<KeyedRows, AskedKeys>(this.asked, async (some) => {
      const rows = await this.read([...new Set(some.flatMap(({ keys }) => keys))]);
      return ({ keys }) => (some.length === 1 ? rows : only(keys, rows));
    });
  }

  private add(asked: AskedKeys): void {
    this.asked.push(asked);
    this.size += asked.keys.length;
  }
}

/** The rows of these keys alone. */
function only(keys: readonly string[], rows: KeyedRows): KeyedRows {
  const own = new Map<string, KeyedRow>();
  for (const key of keys) {
    const row = rows.get(key);
    if (row !== undefined) own.set(key, row);
  }
  return own;
}

/** One reading for several who ask for just the same. */
class WholeJob<T> implements Job {
  private readonly asked: Asked<T>[] = [];

  constructor(
    readonly name: string,
    private readonly read: () => Promise<T>,
  ) {}

  divided(): { part: Job } {
    return { part: this };
  }

  ask(): Promise<T> {
    return new Promise((resolve, reject) => this.asked.push({ resolve, reject }));
  }

  run(): Promise<void> {
    return answer(this.asked, async () => {
      const value = await this.read();
      return () => value;
    });
  }
}
