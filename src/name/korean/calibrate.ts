import { perLetter } from './candidates.js';
import { explained, FEATURES, featuresOf } from './evidence.js';
import { pairsOf } from './labelled-pairs.js';
import type { Label } from './labels.js';
import { learnSpellings } from './learn.js';
import { NameModel } from './model.js';
import type { AgreementWeights, ModelFile } from './model-file.js';

/** Pairs that are not the same, for each that is: about what a list of look-alikes holds. */
const OTHERS = 3.5;
const GROUPS = 5;
/** The share of real names that may be taken for no Korean ones. */
const LOST = 0.004;

interface Example {
  readonly features: readonly number[] | undefined;
  readonly same: boolean;
}

/**
 * Learns the whole model: the spellings, then when two of them agree and when a name is no Korean one, on pairs made of
 * the same labels. A pair is judged by a model that has seen no label with its Hangul.
 */
export function learn(labels: readonly Label[], learnedBy = ''): ModelFile {
  const pairs = pairsOf(labels, OTHERS);
  const examples: Example[] = [];
  const evidence: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const held = pairs.filter((_, at) => at % GROUPS === group);
    const unseen = new Set(held.flatMap(({ hangulA, hangulB }) => [hangulA, hangulB]));
    const model = new NameModel(learnSpellings(labels.filter(({ hangul }) => !unseen.has(hangul))));
    for (const { a, b, same } of held) {
      const [one, two] = [explained(model, a), explained(model, b)];
      examples.push({ features: featuresOf(model, one, two), same });
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

/** Logistic regression by gradient descent on standardized features. */
function regression(examples: readonly Example[]): AgreementWeights {
  const rows = examples.flatMap(({ features, same }) => (features ? [{ features, same }] : []));
  const means = FEATURES.map((_, at) => mean(rows.map(({ features }) => features[at] ?? 0)));
  const spreads = FEATURES.map((_, at) => Math.sqrt(mean(rows.map(({ features }) => ((features[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1);
  const standard = rows.map(({ features, same }) => ({
    values: features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    same: same ? 1 : 0,
  }));
  const weights = FEATURES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 600; step++) {
    const slopes = weights.map((weight) => 0.001 * weight);
    let slope = 0;
    for (const { values, same } of standard) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - same) / standard.length;
      slope += error;
      values.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + error * value));
    }
    bias -= 4 * slope;
    slopes.forEach((by, at) => (weights[at] = (weights[at] ?? 0) - 4 * by));
  }
  const unscaled = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: unscaled.reduce((total, weight, at) => total - weight * (means[at] ?? 0), bias), weights: unscaled };
}

/** The regression shifted so that 0.5 is where it is right most often: where precision and recall are together highest. */
function decisive(examples: readonly Example[], { bias, weights }: AgreementWeights): AgreementWeights {
  const sums = examples
    .flatMap(({ features, same }) =>
      features ? [{ sum: features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias), same }] : [],
    )
    .sort((a, b) => b.sum - a.sum);
  const wanted = examples.filter(({ same }) => same).length;
  let right = 0;
  let best = 0;
  let threshold = 0;
  sums.forEach(({ sum, same }, at) => {
    if (same) right++;
    const both = right / (at + 1 + wanted);
    if (both <= best) return;
    best = both;
    threshold = (sum + (sums[at + 1]?.sum ?? sum)) / 2;
  });
  return { bias: bias - threshold, weights };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
