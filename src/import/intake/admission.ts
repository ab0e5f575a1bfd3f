import type { Reader } from '../../graph/store.js';
import type { Run } from './format.js';
import type { DatabaseRow } from './database-row.js';

/** Decides which rows of a file are wanted. */
export interface Admission<R extends DatabaseRow = DatabaseRow> {
  /** Before the first row: reads what is in the store. */
  open(reader: Reader): Promise<void>;
  /** Why a row is not wanted; undefined where it is. */
  refusal(row: R): string | undefined;
  /** A row was taken. */
  admitted(row: R): void;
}

/** Takes all rows but those that a format leaves out; with --only-korean not those of which it knows that they are not Korean. */
export function usualAdmission({ onlyKorean = false }: Run): Admission {
  return {
    open: async () => undefined,
    refusal: ({ skipped, isKorean }) => skipped ?? (onlyKorean && isKorean === false ? 'not Korean' : undefined),
    admitted: () => undefined,
  };
}
