import { Underway } from './underway.js';

/**
 * Something that comes to an end, and promises that are waited for until then: `untilAborted` of a signal that so many listen to that
 * each of them should cost next to nothing, and be forgotten once it has gone (see Underway: the listeners of a signal are linked too).
 */
export class UntilOver {
  private why: Error | undefined;
  private readonly waiting = new Underway<(why: Error) => void>();

  /** Why it is over; undefined while it is not. */
  get reason(): Error | undefined {
    return this.why;
  }

  /** What a promise gives, or the reason where that comes first. */
  wait<T>(working: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.why !== undefined) reject(this.why);
      const leave = this.waiting.add(reject);
      working.then(
        (value) => {
          leave();
          resolve(value);
        },
        (error: Error) => {
          leave();
          reject(error);
        },
      );
    });
  }

  /** Whoever waits, and whoever will, is told why. */
  end(why: Error): void {
    this.why ??= why;
    for (const reject of this.waiting) reject(this.why);
  }
}
