import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { StoreError } from '../graph/store.js';

/**
 * For how long one request is worked on: until it is answered, its time is over, or whoever asked has gone. Everything that is
 * done for it listens to the signal.
 */
export class RequestLife {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly atEnd: (() => void)[] = [];
  private isOver = false;

  /** @param deadlineMs how long it may take. */
  constructor(deadlineMs: number) {
    // Each statement that waits listens to it.
    setMaxListeners(0, this.controller.signal);
    this.timer = setTimeout(() => this.controller.abort(new StoreError('DEADLINE', 'The request ran out of time.')), deadlineMs);
  }

  /** The life of a request that is answered here: a client that leaves ends it. */
  static of(response: ServerResponse, deadlineMs: number): RequestLife {
    const life = new RequestLife(deadlineMs);
    response.once('close', () => life.end(response.writableFinished));
    return life;
  }

  /** Aborted with a StoreError, DEADLINE or LEFT. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Calls back once nothing more is done for the request; at once where that is so already. */
  onEnd(callback: () => void): void {
    if (this.isOver) callback();
    else this.atEnd.push(callback);
  }

  /** @param isAnswered whether whoever asked has the answer. */
  end(isAnswered: boolean): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    if (!isAnswered) this.controller.abort(new StoreError('LEFT', 'Whoever asked has gone.'));
    for (const callback of this.atEnd) callback();
  }
}
