import { groupedBy } from '../../dist/grouping.js';
import { plainLatin } from '../../dist/names/korean/latin.js';
import { partsOf } from '../../dist/names/korean/syllable.js';
import { distance } from './evidence.mjs';

/** @import { Label } from './labels.mjs' */

/**
 * Two spellings, with the Hangul of each.
 *
 * @typedef {object} LabelledPair
 * @property {string} a
 * @property {string} b
 * @property {string} hangulA
 * @property {string} hangulB
 * @property {boolean} same
 */

/**
 * A pair that stands for `weight` pairs of a list of look-alikes.
 *
 * @typedef {LabelledPair & { weight: number }} WeightedPair
 */

/** How many pairs of each kind such a list holds for each pair of the same name that is spelled with other letters. */
const FOR_EACH_SAME = { onlyHyphens: 0.06, oneSyllable: 1.5, family: 0.65, letters: 1.55 };
/** How many pairs of each kind are taken. */
const MOST = 1500;

/**
 * Pairs to learn a decision from, made of labels: all pairs of two spellings of one Hangul name, and names that are near
 * but not the same: one syllable apart, another family name, or nearly spelled alike.
 * @param {readonly Label[]} labels
 * @returns {WeightedPair[]}
 */
export function pairsOf(labels) {
  const unique = [...new Map(labels.map((label) => [`${label.hangul}\t${label.romanized.toLowerCase()}`, label])).values()];
  /** @type {LabelledPair[]} */
  const same = [];
  /** @type {LabelledPair[]} */
  const onlyHyphens = [];
  for (const spellings of groupedBy(unique, ({ hangul }) => hangul).values())
    spellings.forEach((one, at) =>
      spellings
        .slice(at + 1)
        .forEach((two) => (lettersOf(one.romanized) === lettersOf(two.romanized) ? onlyHyphens : same).push(pair(one, two))),
    );
  /** @param {readonly LabelledPair[]} pairs @param {number} forEachSame @returns {WeightedPair[]} */
  const weighted = (pairs, forEachSame) => {
    const taken = spread(pairs, MOST);
    return taken.map((item) => ({ ...item, weight: (forEachSame * same.length) / taken.length }));
  };
  return [
    ...weighted(same, 1),
    ...weighted(onlyHyphens, FOR_EACH_SAME.onlyHyphens),
    ...weighted(sharing(unique, wildcards), FOR_EACH_SAME.oneSyllable),
    ...weighted(sharing(unique, otherFamilies), FOR_EACH_SAME.family),
    ...weighted(nearlySpelledAlike(unique), FOR_EACH_SAME.letters),
  ];
}

/**
 * A name's letters alone, small.
 * @param {string} name
 * @returns {string}
 */
function lettersOf(name) {
  return (plainLatin(name) ?? '').replace(/[^a-z]/gu, '');
}

/** @param {Label} one @param {Label} two @returns {LabelledPair} */
function pair(one, two) {
  return { a: one.romanized, b: two.romanized, hangulA: one.hangul, hangulB: two.hangul, same: one.hangul === two.hangul };
}

/**
 * The name with one syllable of its given name left open.
 * @param {string} hangul
 * @returns {string[]}
 */
function wildcards(hangul) {
  const { family, given } = partsOf(hangul);
  return given.length < 2 ? [] : given.map((_, at) => family + given.map((syllable, other) => (other === at ? '*' : syllable)).join(''));
}

/** @param {string} hangul @returns {string[]} */
function otherFamilies(hangul) {
  return [partsOf(hangul).given.join('')];
}

/**
 * Pairs of different names that share a key.
 * @param {readonly Label[]} labels
 * @param {(hangul: string) => string[]} keys
 * @returns {LabelledPair[]}
 */
function sharing(labels, keys) {
  /** @type {Map<string, Label[]>} */
  const groups = new Map();
  /** @type {LabelledPair[]} */
  const pairs = [];
  for (const label of labels)
    for (const key of keys(label.hangul)) {
      const group = groups.get(key) ?? [];
      for (const other of group) if (other.hangul !== label.hangul) pairs.push(pair(other, label));
      groups.set(key, [...group, label]);
    }
  return pairs;
}

/**
 * Pairs of different names, of the same first letter, whose spellings are two edits apart or less.
 * @param {readonly Label[]} labels
 * @returns {LabelledPair[]}
 */
function nearlySpelledAlike(labels) {
  const spelled = labels.map((label) => ({ label, text: lettersOf(label.romanized) })).filter(({ text }) => text);
  /** @type {LabelledPair[]} */
  const pairs = [];
  for (const group of groupedBy(spelled, ({ text }) => text.slice(0, 1)).values()) {
    const counted = group.map(({ label, text }) => ({ label, text, counts: countsOf(text) }));
    counted.forEach((one, at) => {
      for (let next = at + 1; next < counted.length; next++) {
        const two = counted[next];
        if (
          two &&
          one.label.hangul !== two.label.hangul &&
          Math.abs(one.text.length - two.text.length) <= 2 &&
          fewOthers(one.counts, two.counts) &&
          distance(one.text, two.text) <= 2
        )
          pairs.push(pair(one.label, two.label));
      }
    });
  }
  return pairs;
}

/**
 * How often a text has each letter: a quick way to see that two are more than two edits apart.
 * @param {string} text
 * @returns {Int8Array}
 */
function countsOf(text) {
  const counts = new Int8Array(26);
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** @param {Int8Array} a @param {Int8Array} b @returns {boolean} */
function fewOthers(a, b) {
  let apart = 0;
  for (let at = 0; at < 26; at++) apart += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return apart <= 4;
}

/**
 * So many of them, from all over: the same ones each time.
 * @template T
 * @param {readonly T[]} all
 * @param {number} most
 * @returns {T[]}
 */
function spread(all, most) {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter((item) => item !== undefined);
}
