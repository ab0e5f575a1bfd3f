import { compact, fold } from './fold.js';
import { candidates } from './korean/candidates.js';
import { remembered } from './korean/remembered.js';

/** Readings in Hangul that are less probable would make one of too many. */
const READINGS = { top: 4, least: 0.04 } as const;

/** What was compared: lists name the same people again and again. */
const readings = new Map<string, readonly string[]>();

/** Whether two spellings can be of one name of a person: the same letters, in whatever order of words, or the same Hangul behind both. */
export function canBeOneName(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b)) return true;
  const theirs = readingsOf(b);
  return readingsOf(a).some((hangul) => theirs.includes(hangul));
}

function lettersOf(name: string): string {
  return compact(fold(name).split(' ').sort().join(' '));
}

function readingsOf(name: string): readonly string[] {
  return remembered(readings, name, () => candidates(name, READINGS).map(({ hangul }) => hangul));
}
