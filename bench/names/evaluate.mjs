import { candidates } from '../../dist/names/korean/candidates.js';
import { NameModel } from '../../dist/names/korean/model.js';
import { agreement, AGREES } from './agreement.mjs';
import { learn } from './calibrate.mjs';
import { readTable } from './labels.mjs';
import { learnSpellings } from './learn-spellings.mjs';

/**
 * @import { LabelledPair } from './labelled-pairs.mjs'
 * @import { Label } from './labels.mjs'
 */

/**
 * What was found of what should be, and how much of it was right.
 *
 * @typedef {object} Outcome
 * @property {number} right
 * @property {number} found
 * @property {number} wanted
 */

/** @typedef {LabelledPair & { agreement: number }} JudgedPair */

/**
 * Reads pairs from a TSV file with columns a, b, hangul_a, hangul_b and same (1 or 0).
 * @param {string} path
 * @returns {LabelledPair[]}
 */
export function readPairs(path) {
  return readTable(path, ['a', 'b', 'hangul_a', 'hangul_b', 'same']).map((row) => ({
    a: row.a ?? '',
    b: row.b ?? '',
    hangulA: row.hangul_a ?? '',
    hangulB: row.hangul_b ?? '',
    same: row.same === '1',
  }));
}

/**
 * Judges each pair by a model, threshold and all, that has seen no label with the Hangul of the pairs in its group.
 * @param {readonly Label[]} labels
 * @param {readonly LabelledPair[]} pairs
 * @returns {JudgedPair[]}
 */
export function judgePairs(labels, pairs, groups = 10) {
  return inGroups(pairs, groups).flatMap((held) => {
    const unseen = new Set(held.flatMap(({ hangulA, hangulB }) => [hangulA, hangulB]));
    const model = new NameModel(learn(labels.filter(({ hangul }) => !unseen.has(hangul))));
    return held.map((pair) => ({ ...pair, agreement: agreement(pair.a, pair.b, model) }));
  });
}

/** @param {readonly JudgedPair[]} judged @returns {Outcome} */
export function outcomeOfPairs(judged) {
  const joined = judged.filter(({ agreement: sure }) => sure >= AGREES);
  return { right: joined.filter(({ same }) => same).length, found: joined.length, wanted: judged.filter(({ same }) => same).length };
}

/**
 * Looks each label's Latin spelling up among the Hangul names of all of them, as in a graph that knows the Hangul, with
 * models that have seen no label with the Hangul of those looked up. Found are the names of at least this probability.
 * @param {readonly Label[]} learnFrom
 * @param {readonly Label[]} labels
 * @returns {Outcome}
 */
export function lookUp(learnFrom, labels, least = AGREES, groups = 10) {
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

/** @template T @param {readonly T[]} items @param {number} groups @returns {T[][]} */
function inGroups(items, groups) {
  return Array.from({ length: groups }, (_, group) => items.filter((_item, at) => at % groups === group));
}
