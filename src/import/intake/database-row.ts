import type { SourceRecord } from '../../records/record.js';

/** What a row of a database's file says. */
export interface DatabaseRow {
  /** The things it is about; the first is the row's own. */
  readonly records: readonly SourceRecord[];
  /** Rows of one thing stand together in the file, and are taken together: which thing. */
  readonly thing?: string;
  /** Why the row is nothing that the graph could hold, such as an episode: it is right, but not wanted. */
  readonly skipped?: string;
  /** Whether what it is about is Korean, as far as the row tells: --only-korean leaves out what is not. */
  readonly isKorean?: boolean;
}
