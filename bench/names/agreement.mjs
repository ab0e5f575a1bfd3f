import { defaultModel } from '../../dist/names/korean/model.js';
import { hangulName } from '../../dist/names/korean/syllable.js';
import { explained, featuresOf } from './evidence.mjs';

/**
 * @import { AgreementWeights } from '../../dist/names/korean/model-file.js'
 * @import { NameModel } from '../../dist/names/korean/model.js'
 */

/**
 * From here on two spellings are taken for the same Hangul name. The regression is shifted so that 0.5 is where about 0.98 of
 * what it joins is right, on pairs made of labels that the model had not seen. How it does on others: bench/names/README.md.
 */
export const AGREES = 0.5;

/**
 * How sure it is, from 0 to 1, that two spellings, each in Latin letters or Hangul, stand for the same Hangul name:
 * `Lee Jae-gyoo` and `JAE-KYOO LEE`, `Cho Yi-hyun` and 조이현. It is no statement about people: many share a name.
 * 0 if one of them is no Korean name, as `Lee JQ`, were they even equal.
 * @param {string} a
 * @param {string} b
 * @param {NameModel} [model]
 * @returns {number}
 */
export function agreement(a, b, model = defaultModel()) {
  const one = explained(model, a);
  const two = explained(model, b);
  if (hangulName(a) !== undefined || hangulName(b) !== undefined) {
    const likelihoods = new Map(two.names.map(({ hangul, prior, likelihood }) => [hangul, (prior * likelihood) / two.evidence]));
    return one.names.reduce(
      (sum, { hangul, prior, likelihood }) => sum + ((prior * likelihood) / one.evidence) * (likelihoods.get(hangul) ?? 0),
      0,
    );
  }
  const features = featuresOf(model, one, two);
  return features ? decide(model.file.agreement, features) : 0;
}

/**
 * The regression's answer to features.
 * @param {AgreementWeights} regression
 * @param {readonly number[]} features
 * @returns {number}
 */
export function decide({ bias, weights }, features) {
  const sum = features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
