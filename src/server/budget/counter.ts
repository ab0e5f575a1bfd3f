import type { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { SharedRedis } from '../../redis/shared-redis.js';

/** What a client has taken of one budget, or could not. */
export interface Taken {
  readonly fits: boolean;
  /** Points that it has now. */
  readonly left: number;
  /** In how many whole seconds it has all of them again. */
  readonly seconds: number;
  /** Points that a client may take at most. */
  readonly most: number;
}

/** Counts what clients take of one budget: with all other servers in Redis, or in memory where there is none that answers. */
export class Counter {
  constructor(
    private readonly alone: RateLimiterMemory,
    private readonly together: { readonly redis: SharedRedis; readonly limiter: RateLimiterRedis } | undefined,
  ) {}

  /** Takes all of it, or nothing where it does not fit. */
  async take(client: string, points: number): Promise<Taken> {
    const { together } = this;
    const shared = together && (await together.redis.ask(() => together.limiter.penalty(client, points), undefined));
    const counted = shared ?? (await this.alone.penalty(client, points));
    const most = this.alone.points;
    const seconds = Math.max(1, Math.ceil(counted.msBeforeNext / 1_000));
    if (counted.consumedPoints <= most) return { fits: true, left: most - counted.consumedPoints, seconds, most };
    // Given back where it was taken: a request that is refused costs nothing, and a smaller one may still fit.
    if (shared === undefined) await this.alone.reward(client, points);
    else await together!.redis.ask(() => together!.limiter.reward(client, points), undefined);
    return { fits: false, left: Math.max(0, most - counted.consumedPoints + points), seconds, most };
  }
}
