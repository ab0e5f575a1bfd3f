import { distance } from 'fastest-levenshtein';
import { compact, fold } from './fold.js';
import { candidates } from './korean/candidates.js';
import { remembered } from './korean/remembered.js';

/** Readings in Hangul that are less probable would make one of too many. */
const READINGS = { top: 4, least: 0.04 } as const;

/** Two spellings of one Hangul name have half of their letters in common: what has less need not be read, which is dear. */
const MOST_APART = 0.5;

/** What was compared: lists name the same people again and again. */
const readings = new Map<string, readonly string[]>();

/** Whether two spellings can be of one name of a person: the same letters, in whatever order of words, or the same Hangul behind both. */
export function canBeOneName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const apart = Math.min(distance(compact(one), compact(other)), distance(inAnyOrder(one), inAnyOrder(other)));
  if (apart === 0) return true;
  if (apart > Math.max(one.length, other.length) * MOST_APART) return false;
  const theirs = readingsOf(b);
  return readingsOf(a).some((hangul) => theirs.includes(hangul));
}

function inAnyOrder(folded: string): string {
  return compact(folded.split(' ').sort().join(' '));
}

function readingsOf(name: string): readonly string[] {
  return remembered(readings, name, () => candidates(name, READINGS).map(({ hangul }) => hangul));
}
