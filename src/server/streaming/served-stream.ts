import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from '../../api/context.js';
import type { Stream } from '../../api/stream.js';
import type { Loaders } from '../../graph/loaders.js';
import { untilAborted } from '../../graph/until-aborted.js';
import { unansweredBy } from '../format-error.js';
import type { RequestLife } from '../request-life.js';
import type { News } from './news.js';

/** Serves one subscription for as long as it goes on. */
export class ServedStream implements Stream {
  private readonly over = new AbortController();
  private isBegun = false;

  /** @param make makes a context, and the life of what is done with it. */
  constructor(
    private readonly make: () => { readonly context: Context; readonly life: RequestLife },
    private readonly news: News,
    readonly resumedAfter: string | undefined,
  ) {
    setMaxListeners(0, this.over.signal);
  }

  /** Aborted when the subscription is over. */
  get signal(): AbortSignal {
    return this.over.signal;
  }

  /** From now on a store that does not answer is waited for. */
  hasBegun(): void {
    this.isBegun = true;
  }

  end(): void {
    this.over.abort();
  }

  /** A context with loaders of its own; it is worked for until `done`, and no longer than a request may take. */
  fresh(): { readonly context: Context; readonly done: () => void } {
    const { context, life } = this.make();
    const leave = (): void => life.end(false);
    this.signal.addEventListener('abort', leave);
    const done = (): void => {
      this.signal.removeEventListener('abort', leave);
      life.end(true);
    };
    return { context, done };
  }

  async read<T>(work: (load: Loaders) => Promise<T>): Promise<T> {
    for (;;) {
      const { context, done } = this.fresh();
      try {
        return await untilAborted(work(context.load), this.signal);
      } catch (error) {
        const unanswered = unansweredBy(error);
        if (!this.isBegun || unanswered === undefined) throw error;
        await this.pause(unanswered.retryAfter);
      } finally {
        done();
      }
    }
  }

  /** @throws when the subscription is over. */
  pause(seconds: number): Promise<void> {
    return delay(seconds * 1_000, undefined, { signal: this.signal, ref: false });
  }

  mark(): string | undefined {
    return this.news.mark;
  }

  written(since: string | undefined): Promise<void> {
    return this.news.since(since, this.signal);
  }
}
