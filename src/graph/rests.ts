/** How long whoever was given a lane rests before the next. */
export interface RestOptions {
  /** How many times as long as it was kept. */
  readonly times: number;
  /** How long the next may take with the rest before it, in milliseconds: it is given up after that. */
  readonly deadlineMs: number;
  /** Whether there are others to rest for. */
  readonly isForOthers: () => boolean;
}

/** How many times as long as the last one the next may take, and still ends in time: it runs beside others, and they are more or fewer. */
const LEEWAY = 2;

/**
 * Who rests, and until when: whoever keeps a lane again and again leaves the machine to others for most of the time, and one that
 * nobody else needs has it all for themselves.
 */
export class Rests<Owner> {
  /** When their rest is over, as performance.now() tells it. */
  private readonly ends = new Map<Owner, number>();

  constructor(private readonly options: RestOptions) {}

  isResting(owner: Owner): boolean {
    return (this.ends.get(owner) ?? 0) > performance.now() && this.options.isForOthers();
  }

  /** The owner has kept a lane for so long: each that they keep adds to their rest. */
  begin(owner: Owner, keptMs: number): void {
    const now = performance.now();
    for (const [one, end] of this.ends) if (end <= now) this.ends.delete(one);
    const { times, deadlineMs } = this.options;
    // What takes as long as anything may will not end in time however soon it begins.
    const longest = keptMs < deadlineMs ? deadlineMs - LEEWAY * keptMs : deadlineMs / 2;
    const end = Math.min((this.ends.get(owner) ?? now) + times * keptMs, now + Math.max(0, longest));
    this.ends.set(owner, end);
  }
}
