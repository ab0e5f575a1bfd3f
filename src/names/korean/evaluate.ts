import { agreement, AGREES } from './agreement.js';
import { learn } from './calibrate.js';
import { candidates } from './candidates.js';
import type { LabelledPair } from './labelled-pairs.js';
import { readTable, type Label } from './labels.js';
import { learnSpellings } from './learn.js';
import { NameModel } from './model.js';

/** What was found of what should be, and how much of it was right. */
export interface Outcome {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export interface JudgedPair extends LabelledPair {
  readonly agreement: number;
}

/** Reads pairs from a TSV file with columns a, b, hangul_a, hangul_b and same (1 or 0). */
export function readPairs(path: string): LabelledPair[] {
  return readTable(path, ['a', 'b', 'hangul_a', 'hangul_b', 'same']).map((row) => ({
    a: row.a ?? '',
    b: row.b ?? '',
    hangulA: row.hangul_a ?? '',
    hangulB: row.hangul_b ?? '',
    same: row.same === '1',
  }));
}

/** Judges each pair by a model, threshold and all, that has seen no label with the Hangul of the pairs in its group. */
export function judgePairs(labels: readonly Label[], pairs: readonly LabelledPair[], groups = 10): JudgedPair[] {
  return inGroups(pairs, groups).flatMap((held) => {
    const unseen = new Set(held.flatMap(({ hangulA, hangulB }) => [hangulA, hangulB]));
    const model = new NameModel(learn(labels.filter(({ hangul }) => !unseen.has(hangul))));
    return held.map((pair) => ({ ...pair, agreement: agreement(pair.a, pair.b, model) }));
  });
}

export function outcomeOfPairs(judged: readonly JudgedPair[]): Outcome {
  const joined = judged.filter(({ agreement: sure }) => sure >= AGREES);
  return { right: joined.filter(({ same }) => same).length, found: joined.length, wanted: judged.filter(({ same }) => same).length };
}

/**
 * Looks each label's Latin spelling up among the Hangul names of all of them, as in a graph that knows the Hangul, with
 * models that have seen no label with the Hangul of those looked up. Found are the names of at least this probability.
 */
export function lookUp(learnFrom: readonly Label[], labels: readonly Label[], least = AGREES, groups = 10): Outcome {
  const known = new Set(labels.map(({ hangul }) => hangul));
  let [right, found] = [0, 0];
  for (const held of inGroups([...known], groups)) {
    const unseen = new Set(held);
    const model = new NameModel(learnSpellings(learnFrom.filter(({ hangul }) => !unseen.has(hangul))));
    for (const { hangul, romanized } of labels) {
      if (!unseen.has(hangul)) continue;
      const names = candidates(romanized, { among: known, least, model });
      found += names.length;
      if (names.some((name) => name.hangul === hangul)) right++;
    }
  }
  return { right, found, wanted: labels.length };
}

function inGroups<T>(items: readonly T[], groups: number): T[][] {
  return Array.from({ length: groups }, (_, group) => items.filter((_item, at) => at % groups === group));
}
