import { setImmediate } from 'node:timers/promises';

/** How long one may keep the event loop before others get their turn. */
const TURN_MS = 4;

/** The turn of long work on the event loop. */
export class Turn {
  private began = performance.now();

  /** Whether others should be let go first now. */
  get isOver(): boolean {
    return performance.now() - this.began >= TURN_MS;
  }

  /** Resolves once whoever waits has had a turn. */
  async next(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}
