import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { StoreError } from '../graph/store.js';
import { UntilOver } from '../graph/until-over.js';

/**
 * For how long one request is worked on: until it is answered, its time is over, or whoever asked has gone. Everything that is
 * done for it listens to the signal.
 */
export class RequestLife {
  private readonly timer: NodeJS.Timeout;
  private readonly atEnd: (() => void)[] = [];
  private isOver = false;
  /** Over once nothing more is done for the request. */
  private readonly work = new UntilOver();
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
      if (this.isStopped) this.controller.abort(this.work.reason);
    }
    return this.controller.signal;
  }

  /** Whether nobody waits for the answer any more. */
  get isStopped(): boolean {
    return this.work.reason !== undefined;
  }

  /** What a promise gives, or the signal's reason where that comes first. */
  until<T>(working: Promise<T>): Promise<T> {
    return this.work.wait(working);
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
    if (this.isStopped) return;
    this.work.end(reason);
    this.controller?.abort(reason);
  }
}
