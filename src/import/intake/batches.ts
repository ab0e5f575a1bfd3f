import { Cells } from '../values/cells.js';
import type { Doubt } from './doubts.js';
import type { Layout } from './format.js';
import { RowError } from './import-error.js';
import type { TableRow } from '../files/table.js';

/** A row that was read by its format, or why it could not be. */
export interface ParsedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly parsed?: unknown;
  readonly error?: RowError;
  /** What was left out of it since it cannot be right; the rest of the row stays. */
  readonly doubts: readonly Doubt[];
}

/** Rows that go into one transaction. */
export type Batch = readonly ParsedRow[];

/**
 * Reads rows by their format, and puts them together into batches; rows that belong together are in one, within
 * reason. Where a batch ends depends on the rows before it alone, so an import that is taken up again cuts the same.
 * @param skip rows that an earlier run has done.
 * @param size how many rows a batch has, a little more where they belong together.
 */
export async function* batchesOf(
  rows: AsyncIterable<TableRow>,
  { format, columns }: Layout,
  released: string,
  { skip, size }: { skip: number; size: number },
): AsyncGenerator<Batch> {
  let batch: ParsedRow[] = [];
  let last: unknown;
  let seen = 0;
  const whole = filledFromAbove((format.merged ?? []).flatMap((name) => columns.get(name) ?? []));
  for await (const printed of rows) {
    const row = whole(printed);
    if (seen++ < skip) continue;
    const parsed = parsedRow(row, columns, (cells) => format.parse(cells, released));
    const goesOn =
      batch.length < size ||
      (batch.length < 2 * size && last !== undefined && parsed.error === undefined && format.together(last, parsed.parsed));
    if (!goesOn) {
      yield batch;
      batch = [];
    }
    batch.push(parsed);
    if (parsed.error === undefined) last = parsed.parsed;
  }
  if (batch.length > 0) yield batch;
}

/** Fills the empty cells of some columns with what stands above them, from row to row. */
function filledFromAbove(places: readonly number[]): (row: TableRow) => TableRow {
  if (places.length === 0) return (row) => row;
  const above = new Map<number, string>();
  return (row) => {
    const cells = [...row.cells];
    for (const at of places) {
      const text = cells[at] ?? '';
      if (text.trim() !== '') above.set(at, text);
      else if (at < cells.length) cells[at] = above.get(at) ?? '';
    }
    return { ...row, cells };
  };
}

function parsedRow({ line, cells, error }: TableRow, columns: Layout['columns'], parse: (cells: Cells) => unknown): ParsedRow {
  if (error !== undefined) return { line, cells, error, doubts: [] };
  try {
    if (cells.length !== columns.size) throw new RowError(widthError(cells, columns.size), `a row has to have ${columns.size} cells`);
    const row = new Cells(columns, cells);
    return { line, cells, parsed: parse(row), doubts: row.doubts.list() };
  } catch (caught) {
    if (caught instanceof RowError) return { line, cells, error: caught, doubts: [] };
    throw caught;
  }
}

function widthError(cells: readonly string[], width: number): string {
  const many = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `The row has ${many}, the first line names ${width} columns: it is cut off, or something else stands between its cells.`;
}
