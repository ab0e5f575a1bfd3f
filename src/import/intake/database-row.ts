import type { SourceRecord } from '../../records/record.js';
import { RowError } from './import-error.js';

/** What a row of a database's file says. */
export interface DatabaseRow {
  /** The things it is about; the first is the row's own. */
  readonly records: readonly SourceRecord[];
  /** What was left out of it since it cannot be right; the rest of the row stays. */
  readonly doubts: readonly Doubt[];
  /** Rows of one thing stand together in the file, and are taken together: which thing. */
  readonly thing?: string;
  /** Why the row is nothing that the graph could hold, such as an episode: it is right, but not wanted. */
  readonly skipped?: string;
  /** Whether what it is about is Korean, as far as the row tells: --only-korean leaves out what is not. */
  readonly isKorean?: boolean;
}

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
      this.all.push({ reason: error.message, rule: error.rule });
      return undefined;
    }
  }

  add(reason: string, rule: string): void {
    this.all.push({ reason, rule });
  }

  list(): readonly Doubt[] {
    return this.all;
  }
}
