import { compact, fold } from '../../names/fold.js';
import { turnedLetters } from '../../names/letters.js';
import { candidates } from '../../names/korean/candidates.js';
import { skeletonOf } from '../../names/skeleton.js';

/** Readings in Hangul that are less probable find too many. */
const LEAST_PROBABLE = 0.04;
const MOST_READINGS = 4;

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/**
 * What a name of a person is found by, and compared by where it stands in a list of many: its letters, whichever
 * word it begins with, and the Hangul that it may stand for.
 */
export function nameKeys(name: string): readonly string[] {
  const held = known.get(name);
  if (held !== undefined) return held;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = fold(name);
  const [letters, typed] = [turnedLetters(folded), compact(folded)];
  const keys = [
    ...(letters === '' ? [] : [letters]),
    // A stage name is written as one word or as two: Seohyun, Seo Hyun.
    ...(typed === '' || typed === letters ? [] : [typed]),
    ...candidates(name, { top: MOST_READINGS, least: LEAST_PROBABLE }).map(({ hangul }) => hangul),
  ];
  known.set(name, keys);
  return keys;
}

const skeletons = new Map<string, readonly string[]>();

/**
 * What a name is found by among the few of one work: its consonants, and those of what may be its given name, under which the
 * other may stand. In a list of all they would find too many.
 */
export function skeletonKeys(name: string): readonly string[] {
  const held = skeletons.get(name);
  if (held !== undefined) return held;
  if (skeletons.size >= MOST_KNOWN) skeletons.clear();
  const words = fold(name).split(' ');
  const keys = [...new Set([words, words.slice(1), words.slice(0, -1)].map((part) => skeletonOf(part.join(' '))))].filter(
    (key) => key !== '',
  );
  skeletons.set(name, keys);
  return keys;
}

/** How many names of one list can be names of the other. */
export function namesInCommon(ours: readonly (readonly string[])[], theirs: readonly (readonly string[])[]): number {
  if (ours.length === 0 || theirs.length === 0) return 0;
  const at = new Map<string, number>();
  ours.forEach((keys, index) => {
    for (const key of keys) if (!at.has(key)) at.set(key, index);
  });
  const met = new Set<number>();
  for (const keys of theirs)
    for (const key of keys) {
      const index = at.get(key);
      if (index === undefined || met.has(index)) continue;
      met.add(index);
      break;
    }
  return met.size;
}
