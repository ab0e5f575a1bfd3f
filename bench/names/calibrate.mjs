import { perLetter } from '../../dist/names/korean/candidates.js';
import { NameModel } from '../../dist/names/korean/model.js';
import { explained, FEATURES, featuresOf } from './evidence.mjs';
import { pairsOf } from './labelled-pairs.mjs';
import { learnSpellings } from './learn-spellings.mjs';

/**
 * @import { Label } from './labels.mjs'
 * @import { AgreementWeights, ModelFile } from '../../dist/names/korean/model-file.js'
 */

const GROUPS = 5;
/** How much of what is joined has to be right, on those pairs: a wrong join is worse than one that is missed. */
const PRECISION = 0.976;
/** The share of real names that may be taken for no Korean ones. */
const LOST = 0.004;

/**
 * @typedef {object} Example
 * @property {readonly number[] | undefined} features
 * @property {boolean} same
 * @property {number} weight
 */

/**
 * Learns the whole model: the spellings, then when two of them agree and when a name is no Korean one, on pairs made of
 * the same labels. A pair is judged by a model that has seen no label with its Hangul.
 * @param {readonly Label[]} labels
 * @returns {ModelFile}
 */
export function learn(labels, learnedBy = '') {
  const pairs = pairsOf(labels);
  /** @type {Example[]} */
  const examples = [];
  /** @type {number[]} */
  const evidence = [];
  for (let group = 0; group < GROUPS; group++) {
    const held = pairs.filter((_, at) => at % GROUPS === group);
    const unseen = new Set(held.flatMap(({ hangulA, hangulB }) => [hangulA, hangulB]));
    const model = new NameModel(learnSpellings(labels.filter(({ hangul }) => !unseen.has(hangul))));
    for (const { a, b, same, weight } of held) {
      const [one, two] = [explained(model, a), explained(model, b)];
      examples.push({ features: featuresOf(model, one, two), same, weight });
      evidence.push(perLetter(a, one.evidence), perLetter(b, two.evidence));
    }
  }
  const worst = evidence.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    ...learnSpellings(labels, learnedBy),
    floor: worst[Math.floor(worst.length * LOST)] ?? -Infinity,
    agreement: decisive(examples, regression(examples)),
  };
}

/**
 * Logistic regression by gradient descent on standardized features.
 * @param {readonly Example[]} examples
 * @returns {AgreementWeights}
 */
function regression(examples) {
  const rows = examples.flatMap(({ features, same, weight }) => (features ? [{ features, same, weight }] : []));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  /** @param {(features: readonly number[]) => number} of */
  const mean = (of) => rows.reduce((sum, { features, weight }) => sum + weight * of(features), 0) / Math.max(1, total);
  const means = FEATURES.map((_, at) => mean((features) => features[at] ?? 0));
  const spreads = FEATURES.map((_, at) => Math.sqrt(mean((features) => ((features[at] ?? 0) - (means[at] ?? 0)) ** 2)) || 1);
  const standard = rows.map(({ features, same, weight }) => ({
    values: features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    same: same ? 1 : 0,
    share: weight / total,
  }));
  const weights = FEATURES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 600; step++) {
    const slopes = weights.map((weight) => 0.001 * weight);
    let slope = 0;
    for (const { values, same, share } of standard) {
      const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - same) * share;
      slope += error;
      values.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + error * value));
    }
    bias -= 4 * slope;
    slopes.forEach((by, at) => (weights[at] = (weights[at] ?? 0) - 4 * by));
  }
  const unscaled = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: unscaled.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), bias), weights: unscaled };
}

/**
 * The regression shifted so that 0.5 is where it finds most while PRECISION of what it finds is right.
 * @param {readonly Example[]} examples
 * @param {AgreementWeights} regression
 * @returns {AgreementWeights}
 */
function decisive(examples, { bias, weights }) {
  const sums = examples
    .flatMap(({ features, same, weight }) =>
      features ? [{ sum: features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias), same, weight }] : [],
    )
    .sort((a, b) => b.sum - a.sum);
  let [right, found, threshold] = [0, 0, 0];
  sums.forEach(({ sum, same, weight }, at) => {
    found += weight;
    if (same) right += weight;
    if (right >= PRECISION * found) threshold = (sum + (sums[at + 1]?.sum ?? sum)) / 2;
  });
  return { bias: bias - threshold, weights };
}
