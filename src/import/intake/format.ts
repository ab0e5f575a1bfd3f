import type { Reader, Store, Transaction } from '../../graph/store.js';
import type { Cells } from '../values/cells.js';
import type { Dataset } from './dataset.js';
import type { JsonObject } from '../../json-object.js';
import type { SourceFile } from '../files/source-file.js';
import type { Table } from '../files/table.js';

/**
 * A kind of file that can be imported. `R` is what a row says once it is understood; what becomes of it in the graph is
 * the business of its intake, which formats of one kind share.
 */
export interface Format<R> {
  /** For --format, as netflix-countries. */
  readonly name: string;
  /** What it is, for people. */
  readonly title: string;
  /** The columns that a file of this format has, in any order. */
  readonly columns: readonly string[];
  /** Columns that newer files have besides. */
  readonly newer?: readonly string[];
  /** Files may have any other columns besides, which are not read. */
  readonly isOpenEnded?: boolean;
  /** Columns of which an empty cell says what the one above it does, as where cells were merged. */
  readonly merged?: readonly string[];
  /** The file is no table: each line is a JSON value, which the column `json` holds. */
  readonly isJsonLines?: boolean;
  /**
   * The file is JSON as a site's API gives it: what of an object in it is a row, as which the column `json` holds it; undefined of an
   * object that is none of this format's.
   */
  readonly documents?: (value: JsonObject) => readonly unknown[] | undefined;
  /** Where two formats have the same columns: how the files of this one are called. */
  readonly fileName?: RegExp;
  /** Its intake keeps records of things, of which joining makes the graph once all files are in. */
  readonly makesRecords?: boolean;
  /** Files of formats with a lower one are taken in first; 0 where it is not told. */
  readonly order?: number;
  /** Whose release a file of this day is; undefined where no day is known. */
  dataset(released: string | undefined): Dataset;
  /** Its rows are of the day on which the file came out, which has to be known. */
  readonly isOfItsDay?: true;
  /** Which day a row is about, where rows are of days: a file is no older than its newest row. */
  dayOf?(row: R): string;
  /** Reads a row. @throws RowError when it cannot be right. */
  parse(cells: Cells, released: string): R;
  /** Whether a row belongs to the one before it, so that both have to be decided in one go. */
  together(before: R, row: R): boolean;
  /** Opens the intake for one file. */
  intake(run: Run): Intake<R>;
  /** Reads a file before any is taken in, for what the intakes of other files have to know of it. */
  survey?(file: SurveyedFile, run: Pick<Run, 'shared' | 'onlyKorean'>): Promise<void>;
  /** Before the first row of the files of a command that were surveyed: brings what is there to where it belongs by what they tell. */
  settle?(store: Store, run: Pick<Run, 'shared' | 'mode'>): Promise<void>;
  /** Rows that are skipped are written to a file with the reasons: they may become wanted. */
  readonly listsSkipped?: boolean;
}

/** A file that is read before any is taken in. */
export interface SurveyedFile {
  readonly source: SourceFile;
  readonly layout: Layout;
  readonly released: string;
}

/** What an intake has to know of the file. */
export interface Run {
  readonly mode: 'only-known' | 'all';
  readonly dataset: Dataset;
  /** A short fingerprint of the file, by which two rows of one file are told from rows of two. */
  readonly file: string;
  /** No other file of this release has been taken in. */
  readonly isOnlyFile: boolean;
  /** Leave out what is known not to be Korean. */
  readonly onlyKorean?: boolean;
  /** What the intakes of the files of one command tell one another. */
  readonly shared?: Map<string, unknown>;
}

/** A row that was understood, and where it stands. */
export interface Located<R> {
  readonly line: number;
  readonly row: R;
}

/** Decides what becomes of rows, and writes it. */
export interface Intake<R> {
  /** Reads what is there and decides; writes nothing. It may be asked again for the same rows. */
  plan(reader: Reader, rows: readonly Located<R>[]): Promise<Plan>;
}

/** What becomes of some rows. */
export interface Plan {
  /** One for each row, in their order. */
  readonly outcomes: readonly Outcome[];
  /** What is made besides, as shows and seasons, with how many. */
  readonly made: Readonly<Record<string, number>>;
  /** Whether anything is to be written. */
  readonly isEmpty: boolean;
  /** Keys of all that it rests on, and of all that it changes: see `isStaleAfter`. */
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  write(tx: Transaction): Promise<void>;
  /**
   * To be called once it is going to be written: plans that are made from then on count on it. An intake whose plan could
   * not be written then is of no more use.
   */
  assume(): void;
}

/**
 * Whether a plan that was made while another was being written has to be made again: it rests on something which that one
 * has changed.
 */
export function isStaleAfter({ reads }: Plan, { writes }: Plan): boolean {
  return [...reads].some((key) => writes.has(key));
}

/** What has become of a row. */
export type Outcome =
  /**
   * It says something new; it changes what is shown; it says again what is shown; it says otherwise, but others weigh
   * more; it was taken in before; it stands in the file twice.
   */
  | { readonly kind: 'added' | 'corrected' | 'confirmed' | 'outweighed' | 'unchanged' | 'repeated' }
  /** It is right, but not wanted here. */
  | {
      readonly kind: 'skipped';
      /** The same for all rows that are skipped for it: how the summary counts them. */
      readonly reason: string;
      /** What it is of this row. */
      readonly detail?: string;
    }
  /** It cannot be right. */
  | { readonly kind: 'rejected'; readonly reason: string; readonly rule: string };

/** A format that fits a file, and how the file is laid out. */
export interface Layout {
  readonly format: Format<unknown>;
  /** Where each column stands. */
  readonly columns: ReadonlyMap<string, number>;
  /** Reads the rows of a file that is laid out so. */
  read(file: SourceFile): Table;
}
