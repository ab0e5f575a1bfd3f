import { RowError } from './import-error.js';

/** A value that a row gives and that was not taken. */
export interface Doubt {
  /** What is wrong with it, with the value. */
  readonly reason: string;
  /** The same for all values with this fault: how the summary counts them. */
  readonly rule: string;
}

/** Collects what is left out of a row. */
export class Doubts {
  private readonly all: Doubt[] = [];

  /** What `read` gives; where it finds that the value cannot be right, nothing, and the doubt is kept. */
  unless<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      this.add(error.message, error.rule);
      return undefined;
    }
  }

  /** Keeps a doubt; one that is there already, as when a cell is read twice, counts once. */
  add(reason: string, rule: string): void {
    if (!this.all.some((one) => one.rule === rule && one.reason === reason)) this.all.push({ reason, rule });
  }

  list(): readonly Doubt[] {
    return this.all;
  }
}
