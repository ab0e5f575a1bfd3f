import { explain } from '../../dist/names/korean/explain.js';
import { plainLatin } from '../../dist/names/korean/latin.js';
import { hangulName, partsOf } from '../../dist/names/korean/syllable.js';

/**
 * @import { Explanation } from '../../dist/names/korean/explain.js'
 * @import { NameModel } from '../../dist/names/korean/model.js'
 */

/**
 * A text with the Hangul names that it may stand for, and their probabilities.
 *
 * @typedef {object} Explained
 * @property {string} text
 * @property {readonly Explanation[]} names
 * @property {number} evidence
 */

/** @param {NameModel} model @param {string} text @returns {Explained} */
export function explained(model, text) {
  const names = explain(model, text);
  return { text, names, evidence: names.reduce((sum, { prior, likelihood }) => sum + prior * likelihood, 0) };
}

/**
 * Of all pairs of people in the labels, how large a share of each kind is in a list of look-alikes: of those of the same name,
 * of those one syllable or one family name apart, and of those at most two letters apart, whatever their names.
 */
const LISTED = { same: 0.55, oneSyllable: 0.017, family: 0.038, letters: 0.068 };
/** Not even certain spellings are surer than this: labels have mistakes. */
const DOUBT = 1e-4;
const LEAST = 1e-12;

/**
 * What tells whether two texts stand for the same Hangul name, as logarithms for the regression in agreement.mjs: the odds
 * that they do against their being look-alikes, and the odds against names one syllable apart, where rare syllables weigh more.
 */
export const FEATURES = ['same', 'apart'];

/**
 * The features of two texts, in the order of FEATURES; undefined if one is no Korean name.
 * @param {NameModel} model
 * @param {Explained} a
 * @param {Explained} b
 * @returns {number[] | undefined}
 */
export function featuresOf(model, a, b) {
  if (!(a.evidence > 0) || !(b.evidence > 0)) return undefined;
  return [oddsOfLookAlikes(a, b), Math.log(oddsOfOneSyllable(model, a, b) + LEAST)];
}

/**
 * The same name against another one that a list of look-alikes would hold: near in its Hangul, or in its letters.
 * @param {Explained} a
 * @param {Explained} b
 * @returns {number}
 */
function oddsOfLookAlikes(a, b) {
  let [same, oneSyllable, family] = [0, 0, 0];
  const right = likeliest(b);
  for (const one of likeliest(a))
    for (const two of right) {
      const probability = one.probability * two.probability;
      if (probability < LEAST_PAIR) break;
      if (one.hangul === two.hangul) same += probability;
      else if (one.family !== two.family) family += one.given === two.given ? probability : 0;
      else if (oneApart(one.given, two.given)) oneSyllable += probability;
    }
  // About 1 for two letters or less, about 0 for three or more.
  const near = 1 / (1 + Math.exp(4 * (editsBetween(a.text, b.text) - 2.5)));
  const others = LISTED.oneSyllable * oneSyllable + LISTED.family * family + LISTED.letters * near * (1 - same);
  return Math.log((LISTED.same * same + DOUBT) / (others + DOUBT));
}

const LEAST_PAIR = 1e-6;

/** @param {Explained} explained */
function likeliest({ names, evidence }) {
  /** @type {{ hangul: string; family: string; given: string; probability: number }[]} */
  const kept = [];
  for (const { hangul, prior, likelihood } of names) {
    const probability = (prior * likelihood) / evidence;
    if (probability < LEAST_PAIR) continue;
    const { family } = partsOf(hangul);
    kept.push({ hangul, family, given: hangul.slice(family.length), probability });
  }
  return kept.sort((one, two) => two.probability - one.probability);
}

/**
 * Whether two given names, of as many syllables and more than one, differ in one.
 * @param {string} a
 * @param {string} b
 * @returns {boolean}
 */
function oneApart(a, b) {
  if (a.length !== b.length || a.length < 2) return false;
  let apart = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) apart++;
  return apart === 1;
}

/**
 * Names that are not the same mostly differ in one syllable, and the same name is mostly doubtful in one: so these are
 * the odds of the same name against names with one syllable replaced, where rare syllables that agree weigh more.
 * @param {NameModel} model
 * @param {Explained} a
 * @param {Explained} b
 * @returns {number}
 */
function oddsOfOneSyllable(model, a, b) {
  let odds = 0;
  const right = marginals(b);
  for (const [length, one] of marginals(a)) {
    const two = right.get(length);
    if (!two) continue;
    let against = 0;
    one.places.forEach((place, at) => {
      let equal = 0;
      let lift = 0;
      for (const [text, probability] of place) {
        const product = probability * (two.places[at]?.get(text) ?? 0);
        equal += product;
        if (product) lift += product / (at ? model.syllablePrior(text, at > 1 ? 'later' : 'first') : model.familyPrior(text));
      }
      against += (1 - equal + 1e-4) / (lift + 1e-9);
    });
    odds += Math.sqrt(one.share * two.share) / against;
  }
  return odds;
}

/**
 * @typedef {object} Marginals
 * @property {number} share The probability that the name has this length.
 * @property {Map<string, number>[]} places For the family name and each syllable, what it may be.
 */

/** @param {Explained} explained @returns {Map<number, Marginals>} */
function marginals({ names, evidence }) {
  /** @type {Map<number, Marginals>} */
  const byLength = new Map();
  for (const { hangul, prior, likelihood } of names) {
    const { family, given } = partsOf(hangul);
    const texts = [family, ...given];
    let at = byLength.get(texts.length);
    if (!at) byLength.set(texts.length, (at = { share: 0, places: texts.map(emptyPlace) }));
    const probability = (prior * likelihood) / evidence;
    at.share += probability;
    texts.forEach((text, place) => at.places[place]?.set(text, (at.places[place].get(text) ?? 0) + probability));
  }
  for (const { share, places } of byLength.values())
    for (const place of places) for (const [text, probability] of place) place.set(text, probability / share);
  return byLength;
}

/** @returns {Map<string, number>} */
const emptyPlace = () => new Map();

/**
 * Letters to change to make one spelling the other, in whichever order of family and given name is nearest.
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
function editsBetween(a, b) {
  if (hangulName(a) !== undefined || hangulName(b) !== undefined) return 0;
  let least = Infinity;
  for (const one of orders(a).slice(0, 1)) for (const two of orders(b)) least = Math.min(least, distance(one, two));
  return least;
}

/** @param {string} text @returns {string[]} */
function orders(text) {
  const tokens = (plainLatin(text) ?? '').split(/[ ,]+/u).map((token) => token.replaceAll('-', ''));
  return [tokens.join(''), [...tokens.slice(-1), ...tokens.slice(0, -1)].join(''), [...tokens.slice(1), ...tokens.slice(0, 1)].join('')];
}

/**
 * Levenshtein's distance.
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
