import { spaced } from '../values/spaced.js';
import type { TableRow } from './table.js';

/** The headers of a table that are several rows. */
export interface StackedHeaders {
  /** What stands above each column, from above: 닐슨코리아 > 전국. */
  readonly names: readonly string[];
  /** How many rows are headers, the first of the table among them. */
  readonly rows: number;
}

/** The most rows of headers that are looked for. */
const MOST = 3;

/** How many rows below the first are looked at. */
const ROWS_LOOKED_AT = 24;

/** A number, a share, a day or a mark, which is no header; 2049 are ages. */
const VALUE = /^[^\p{L}\p{N}]+$|^(?!20 ?49$)[<~≈약]?\s*\d[\d.,]*\s*(?:%|명|만|천)?$|^\d{2,4}[-./년]\s*\d/u;

/**
 * The headers of a table as wikis print them, with cells merged above several columns and down several rows, which leaves the others
 * empty or repeats them; undefined where the first row alone is a header. Words below words may be a row like any other, so that some
 * of what is parted has to stand above figures.
 * @param first the first row
 * @param rows the rows below it, of which the first few are read
 */
export async function stackedHeaders(first: readonly string[], rows: AsyncIterable<TableRow>): Promise<StackedHeaders | undefined> {
  const table = [first.map(spaced)];
  for await (const { cells } of rows) if (table.push(cells.map(spaced)) > ROWS_LOOKED_AT) break;
  for (let headers = Math.min(MOST, table.length - 1); headers > 1; headers--) {
    const names = stackedNames(table.slice(0, headers), table.slice(headers));
    if (names !== undefined) return { names, rows: headers };
  }
  return undefined;
}

/** The rows below stacked headers, as wide as these. */
export async function* belowHeaders(rows: AsyncIterable<TableRow>, { names, rows: headers }: StackedHeaders): AsyncGenerator<TableRow> {
  let place = 1;
  for await (const row of rows) {
    if (place++ < headers) continue;
    const missing = Math.max(0, names.length - row.cells.length);
    yield { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] };
  }
}

function stackedNames(headers: readonly (readonly string[])[], values: readonly (readonly string[])[]): string[] | undefined {
  if (headers.slice(1).some(holdsValues)) return undefined;
  const columns = filledAcross(headers);
  const names = columns.map((words) => words.join(' > '));
  if (names.includes('') || new Set(names).size < names.length) return undefined;
  const isParted = columns.map((words, at) =>
    [columns[at - 1], columns[at + 1]].some((beside) => words.length > 1 && beside?.[0] === words[0]),
  );
  const areFigures = isParted.some((parted, at) => parted && areValues(values.map((cells) => cells[at] ?? '')));
  return areFigures && columns.some((words) => words.length === 1) ? names : undefined;
}

/** Whether a row has values, and no headers: numbers that go up by one are those of episodes. */
function holdsValues(row: readonly string[]): boolean {
  const values = row.filter((text) => VALUE.test(text));
  return values.length === 1 || values.some((text, at) => at > 0 && Number(text) !== Number(values[at - 1]) + 1);
}

/** The words above each column from above, each once: a cell that was merged holds for the columns to its right that it parts. */
function filledAcross(headers: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...headers.map((row) => row.length));
  const columns: string[][] = [];
  for (let at = 0; at < width; at++) {
    const before = columns[at - 1];
    const column = headers.map((row) => row[at] ?? '');
    for (const [row, text] of column.entries()) {
      const parts = (words: readonly string[]): boolean => words.slice(row + 1).some((word) => word !== '' && word !== words[row]);
      const isBeside = before !== undefined && column.slice(0, row).every((word, above) => word === before[above]);
      if (text === '' && isBeside && parts(column) && parts(before)) column[row] = before[row]!;
    }
    columns.push(column);
  }
  return columns.map((column) => [...new Set(column.filter((word) => word !== ''))]);
}

/** Whether most cells that are not empty hold values. */
function areValues(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.filter((text) => VALUE.test(text)).length * 2 > filled.length;
}
