import { StoreError, type PageReader, type Store } from './store.js';
import { Underway } from './underway.js';
import { untilAborted } from './until-aborted.js';
import { UntilOver } from './until-over.js';
import { wrapped } from './wrapped.js';

/** Who is told that a store has gone or is back: once for each. */
export interface WatchObserver {
  gone(error: unknown): void;
  back(afterMs: number): void;
}

/** How often a store is looked at while it is gone, or keeps somebody waiting. */
const LOOK_MS = 500;

/** How long a database that is there takes to say so, at the most; statements that take longer are looked into after it too. */
const SILENT_MS = 3_000;

/**
 * Reads from a store that may go away: a database beyond a network. Once it does not answer, everybody who waits and whoever
 * comes is told so at once, rather than when their time is over, until it answers again (a circuit breaker).
 */
export class WatchedStore {
  /** Reads from it, for as long as it is there. */
  readonly reader: PageReader;
  /** Over when the store goes; a new one for each time that it is there. */
  private presence = new UntilOver();
  private goneSince: number | undefined;
  /** Since when each that reads has waited. */
  private readonly waitingSince = new Underway<number>();
  private readonly timer: NodeJS.Timeout;
  private isLooking = false;

  constructor(
    private readonly store: Store,
    private readonly observer: WatchObserver,
  ) {
    this.reader = wrapped(store, ({ read }) => this.watched(read));
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  /** Whether the store answers. */
  get isThere(): boolean {
    return this.goneSince === undefined;
  }

  /** How many wait for an answer of the store now, each on a connection. */
  get reading(): number {
    return this.waitingSince.size;
  }

  /** Stops watching; the store stays open. */
  close(): void {
    clearInterval(this.timer);
  }

  private async watched<T>(read: () => Promise<T>): Promise<T> {
    const { presence } = this;
    if (presence.reason !== undefined) throw presence.reason;
    const leave = this.waitingSince.add(performance.now());
    try {
      return await presence.wait(read());
    } catch (error) {
      if (error instanceof StoreError && error.failure === 'UNREACHABLE') this.lose(error);
      throw error;
    } finally {
      leave();
    }
  }

  /** Looks whether the store answers, where there is reason to doubt it. */
  private async look(): Promise<void> {
    const isSilent = performance.now() - Math.min(...this.waitingSince) > SILENT_MS;
    if (this.isLooking || (this.isThere && !isSilent)) return;
    this.isLooking = true;
    const time = AbortSignal.timeout(SILENT_MS);
    try {
      await untilAborted(this.store.read('RETURN 1 AS one', {}, time), time);
      this.find();
    } catch (cause) {
      this.lose(new StoreError('UNREACHABLE', `The store ${this.store.location} does not answer.`, { cause }));
    } finally {
      this.isLooking = false;
    }
  }

  private lose(error: StoreError): void {
    if (!this.isThere) return;
    this.goneSince = performance.now();
    this.presence.end(error);
    this.observer.gone(error);
  }

  private find(): void {
    if (this.goneSince === undefined) return;
    this.observer.back(performance.now() - this.goneSince);
    this.goneSince = undefined;
    this.presence = new UntilOver();
  }
}
