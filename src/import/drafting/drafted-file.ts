import type { MappedPublication } from '../sources/mapping/mapped-source.js';
import type { RecordType } from '../../records/record.js';
import type { ColumnSample } from './column-sample.js';

/** A table of which a mapping is drafted. */
export interface DraftedFile {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly source: string;
  readonly publication: MappedPublication;
  readonly columns: readonly ColumnSample[];
}

/** What a mapping says of a column. */
export type SaidOfColumn = string | Readonly<Record<string, unknown>>;

/** What the kind of a table says of it before its other columns are looked at. */
export interface Settled {
  readonly type: RecordType;
  /** What some of its columns are. */
  readonly columns: ReadonlyMap<ColumnSample, SaidOfColumn>;
  /** Columns that are nothing of it, of which a note says why. */
  readonly leftOut?: readonly ColumnSample[];
  /** The names of columns that the table lacks, which whoever takes the draft fills in for every row: the key, where it is the first. */
  readonly lacks?: Readonly<Record<string, SaidOfColumn>>;
  readonly merged?: readonly string[];
  /** Several rows are about one thing, which its name tells. */
  readonly addsUp?: boolean;
  /** What a row is about, where that is not the thing itself. */
  readonly about?: string;
  /** What else the mapping says. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

/** Drafts the mapping of a table of one kind; undefined where a table is of another. */
export type DraftOfKind = (file: DraftedFile) => Draft | undefined;

/** A mapping as it would be written by hand, and what whoever takes it has to look at. */
export interface Draft {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  readonly isChart: boolean;
}
