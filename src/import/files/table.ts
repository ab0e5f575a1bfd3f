import { pipeline } from 'node:stream/promises';
import { parse, type Options } from 'csv-parse';
import { RowError } from '../intake/import-error.js';
import { WHOLE, type Ending, type SourceFile } from './source-file.js';
import type { Sheet } from './workbook.js';

/** A row of a table, or what stands in its place when it cannot be taken apart. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly error?: RowError;
}

/** What stands between two cells. */
export type Delimiter = '\t' | ',';

/** The rows of a file, in order, as they are read. */
export interface Table {
  readonly rows: AsyncIterable<TableRow>;
  /** How many bytes of the file have been read. */
  done(): number;
  /** How the file ends, once all rows are read. */
  ending(): Ending;
}

/** A longer row is no row: a quote was never closed. */
const LONGEST_ROW = 1024 * 1024;

/** The names of the columns: the cells of the first line, or of the first lines where a name has a line break in quotes. */
export async function columnNames(file: SourceFile, delimiter: Delimiter): Promise<readonly string[]> {
  const opensQuote = delimiter === ',' && file.firstLine.split('"').length % 2 === 0;
  const parser = parse(optionsFor(delimiter));
  if (opensQuote) void pipeline(file.read().bytes, parser).catch(() => undefined);
  else parser.end(file.firstLine);
  let isWhole = true;
  parser.on('skip', () => (isWhole = false));
  for await (const record of parser as AsyncIterable<string[]>)
    return !isWhole ? [] : record.map((cell) => unquoted(cell, delimiter).trim());
  return [];
}

/** Reads the rows below the first line, in one pass. */
export function readTable(file: SourceFile, delimiter: Delimiter): Table {
  const reading = file.read();
  return { rows: rowsOf(reading.bytes, delimiter, () => reading.ending()), done: () => reading.done(), ending: () => reading.ending() };
}

/** Reads the rows of a sheet below its first, in one pass. */
export function readSheet({ size }: SourceFile, sheet: Sheet): Table {
  // How far the archive has been read is not told: nearly all of it at the first row, since its texts come first.
  return { rows: sheet.rows(), done: () => size, ending: () => WHOLE };
}

function optionsFor(delimiter: Delimiter): Options {
  return {
    delimiter,
    bom: true,
    // Tab-separated files quote a cell at most whole and on one line: a lone quote must not swallow the rows below it.
    quote: delimiter === ',' ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
  };
}

async function* rowsOf(bytes: AsyncIterable<Buffer>, delimiter: Delimiter, ending: () => Ending): AsyncGenerator<TableRow> {
  const parser = parse(optionsFor(delimiter));
  const failed: ParserError[] = [];
  parser.on('skip', (error: ParserError) => failed.push(error));
  // An error of the file destroys the parser, which then throws it below.
  const fed = pipeline(bytes, parser).catch(() => undefined);
  let [line, isHeader] = [0, true];
  let held: TableRow | undefined;
  for await (const record of parser as AsyncIterable<string[]>) {
    const begins = line + 1;
    // The parser's own count comes with a report on each row, which costs a fifth of the parsing.
    line += 1 + breaksIn(record);
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (record.length === 1 && record[0]!.trim() === '') continue;
    if (held !== undefined) yield held;
    held = { line: begins, cells: record.map((cell) => unquoted(cell, delimiter)) };
  }
  await fed;
  const { damage, isWholeLine } = ending();
  if (held !== undefined)
    yield damage !== undefined && !isWholeLine && failed.length === 0
      ? { ...held, error: new RowError(`The file ends within this line: ${damage}.`, 'the file ends within the line') }
      : held;
  for (const error of failed) yield unreadable(error, line + 1);
}

/** The line breaks within the cells of a row. */
function breaksIn(record: readonly string[]): number {
  let breaks = 0;
  for (const cell of record) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

/** What the parser says of a row that it had to leave out. */
interface ParserError {
  readonly code?: string;
  readonly lines?: number;
}

function unreadable({ code, lines }: ParserError, next: number): TableRow {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      line: next,
      cells: [],
      error: new RowError(
        'A quote that begins here is never closed: nothing from here on can be read. Close it, or double it where it is part of a title.',
        'a quote is never closed',
      ),
    };
  return {
    line: lines ?? next,
    cells: [],
    error: new RowError('The row is longer than any row can be: is a quote never closed?', 'the row is too long'),
  };
}

/** A cell without the quotes around it, which are doubled within: """Sr.""" is "Sr.". */
function unquoted(cell: string, delimiter: Delimiter): string {
  if (delimiter === ',' || cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  const inner = cell.slice(1, -1);
  return inner.replaceAll('""', '').includes('"') ? cell : inner.replaceAll('""', '"');
}
