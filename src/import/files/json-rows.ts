import { RowError } from '../intake/import-error.js';
import { tooLong } from './too-long.js';
import type { Reading } from './source-file.js';
import type { Table, TableRow } from './table.js';

/** An outermost object of a file of JSON, and the line on which it begins. */
export interface FoundObject {
  readonly line: number;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly error?: RowError;
}

/** No object is longer, in bytes, also none that holds a list: what goes on further is no list of rows. */
const LONGEST_OBJECT = 64 * 1024 * 1024;

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, LINE] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x0a];

/** How many objects are looked at for the names of the columns: what is empty is often left out. */
const OBJECTS_TRIED = 100;

/** The names that the first objects have, in the order in which they come. */
export async function jsonNames(reading: Reading): Promise<string[]> {
  const names = new Set<string>();
  let tried = 0;
  for await (const { value = {} } of objectsOf(reading)) {
    for (const name of Object.keys(value)) names.add(name);
    if (++tried === OBJECTS_TRIED) break;
  }
  return [...names];
}

/** The objects of a JSON array, or of a file with one after the other, as rows: what an object lacks is empty. */
export function readJsonRows(reading: Reading, names: readonly string[]): Table {
  async function* rows(): AsyncGenerator<TableRow> {
    for await (const { line, value, error } of objectsOf(reading))
      yield value === undefined
        ? { line, cells: [], ...(error === undefined ? {} : { error }) }
        : { line, cells: names.map((name) => cellOf(value[name])) };
  }
  return { rows: rows(), done: () => reading.done(), ending: () => ({ ...reading.ending(), isWholeLine: true }) };
}

/** A value as a cell of a table has it: of a list its parts with commas between them. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The outermost objects of a file. They are cut out by their brackets and parsed one by one, so that a file may be larger than
 * memory, and an error is told with its line, which the streaming parsers that there are do not do.
 */
export async function* objectsOf(reading: Reading): AsyncGenerator<FoundObject> {
  let [line, begun, depth, isText, isEscaped] = [1, 1, 0, false, false];
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of reading.bytes) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === LINE) line++;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isText = false;
      } else if (byte === QUOTE) isText = depth > 0;
      else if (byte === OPEN || (byte === OPEN_LIST && depth > 0)) {
        if (depth++ === 0) [from, begun] = [at, line];
      } else if ((byte === CLOSE || byte === CLOSE_LIST) && depth > 0 && --depth === 0) {
        yield parsed(Buffer.concat([...held, chunk.subarray(from, at + 1)]), begun);
        [held, length] = [[], 0];
      }
    }
    if (depth > 0) held.push(chunk.subarray(from));
    length += depth > 0 ? chunk.length - from : 0;
    if (length > LONGEST_OBJECT) {
      yield { line: begun, error: tooLong('The object that begins here', LONGEST_OBJECT) };
      return;
    }
  }
  if (depth === 0) return;
  const { damage } = reading.ending();
  const why = damage === undefined ? '' : `: ${damage}`;
  yield { line: begun, error: new RowError(`The file ends within the object that begins here${why}.`, 'the file ends within an object') };
}

function parsed(text: Buffer, line: number): FoundObject {
  try {
    return { line, value: JSON.parse(text.toString('utf8')) as Record<string, unknown> };
  } catch (cause) {
    return { line, error: new RowError(`What begins here is no JSON: ${(cause as Error).message}.`, 'it is no JSON') };
  }
}
