import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Redis } from 'ioredis';

/** How long a command may take, in milliseconds: Redis answers in less than one. */
const PATIENCE = 100;

/** For how long Redis is left alone after it did not answer, in milliseconds. */
const LEFT_ALONE = 1_000;

/** How long it is waited for at the start, in milliseconds. */
const FIRST_PATIENCE = 1_000;

/** What a Redis is used for, in words for the log. */
export interface SharedRedisOptions {
  /** `redis://` or `rediss://`, with user and password where it wants them. */
  readonly url: string;
  /** What is so while it does not answer: `budgets are counted by each server alone`. */
  readonly without: string;
  /** Takes one line for each change: it is gone, it is back. */
  readonly tell: (line: string) => void;
}

/**
 * A Redis that servers share things by and that none of them needs: what is asked of it while it does not answer is answered
 * without it, at once or after a tenth of a second at most, once a second.
 */
export class SharedRedis {
  private gone = false;
  private leftAloneUntil = 0;

  private constructor(
    /** For libraries that speak to Redis themselves; a command fails at once while there is no connection. */
    readonly client: Redis,
    private readonly address: string,
    private readonly options: SharedRedisOptions,
  ) {
    client.on('ready', () => this.answers());
    // Without a listener ioredis prints them; what follows from one is told by `close`.
    client.on('error', () => {});
    client.on('close', () => this.answersNot());
  }

  /** Loads the driver, connects, and waits for a second at most; a Redis that is not there is told of, and tried again and again. */
  static async open(options: SharedRedisOptions): Promise<SharedRedis> {
    const { Redis } = await import('ioredis');
    const client = new Redis(options.url, {
      lazyConnect: true,
      commandTimeout: LEFT_ALONE,
      connectTimeout: FIRST_PATIENCE,
      disconnectTimeout: PATIENCE,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      enableAutoPipelining: true,
      connectionName: 'inyeon',
      retryStrategy: (times) => Math.min(100 * times, LEFT_ALONE),
    });
    const shared = new SharedRedis(client, new URL(options.url).host, options);
    await client.connect().catch(() => shared.answersNot());
    return shared;
  }

  /** Whether it is worth asking. */
  get isThere(): boolean {
    return this.client.status === 'ready' && Date.now() >= this.leftAloneUntil;
  }

  /** What Redis answers; what stands for it where it does not answer. */
  async ask<T>(question: (client: Redis) => Promise<T>, otherwise: T): Promise<T> {
    if (!this.isThere) return otherwise;
    try {
      const answer = await withinPatience(question(this.client));
      this.answers();
      return answer;
    } catch {
      this.answersNot();
      return otherwise;
    }
  }

  /** Closes the connection; nothing is told after that. */
  async close(): Promise<void> {
    this.client.removeAllListeners('close');
    // One that is between two attempts ends without a word.
    const ended = this.client.status === 'ready' ? once(this.client, 'end') : undefined;
    this.client.disconnect();
    await ended;
  }

  private answers(): void {
    this.leftAloneUntil = 0;
    if (!this.gone) return;
    this.gone = false;
    this.options.tell(`Redis at ${this.address} answers again.`);
  }

  private answersNot(): void {
    this.leftAloneUntil = Date.now() + LEFT_ALONE;
    if (this.gone) return;
    this.gone = true;
    this.options.tell(`Redis at ${this.address} does not answer: ${this.options.without} until it does.`);
  }
}

/**
 * What Redis answers within its time; an error after it. What has come while this process was too busy to hear it is in time:
 * it is read before the time is said to be over.
 */
async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  const heard = new AbortController();
  const { signal } = heard;
  const over = setTimeout(PATIENCE, undefined, { signal }).then(() => setImmediate(undefined, { signal }));
  try {
    return await Promise.race([
      answer,
      over.then(() => {
        throw new Error(`no answer within ${PATIENCE} ms`);
      }),
    ]);
  } finally {
    heard.abort();
  }
}
