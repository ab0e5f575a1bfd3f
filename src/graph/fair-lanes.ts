import type { Rests } from './rests.js';
import { StoreError } from './store.js';

/** How many may go at a time, and how many may wait. */
export interface LanesOptions<Owner> {
  readonly lanes: number;
  /** More than these are refused at once: they would wait longer than anybody waits for an answer. */
  readonly mostWaiting: number;
  /** Who has to let others go first, for a while after each lane that they have kept. */
  readonly rests?: Rests<Owner>;
}

/** How often it is looked whether a rest is over, where a lane is free and all who wait for it rest, in milliseconds. */
const LOOK_MS = 25;

/** Gives the lane back. To be called once. */
export type Leave = () => void;

interface Waiting {
  readonly go: () => void;
}

/** What one of those who wait has asked for, in the order in which they asked. */
interface Queue<Owner> {
  readonly owner: Owner;
  readonly waiting: Waiting[];
}

/**
 * Lets so many go at a time. Those who wait take turns by who they are, so that whoever asks for much waits behind their own
 * questions and not everybody else behind theirs.
 */
export class FairLanes<Owner> {
  /** Of each who waits, the one whose turn is next first. A list, not a Map, for the reason that Underway is none. */
  private readonly queues: Queue<Owner>[] = [];
  private going = 0;
  private waits = 0;
  private looking: NodeJS.Timeout | undefined;

  constructor(private readonly options: LanesOptions<Owner>) {}

  /** How many go now. */
  get busy(): number {
    return this.going;
  }

  /** How many wait now. */
  get waiting(): number {
    return this.waits;
  }

  /**
   * Resolves when it is the owner's turn; at once, and without a promise, where a lane is free.
   * @throws StoreError OVERLOADED where too many wait; the signal's reason, where it is aborted before that.
   */
  enter(owner: Owner, signal?: AbortSignal): Leave | Promise<Leave> {
    signal?.throwIfAborted();
    if (this.mayGo(owner)) return this.taken(owner);
    if (this.waits >= this.options.mostWaiting)
      throw new StoreError('OVERLOADED', 'More is asked than can be answered in time: ask again in a moment.');
    return this.turn(owner, signal);
  }

  private mayGo(owner: Owner): boolean {
    return this.going < this.options.lanes && this.options.rests?.isResting(owner) !== true;
  }

  private turn(owner: Owner, signal: AbortSignal | undefined): Promise<Leave> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        go: () => {
          signal?.removeEventListener('abort', forget);
          resolve(this.taken(owner));
        },
      };
      const forget = (): void => {
        this.drop(owner, waiting);
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', forget);
      const queue = this.queues.find((one) => one.owner === owner);
      if (queue === undefined) this.queues.push({ owner, waiting: [waiting] });
      else queue.waiting.push(waiting);
      this.waits++;
      this.lookLater();
    });
  }

  private taken(owner: Owner): Leave {
    this.going++;
    const from = performance.now();
    return () => {
      this.going--;
      this.options.rests?.begin(owner, performance.now() - from);
      this.next();
    };
  }

  private next(): void {
    const at = this.waits === 0 ? -1 : this.queues.findIndex(({ owner }) => this.mayGo(owner));
    if (at >= 0) {
      const [queue] = this.queues.splice(at, 1);
      const { go } = queue!.waiting.shift()!;
      // Their next question comes after one of everybody else's.
      if (queue!.waiting.length > 0) this.queues.push(queue!);
      this.waits--;
      go();
    }
    this.lookLater();
  }

  /** Where a lane is free and somebody waits, they rest: nobody else will call them. */
  private lookLater(): void {
    if (this.looking !== undefined || this.waits === 0 || this.going >= this.options.lanes) return;
    this.looking = setTimeout(() => {
      this.looking = undefined;
      this.next();
    }, LOOK_MS);
  }

  private drop(owner: Owner, waiting: Waiting): void {
    const at = this.queues.findIndex((one) => one.owner === owner);
    const left = this.queues[at]!.waiting.filter((one) => one !== waiting);
    if (left.length > 0) this.queues[at] = { owner, waiting: left };
    else this.queues.splice(at, 1);
    this.waits--;
  }
}
