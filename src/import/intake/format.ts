import type { Reader, Store, Transaction } from '../../graph/store.js';
import { Cells } from '../values/cells.js';
import type { Dataset } from './dataset.js';
import { ImportError, RowError } from './import-error.js';
import type { SourceFile } from './source-file.js';
import { readJsonLines } from './json-lines.js';
import { cellsOf, readTable, type Table } from './table.js';

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
  /** The file is no table: each line is a JSON value, which the column `json` holds. */
  readonly isJsonLines?: boolean;
  /** Where two formats have the same columns: how the files of this one are called. */
  readonly fileName?: RegExp;
  /** Its intake keeps records of things, of which joining makes the graph once all files are in. */
  readonly makesRecords?: boolean;
  /** Files of formats with a lower one are taken in first; 0 where it is not told. */
  readonly order?: number;
  /** Whose release a file of this day is. */
  dataset(released: string): Dataset;
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
  /** Values that cannot be right and are left out of rows which are taken. */
  readonly leftOut?: readonly LeftOut[];
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

/** A value that was left out of a row. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
  /** The same for all values with this fault: how the summary counts them. */
  readonly rule: string;
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

/**
 * Finds the format of a file by the names in its first line, in whatever order they stand.
 * @param wanted the name of the format that it has to be.
 * @throws ImportError when no format has these columns, with the layouts that are known.
 */
export async function recognised(file: SourceFile, formats: readonly Format<unknown>[], wanted?: string): Promise<Layout> {
  const candidates = wanted === undefined ? formats : formats.filter(({ name }) => name === wanted);
  if (candidates.length === 0)
    throw new ImportError(`There is no format ${wanted}: known are ${formats.map(({ name }) => name).join(', ')}.`);
  const lines = candidates.find(({ isJsonLines }) => isJsonLines === true);
  if (lines !== undefined && /^\s*(?:\[\s*$|\[?\s*\{)/.test(file.firstLine)) {
    const layout = { format: lines, columns: new Map(lines.columns.map((name, index) => [name, index])), read: readJsonLines };
    await refuseOther(file, layout);
    return layout;
  }
  for (const delimiter of ['\t', ','] as const) {
    const names = await cellsOf(file.firstLine, delimiter);
    const format = chosen(
      file,
      candidates.filter((one) => one.isJsonLines !== true && fits(names, one)),
    );
    if (format !== undefined)
      return { format, columns: new Map(names.map((name, index) => [name, index])), read: (source) => readTable(source, delimiter) };
  }
  throw new ImportError(await unknownLayout(file, candidates));
}

/** How many lines are looked at before a file of JSON is taken for another one's. */
const LINES_TRIED = 20;

/** JSON says nothing of its layout in its first line: the first lines have to hold something that the format reads. */
async function refuseOther(file: SourceFile, { format, columns }: Layout): Promise<void> {
  let [tried, first] = [0, ''];
  for await (const { line, cells, error } of readJsonLines(file).rows) {
    try {
      if (error !== undefined) throw error;
      format.parse(new Cells(columns, cells), file.modifiedOn);
      return;
    } catch (caught) {
      if (!(caught instanceof RowError)) throw caught;
      if (tried === 0) first = ` Line ${line}: ${caught.message}`;
      if (++tried === LINES_TRIED) break;
    }
  }
  throw new ImportError(`${file.path} is JSON, but not ${format.title}, one a line.${first}`);
}

/** The one of these formats that a file is of: where several have its columns, the one after which it is called. */
function chosen({ path, name }: SourceFile, fitting: readonly Format<unknown>[]): Format<unknown> | undefined {
  if (fitting.length < 2) return fitting[0];
  const called = fitting.filter(({ fileName }) => fileName?.test(name));
  if (called.length === 1) return called[0];
  const names = fitting.map((format) => format.name).join(' or ');
  throw new ImportError(`${path} may be ${names}, which have the same columns: say which with --format.`);
}

function fits(names: readonly string[], { columns, newer = [], isOpenEnded = false }: Format<unknown>): boolean {
  const known = new Set([...columns, ...newer]);
  if (new Set(names).size !== names.length || !columns.every((name) => names.includes(name))) return false;
  return isOpenEnded || names.every((name) => known.has(name));
}

async function unknownLayout({ path, firstLine }: SourceFile, formats: readonly Format<unknown>[]): Promise<string> {
  const delimiter = firstLine.includes('\t') ? '\t' : ',';
  const names = await cellsOf(firstLine, delimiter);
  const other = [';', '|', ':'].find((mark) => formats.some((format) => fits(splitAt(firstLine, mark), format)));
  if (other !== undefined)
    return `${path}: line 1 separates its columns by "${other}": save the file with tabs (.tsv) or commas (.csv) between them.`;
  const [nearest] = formats
    .map((format) => ({ format, shared: format.columns.filter((name) => names.includes(name)).length }))
    .sort((a, b) => b.shared - a.shared);
  const known = formats.map(
    ({ name, columns, newer = [] }) => `\n  ${name}: ${[...columns, ...newer.map((one) => `[${one}]`)].join(', ')}`,
  );
  return `${path}: line 1 does not name the columns of a layout that is known.${difference(names, nearest)} Known are:${known.join('')}`;
}

function splitAt(line: string, mark: string): string[] {
  return line.split(mark).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

function difference(names: readonly string[], nearest: { format: Format<unknown>; shared: number } | undefined): string {
  if (nearest === undefined || nearest.shared * 2 <= nearest.format.columns.length) return '';
  const { name, columns, newer = [] } = nearest.format;
  const missing = columns.filter((one) => !names.includes(one));
  const unknown = names.filter((one) => ![...columns, ...newer].includes(one));
  const twice = names.filter((one, index) => names.indexOf(one) !== index);
  const said = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.map((one) => JSON.stringify(one)).join(', ')}, which it does not know`] : []),
    ...(twice.length > 0 ? [`names ${twice.join(', ')} twice`] : []),
  ];
  return ` Nearest is ${name}, of which it ${said.join(' and ')}.`;
}
