import type { MappedPublication } from '../sources/mapping/chart-mapping.js';
import type { ColumnSample } from './column-sample.js';

/** A table of which a mapping is drafted. */
export interface DraftedFile {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly source: string;
  readonly publication: MappedPublication;
  readonly columns: readonly ColumnSample[];
}

/** A mapping as it would be written by hand, and what whoever takes it has to look at. */
export interface Draft {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  readonly isChart: boolean;
}
