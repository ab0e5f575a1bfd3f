import { isDay } from '../../model/dates.js';
import { Doubts } from '../intake/doubts.js';
import { RowError } from '../intake/import-error.js';
import { isPlain, letters } from './letters.js';
import { partialDate } from './partial-dates.js';
import { usualValue } from './words.js';

/** What a number may be. */
interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** The largest number that GraphQL's Int holds. */
const LARGEST = 2_147_483_647;

/** How cells are read that people wrote for people. */
export interface Reading {
  /** Takes away what is no part of a text, as the mark of a footnote. */
  readonly clean: (text: string) => string;
  /** What holds for every row, by the names of columns that the table lacks. */
  readonly same?: Readonly<Record<string, string>> | undefined;
}

/** The cells of a row by the names of their columns. */
export class Cells {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
    /** What is left out of the row since it cannot be right, while the rest of it stays. */
    readonly doubts: Doubts = new Doubts(),
    private readonly reading?: Reading,
  ) {}

  /** The same row, read in another way. */
  readBy(reading: Reading): Cells {
    return new Cells(this.columns, this.cells, this.doubts, reading);
  }

  /**
   * The text of a cell, its letters as they were meant; empty where the file has no such column. One whose letters are lost
   * is left out.
   */
  text(column: string): string {
    const text = this.clean(column);
    return isPlain(text) ? text.trim() : (this.doubts.unless(() => this.whole(column)) ?? '');
  }

  /** The text of a cell that the row is nothing without, where there is one. @throws RowError when its letters are lost. */
  whole(column: string): string {
    try {
      return letters(this.clean(column)).trim();
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      throw new RowError(`${column}: ${error.message}`, `${column}: ${error.rule}`);
    }
  }

  /** What stands in a cell, as it is. */
  raw(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? (this.reading?.same?.[column] ?? '') : (this.cells[at] ?? '');
  }

  private clean(column: string): string {
    const text = this.raw(column);
    return this.reading === undefined ? text : this.reading.clean(text);
  }

  /** The text of a cell that has to say something. */
  filled(column: string, none: readonly string[] = []): string {
    const text = this.whole(column);
    if (text === '' || none.includes(text)) throw this.wrong(column, 'has to be filled');
    return text;
  }

  /** One of the words that a column knows. */
  oneOf<T>(column: string, words: Readonly<Record<string, T>>): T {
    const text = this.whole(column);
    if (!Object.hasOwn(words, text)) throw this.wrong(column, `has to be ${list(Object.keys(words))}`);
    return words[text]!;
  }

  /** One of some values of the model, in any of the usual words for it. */
  word<T extends string>(column: string, values: readonly T[]): T {
    const value = usualValue(this.whole(column), values);
    if (value === undefined) throw this.wrong(column, `has to be ${list(values)}, or a usual word for it`);
    return value;
  }

  /** A whole number within bounds; null where the cell is empty or says that there is none. */
  count(column: string, { least = 0, most = LARGEST, none = [] }: Bounds & { none?: readonly string[] } = {}): number | null {
    const text = this.text(column);
    if (text === '' || none.includes(text)) return null;
    // Tables that went through a spreadsheet have 31560000.0 or 31,560,000.
    const number = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/.test(text) ? Number(text.replaceAll(',', '')) : NaN;
    if (!Number.isSafeInteger(number)) throw this.wrong(column, 'has to be a whole number');
    if (number < least) throw this.wrong(column, least === 0 ? 'must not be negative' : `has to be ${least} or more`);
    if (number > most) throw this.wrong(column, `cannot be more than ${most}`);
    return number;
  }

  /** A whole number that the row can do without: null where there is none, or none that can be right, which is left out. */
  figure(column: string, bounds: Bounds & { none?: readonly string[] } = {}): number | null {
    return this.doubts.unless(() => this.count(column, bounds)) ?? null;
  }

  /** A whole number that has to be there. */
  counted(column: string, bounds: Bounds = {}): number {
    const number = this.count(column, bounds);
    if (number === null) throw this.wrong(column, 'has to be a whole number');
    return number;
  }

  /** A whole day, in any of the ways in which dates are written: 2022-01-30, Jan 30, 2022. */
  day(column: string): string {
    const text = this.whole(column);
    const day = isDay(text) ? text : dayIn(text);
    if (day === undefined) throw this.wrong(column, 'has to be a day that exists, as 2022-01-30');
    return day;
  }

  /** What is wrong with a cell. */
  wrong(column: string, rule: string): RowError {
    const text = this.raw(column).trim();
    const shown = text === '' ? 'is empty' : `is ${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)}`;
    return new RowError(`${column} ${shown}: it ${rule}.`, `${column} ${rule}`);
  }
}

function dayIn(text: string): string | undefined {
  try {
    const date = partialDate(text, '');
    return isDay(date) ? date : undefined;
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    return undefined;
  }
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}
