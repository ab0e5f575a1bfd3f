import { StoreError, type Row, type Transaction } from '../store.js';
import { Underway } from '../underway.js';
import type { Request } from './protocol.js';

/** For how long a command may ask for nothing within a transaction, in milliseconds: nobody else can write meanwhile. */
const PATIENCE_MS = 10 * 60_000;

/** The command wants it undone, and knows why. */
class NotKept extends Error {}

/** A transaction or a view that is held open for a command, as the work that the store runs. */
export class Held {
  /** Resolves when it is to be kept; rejects, once none of its statements is under way any more, when it is not. */
  readonly ended: Promise<void>;
  private close!: (why?: Error) => void;
  private readonly running = new Underway<Promise<unknown>>();
  /** What statements failed with: the store tries again by itself where it was a conflict. */
  private readonly failures = new Map<number, Error>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly tx: Transaction) {
    this.ended = new Promise<Error | undefined>((resolve) => (this.close = resolve)).then(async (why) => {
      clearTimeout(this.timer);
      // A transaction with a statement under way can be neither kept nor undone.
      while (this.running.size > 0) await Promise.allSettled(this.running);
      if (why !== undefined) throw why;
    });
    this.wait();
  }

  /** Runs a statement within it. */
  async run({ id, statement, params }: Extract<Request, { do: 'run' }>): Promise<Row[]> {
    clearTimeout(this.timer);
    const running = this.tx.write(statement, params);
    const leave = this.running.add(running);
    try {
      return await running;
    } catch (error) {
      this.failures.set(id, error as Error);
      throw error;
    } finally {
      leave();
      if (this.running.size === 0) this.wait();
    }
  }

  /** The command has come to the end of its work. */
  end({ keep, because }: Extract<Request, { do: 'end' }>): void {
    this.close(
      keep ? undefined : ((because === undefined ? undefined : this.failures.get(because)) ?? new NotKept('It is not to be kept.')),
    );
  }

  /** The command has gone: nothing is kept. */
  leave(): void {
    this.close(new NotKept('The command has gone.'));
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () =>
        this.close(
          new StoreError(
            'FAILED',
            `The command asked for nothing for ${PATIENCE_MS / 60_000} minutes: what it had begun was undone, so that others can write. Run it again.`,
          ),
        ),
      PATIENCE_MS,
    ).unref();
  }
}
