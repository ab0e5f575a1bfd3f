import { RowError } from '../intake/import-error.js';
import { tooLong } from './too-long.js';
import type { SourceFile } from './source-file.js';
import type { Table, TableRow } from './table.js';

/** A longer line is none, in bytes: the largest entities of Wikidata have some four million letters. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a file of JSON values, one a line, as rows of one cell: also as dumps frame them, with [ before the first
 * line, a comma behind each and ] behind the last.
 */
export function readJsonLines(file: SourceFile): Table {
  const reading = file.read();
  return { rows: rowsOf(reading.bytes), done: () => reading.done(), ending: () => reading.ending() };
}

async function* rowsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  let line = 0;
  for await (const buffer of linesOf(bytes)) {
    line++;
    if (buffer === undefined) {
      yield { line, cells: [], error: tooLong('The line', LONGEST_LINE) };
      return;
    }
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(buffer).trim();
    } catch {
      yield {
        line,
        cells: [],
        error: new RowError('The line is not text in UTF-8: save the file as UTF-8.', 'the line is not text in UTF-8'),
      };
      continue;
    }
    const value = text
      .replace(/^\[\s*/, '')
      .replace(/\s*,$/, '')
      .replace(/^(\{[^]*\})\s*\]$/, '$1');
    if (value !== '' && value !== ']') yield { line, cells: [value] };
  }
}

/** The lines of a file; undefined for one that is too long, after which there is nothing more. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let begin = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, begin)) {
      yield Buffer.concat([...held, chunk.subarray(begin, end)]);
      [held, length, begin] = [[], 0, end + 1];
    }
    held.push(chunk.subarray(begin));
    length += chunk.length - begin;
    if (length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
