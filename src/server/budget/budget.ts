import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.js';
import { SharedRedis } from '../../redis/shared-redis.js';
import { Counter, type Taken } from './counter.js';

/** How long a budget lasts from the first request of a client, in seconds. */
const BUDGET_SECONDS = 60;

/** How long what may be spent beyond it has to last, in seconds. */
const BURST_SECONDS = 600;

/** How much each client may spend, in cost points. */
export interface BudgetOptions {
  readonly perMinute: number;
  /** Beyond that, in ten minutes; 0 for nothing. */
  readonly burst: number;
}

/** What is left to a client. */
export interface Spent {
  /** Cost points. */
  readonly left: number;
  /** In how many whole seconds all of its minute's points are there again. */
  readonly resetSeconds: number;
}

/** A client that may not spend so much now; it has spent nothing. */
export class Refused implements Spent {
  constructor(
    readonly left: number,
    readonly resetSeconds: number,
    /** In how many whole seconds it may; undefined where it is more than a client ever may. */
    readonly retryAfterSeconds: number | undefined,
  ) {}
}

/**
 * The budget of every client, counted by this server alone, or by all servers together where a Redis is given. What is counted of
 * a client is forgotten when its time is over, so that strangers cannot fill the memory.
 */
export class Budget {
  private readonly minute: Counter;
  private readonly beyond: Counter | undefined;

  constructor(
    readonly options: BudgetOptions,
    private readonly redis?: SharedRedis,
  ) {
    this.minute = this.counter('minute', options.perMinute, BUDGET_SECONDS);
    if (options.burst > 0) this.beyond = this.counter('burst', options.burst, BURST_SECONDS);
  }

  /** Opens what is configured; undefined where clients may spend what they like. */
  static async open({ perMinute, burst, redisUrl: url }: Config['budget'], log: Logger): Promise<Budget | undefined> {
    if (perMinute === 0) return undefined;
    const without = 'each server counts the budgets of clients alone';
    const redis = url === undefined ? undefined : await SharedRedis.open({ url, without, tell: (line) => log.warn(line) });
    return new Budget({ perMinute, burst }, redis);
  }

  /** Closes the connection to Redis. */
  async close(): Promise<void> {
    await this.redis?.close();
  }

  /**
   * Spends all of it or nothing, and never fails: while Redis does not answer, this server counts alone.
   * @param client as `clientAddress` gives it.
   * @param points the cost of a request; a part of one counts as one.
   */
  async spend(client: string, points: number): Promise<Spent | Refused> {
    const whole = Math.ceil(points);
    const usual = await this.minute.take(client, whole);
    if (usual.fits || this.beyond === undefined) return answer(usual, [usual], whole);
    // Kept only of clients that have spent their minute: it is remembered for longer.
    const further = await this.beyond.take(client, whole);
    return answer(further.fits ? { ...further, seconds: usual.seconds } : usual, [usual, further], whole);
  }

  private counter(name: string, points: number, duration: number): Counter {
    const { redis } = this;
    const options = { keyPrefix: `inyeon:budget:${name}`, points, duration };
    const together = redis && { redis, limiter: new RateLimiterRedis({ ...options, storeClient: redis.client }) };
    return new Counter(new RateLimiterMemory(options), together);
  }
}

/** Tells a client what it has, of all that was looked at; where nothing fits, when the first of it will. */
function answer({ fits, seconds }: Taken, all: readonly Taken[], points: number): Spent | Refused {
  const left = all.reduce((sum, taken) => sum + taken.left, 0);
  if (fits) return { left, resetSeconds: seconds };
  const waits = all.filter(({ most }) => points <= most).map((taken) => taken.seconds);
  return new Refused(left, seconds, waits.length === 0 ? undefined : Math.min(...waits));
}
