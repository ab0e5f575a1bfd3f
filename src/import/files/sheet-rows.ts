import type { CellFormat } from './cell-formats.js';
import { readXml } from './xml.js';

/** A row of a sheet. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What cells refer to. */
export interface CellTexts {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** A cell that is being read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** The rows of a sheet that hold something, in their order, as they are read. */
export async function* sheetRows(bytes: AsyncIterable<Buffer>, texts: CellTexts): AsyncGenerator<SheetRow> {
  let rows: SheetRow[] = [];
  let [line, cells]: [number, string[]] = [0, []];
  let [cell, isValue, isSpoken]: [OpenCell | undefined, boolean, boolean] = [undefined, false, false];
  const reader = {
    open(tag: string, attribute: (name: string) => string | undefined): void {
      if (tag === 'c') {
        const place = attribute('r');
        const column = place === undefined ? cells.length : columnOf(place);
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1), value: '' };
      } else if (tag === 'row') [line, cells] = [Number(attribute('r') ?? line + 1), []];
      else if (tag === 'rPh') isSpoken = true;
      isValue = tag === 'v' || (tag === 't' && !isSpoken);
    },
    text(piece: string): void {
      if (cell === undefined || !isValue) return;
      cell.value += piece;
      if (cell.value.length > LONGEST_CELL) throw new Error(`a cell in row ${line} holds more than ${LONGEST_CELL} letters`);
    },
    close(tag: string): void {
      if (tag === 'c' && cell !== undefined) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = textOf(cell, texts);
        cell = undefined;
      } else if (tag === 'row' && cells.some((text) => text !== '')) rows.push({ line, cells });
      else if (tag === 'rPh') isSpoken = false;
      isValue = false;
    },
  };
  yield* readXml(bytes, reader, () => {
    const taken = rows;
    rows = [];
    return taken;
  });
}

/** The most letters of a cell: Excel itself takes 32,767. */
const LONGEST_CELL = 1_000_000;

/** The most columns that a sheet of Excel has. */
const MOST_COLUMNS = 16_384;

/** The place of a cell in its row: 0 for A7, 27 for AB7. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > MOST_COLUMNS) throw new Error(`a cell stands at ${place.slice(0, 20)}, beyond the last column that a sheet has`);
  }
  return column - 1;
}

function textOf({ type, style, value }: OpenCell, { strings, formats, from1904 }: CellTexts): string {
  switch (type) {
    case 's':
      return unescaped(strings[Number(value)] ?? '');
    case 'n':
      return value === '' ? '' : numberText(Number(value), formats[style] ?? 'NUMBER', from1904);
    case 'b':
      return value === '1' ? 'true' : 'false';
    // #N/A, #REF!: there is nothing.
    case 'e':
      return '';
    default:
      return unescaped(value);
  }
}

/** A letter that XML cannot hold, as Excel writes it: _x000D_. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

const DAY = 24 * 60 * 60;

/** Day 0 of the two ways in which Excel counts days, as seconds of the clock: 1900 was no leap year, though Excel takes it for one. */
const BEGINS = { from1900: Date.UTC(1899, 11, 30) / 1000, from1904: Date.UTC(1904, 0, 1) / 1000 } as const;

/** A number as its format shows it: 44591 as 2022-01-30, 0.5 as 12:00:00. */
function numberText(value: number, format: CellFormat, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (format === 'NUMBER') return plainNumber(value);
  const seconds = Math.round(value * DAY);
  const time = new Date((seconds % DAY) * 1000).toISOString().slice(11, 19);
  if (format === 'TIME' && seconds < DAY) return time;
  const day = new Date(((from1904 ? BEGINS.from1904 : BEGINS.from1900) + seconds - (seconds % DAY)) * 1000).toISOString().slice(0, 10);
  return seconds % DAY === 0 ? day : `${day} ${time}`;
}

/** A number without the noise of its last binary digits, and never as 3e+21. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
