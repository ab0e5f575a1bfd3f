import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { StoreError } from '../graph/store.js';

/**
 * For how long one request is worked on: until it is answered, its time is over, or whoever asked has gone. Everything that is
 * done for it listens to the signal.
 */
export class RequestLife {
  private readonly timer: NodeJS.Timeout;
  private readonly atEnd: (() => void)[] = [];
  private readonly waiting = new Set<(reason: StoreError) => void>();
  private isOver = false;
  /** Why nothing more is done for the request. */
  private reason: StoreError | undefined;
  /** Made for whoever asks: most requests need none. */
  private controller: AbortController | undefined;

  /** @param deadlineMs how long it may take. */
  constructor(deadlineMs: number) {
    this.timer = setTimeout(() => this.stop(new StoreError('DEADLINE', 'The request ran out of time.')), deadlineMs);
  }

  /** The life of a request that is answered here: a client that leaves ends it. */
  static of(response: ServerResponse, deadlineMs: number): RequestLife {
    const life = new RequestLife(deadlineMs);
    response.once('close', () => life.end(response.writableFinished));
    return life;
  }

  /** Aborted with a StoreError, DEADLINE or LEFT. */
  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      // Each statement that waits listens to it.
      setMaxListeners(0, this.controller.signal);
      if (this.reason !== undefined) this.controller.abort(this.reason);
    }
    return this.controller.signal;
  }

  /** Whether nobody waits for the answer any more. */
  get isStopped(): boolean {
    return this.reason !== undefined;
  }

  /** What a promise gives, or the signal's reason where that comes first: `untilAborted`, without a signal. */
  until<T>(working: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.reason !== undefined) reject(this.reason);
      this.waiting.add(reject);
      working.then(resolve, reject).finally(() => this.waiting.delete(reject));
    });
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
    if (!isAnswered) this.stop(new StoreError('LEFT', 'Whoever asked has gone.'));
    for (const callback of this.atEnd) callback();
  }

  private stop(reason: StoreError): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.controller?.abort(reason);
    for (const reject of this.waiting) reject(reason);
  }
}
