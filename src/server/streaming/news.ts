import { Underway } from '../../graph/underway.js';
import { untilAborted } from '../../graph/until-aborted.js';

/** How often the store is looked at while somebody waits, in milliseconds. */
const LOOK_MS = 500;

/**
 * Knows when something was written, for all who wait for it together. The store is asked, since what writes may be another process:
 * a command, or another server of the same Neo4j. Nobody asks while nobody waits.
 */
export class News {
  private current: string | undefined;
  private readonly waiting = new Underway<() => void>();
  private timer: NodeJS.Timeout | undefined;

  /** @param version what is different once something was written. */
  constructor(private readonly version: () => Promise<string>) {}

  /** What was known of the store when it was last looked at. */
  get mark(): string | undefined {
    return this.current;
  }

  /**
   * Resolves once more is known of the store than at this mark.
   * @throws the signal's reason.
   */
  async since(mark: string | undefined, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (mark !== this.current) return;
    let tell!: () => void;
    const told = new Promise<void>((resolve) => (tell = resolve));
    const leave = this.waiting.add(tell);
    this.lookLater();
    try {
      await untilAborted(told, signal);
    } finally {
      leave();
    }
  }

  private lookLater(): void {
    this.timer ??= setTimeout(() => void this.look(), LOOK_MS).unref();
  }

  private async look(): Promise<void> {
    // A store that does not answer has no news; that it is gone is told by whoever watches it.
    const found = await this.version().catch(() => this.current);
    this.timer = undefined;
    if (found !== this.current) {
      this.current = found;
      for (const tell of this.waiting) tell();
      // Those who were told leave by themselves; whoever comes meanwhile has it looked for.
    } else if (this.waiting.size > 0) this.lookLater();
  }
}
