import { spaced } from './spaced.js';

/** Two rows of headers that a program has put into one: ('닐슨코리아', '전국'), 닐슨코리아 > 전국, or with a break between them. */
const PAIR = /^\(?(?:'(?<one>[^']*)', ?'(?<other>[^']*)'|(?<above>[^\n>]+?)\s*(?:\n|\s>\s)\s*(?<below>[^\n>]+))\)?$/u;

/** A merged cell that the same program has repeated: 회차_회차, Title.Title. */
const REPEATED = /^(?<word>.+?)(?:[ _./|-]+)\k<word>$/iu;

/** Rows that have no name of their own. */
const UNNAMED = /^unnamed: ?\d+(?:_level_\d+)?$/iu;

/** The rows of headers that the name of a column was put together of, from above; one where it was not. */
export function headerRows(name: string): string[] {
  const { one, other, above, below } = PAIR.exec(name.trim())?.groups ?? {};
  const rows = [one ?? above ?? name, other ?? below ?? ''].map(spaced).filter((row) => row !== '' && !UNNAMED.test(row));
  return [...new Set(rows.map((row) => REPEATED.exec(row)?.groups?.['word'] ?? row))];
}

/** The name of a column, of however many rows it was put together. */
export function flatHeader(name: string): string {
  return headerRows(name).join(' ');
}
