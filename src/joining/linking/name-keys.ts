import { compact, fold } from '../../names/fold.js';
import { candidates } from '../../names/korean/candidates.js';

/** Readings in Hangul that are less probable find too many. */
const LEAST_PROBABLE = 0.04;
const MOST_READINGS = 4;

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/**
 * What a name of a person is found by, and compared by where it stands in a list of many: its letters, whatever the order
 * of its words, and the Hangul that it may stand for.
 */
export function nameKeys(name: string): readonly string[] {
  const held = known.get(name);
  if (held !== undefined) return held;
  if (known.size >= MOST_KNOWN) known.clear();
  const letters = lettersOf(name);
  const keys = [
    ...(letters === '' ? [] : [letters]),
    ...candidates(name, { top: MOST_READINGS, least: LEAST_PROBABLE }).map(({ hangul }) => hangul),
  ];
  known.set(name, keys);
  return keys;
}

/** The letters of a name, its words in alphabetical order: Lee JQ and JQ Lee are the same. */
export function lettersOf(name: string): string {
  return compact(fold(name).split(' ').sort().join(' '));
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
