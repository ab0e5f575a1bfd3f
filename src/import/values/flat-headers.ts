import { spaced } from './spaced.js';

/** Rows of headers that a program has put into one as a tuple: ('닐슨코리아', '전국'). */
const TUPLE = /^\('[^']*'(?:, ?'[^']*')+\)$/u;

/** What stands between rows of headers that were put into one otherwise: a break, or 닐슨코리아 > 전국. */
const BETWEEN = /\s*\n\s*|\s>\s/u;

/** A merged cell that the same program has repeated: 회차_회차, Title.Title. */
const REPEATED = /^(?<word>.+?)(?:[ _./|-]+)\k<word>$/iu;

/** Rows that have no name of their own. */
const UNNAMED = /^unnamed: ?\d+(?:_level_\d+)?$/iu;

/** The rows of headers that the name of a column was put together of, from above; one where it was not. */
export function headerRows(name: string): string[] {
  const text = name.trim();
  const parts = TUPLE.test(text) ? Array.from(text.matchAll(/'([^']*)'/gu), ([, part]) => part!) : text.split(BETWEEN);
  const rows = parts.map(spaced).filter((row) => row !== '' && !UNNAMED.test(row));
  return [...new Set(rows.map((row) => REPEATED.exec(row)?.groups?.['word'] ?? row))];
}

/** The name of a column, of however many rows it was put together. */
export function flatHeader(name: string): string {
  return headerRows(name).join(' ');
}
