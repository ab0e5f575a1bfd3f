import type { Publisher } from '../../intake/dataset.js';

/** Whose table it is. */
export type MappedPublication = Pick<Publisher, 'id' | 'name' | 'url'>;

/** What every mapping says. */
export interface MappedTable {
  /** The source's short name: records are called after it. */
  readonly source: string;
  readonly publication: MappedPublication;
  /** Columns of which an empty cell says what the one above it does. */
  readonly merged: readonly string[];
}
