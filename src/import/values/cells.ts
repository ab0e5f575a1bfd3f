import { RowError } from '../intake/import-error.js';
import { isDay } from './released.js';

/** What a number may be. */
interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** The largest number that GraphQL's Int holds. */
const LARGEST = 2_147_483_647;

/** The cells of a row by the names of their columns. */
export class Cells {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  /** The text of a cell; empty where the file has no such column. */
  text(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? '' : (this.cells[at]?.trim() ?? '');
  }

  /** The text of a cell that has to say something. */
  filled(column: string, none: readonly string[] = []): string {
    const text = this.text(column);
    if (text === '' || none.includes(text)) throw this.wrong(column, 'has to be filled');
    return text;
  }

  /** One of the words that a column knows. */
  oneOf<T>(column: string, words: Readonly<Record<string, T>>): T {
    const text = this.text(column);
    if (!Object.hasOwn(words, text)) throw this.wrong(column, `has to be ${list(Object.keys(words))}`);
    return words[text]!;
  }

  /** A whole number within bounds; null where the cell is empty or says that there is none. */
  count(column: string, { least = 0, most = LARGEST, none = [] }: Bounds & { none?: readonly string[] } = {}): number | null {
    const text = this.text(column);
    if (text === '' || none.includes(text)) return null;
    // Tables that went through a spreadsheet have 31560000.0.
    const number = /^-?\d+(\.0+)?$/.test(text) ? Number(text) : NaN;
    if (!Number.isSafeInteger(number)) throw this.wrong(column, 'has to be a whole number');
    if (number < least) throw this.wrong(column, least === 0 ? 'must not be negative' : `has to be ${least} or more`);
    if (number > most) throw this.wrong(column, `cannot be more than ${most}`);
    return number;
  }

  /** A whole number that has to be there. */
  counted(column: string, bounds: Bounds = {}): number {
    const number = this.count(column, bounds);
    if (number === null) throw this.wrong(column, 'has to be a whole number');
    return number;
  }

  /** A day, as 2022-01-30 or, where `inWords`, as Jan 30, 2022. */
  day(column: string, { inWords = false }: { inWords?: boolean } = {}): string {
    const text = this.text(column);
    const day = inWords ? (dayOfWords(text) ?? text) : text;
    if (!isDay(day)) throw this.wrong(column, `has to be a day that exists, as 2022-01-30${inWords ? ' or Jan 30, 2022' : ''}`);
    return day;
  }

  /** What is wrong with a cell. */
  wrong(column: string, rule: string): RowError {
    const text = this.text(column);
    const shown = text === '' ? 'is empty' : `is ${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)}`;
    return new RowError(`${column} ${shown}: it ${rule}.`, `${column} ${rule}`);
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOfWords(text: string): string | undefined {
  const [, name = '', day = '', year = ''] = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}
