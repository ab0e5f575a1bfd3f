import { readLatin, type Reading } from './latin.js';
import type { Candidate, NameModel } from './model.js';
import { remembered } from './remembered.js';
import { hangulName, partsOf } from './syllable.js';

/** A Hangul name that a text may stand for. */
export interface Explanation {
  readonly hangul: string;
  /** P(hangul): how common the name is. */
  readonly prior: number;
  /** P(text | hangul), over all readings of the text and all styles. */
  readonly likelihood: number;
}

type Found = Map<string, { readonly prior: number; likelihood: number }>;

const MOST_KEPT = 60;
/** Against the best, how little likely a name may be and still be kept. */
const LEAST_SHARE = 1e-5;

/**
 * The Hangul names that a text may stand for, in no order; none if it is no Korean name.
 * A name in Hangul stands for itself alone.
 */
export function explain(model: NameModel, text: string): readonly Explanation[] {
  // A name is asked about several times in a row: by the look-up, then by the scorer.
  const known = explanations.get(model) ?? new Map<string, readonly Explanation[]>();
  explanations.set(model, known);
  return remembered(known, text, () => explainAnew(model, text), MOST_EXPLAINED);
}

/** How many names' explanations are kept: each may be sixty names long. */
const MOST_EXPLAINED = 500;

const explanations = new WeakMap<NameModel, Map<string, readonly Explanation[]>>();

function explainAnew(model: NameModel, text: string): Explanation[] {
  const hangul = hangulName(text);
  if (hangul !== undefined) return [{ hangul, prior: priorOf(model, hangul), likelihood: 1 }];
  const found: Found = new Map();
  for (const reading of readLatin(text)) explainReading(model, reading, found);
  return [...found].map(([name, { prior, likelihood }]) => ({ hangul: name, prior, likelihood }));
}

/** P(hangul) of a whole name. */
export function priorOf(model: NameModel, hangul: string): number {
  const { family, given } = partsOf(hangul);
  const apart = given.reduce((product, syllable, at) => product * model.syllablePrior(syllable, at ? 'later' : 'first'), 1);
  return model.familyPrior(family) * model.lengthPrior(given.length) * model.givenPrior(given.join(''), apart);
}

interface Partial {
  readonly given: string;
  readonly apart: number;
  readonly likelihood: readonly number[];
  readonly weight: number;
}

function explainReading(model: NameModel, reading: Reading, found: Found): void {
  const families = model.families(reading.family, reading.compound);
  if (!families.length) return;
  const order = reading.order === 'FAMILY_FIRST' ? 1 - model.file.familyLast : model.file.familyLast;
  for (const pieces of reading.given) {
    let partials: Partial[] = [{ given: '', apart: 1, likelihood: model.styles, weight: 1 }];
    pieces.forEach((piece, at) => {
      const candidates = model.syllables(piece, at ? 'later' : 'first');
      partials = strongest(partials, candidates);
    });
    const length = model.lengthPrior(pieces.length);
    for (const partial of partials) {
      const given = length * model.givenPrior(partial.given, partial.apart);
      for (const family of families) {
        let share = 0;
        for (let style = 0; style < partial.likelihood.length; style++)
          share += (partial.likelihood[style] ?? 0) * (family.likelihood[style] ?? 0);
        const likelihood = order * share;
        const hangul = family.hangul + partial.given;
        const old = found.get(hangul);
        if (old) old.likelihood += likelihood;
        else found.set(hangul, { prior: family.prior * given, likelihood });
      }
    }
  }
}

/** Each partial with each candidate as its next syllable, but for those much weaker than the best, which are never made. */
function strongest(partials: readonly Partial[], candidates: readonly Candidate[]): Partial[] {
  const weights = new Float64Array(partials.length * candidates.length);
  let [best, at] = [0, 0];
  for (const { apart, likelihood } of partials)
    for (const candidate of candidates) {
      let share = 0;
      for (let style = 0; style < likelihood.length; style++) share += (likelihood[style] ?? 0) * (candidate.likelihood[style] ?? 0);
      const weight = apart * candidate.prior * share;
      weights[at++] = weight;
      if (weight > best) best = weight;
    }
  const kept: Partial[] = [];
  at = 0;
  for (const partial of partials)
    for (const candidate of candidates) {
      const weight = weights[at++] ?? 0;
      if (weight > 0 && weight >= best * LEAST_SHARE)
        kept.push({
          given: partial.given + candidate.hangul,
          apart: partial.apart * candidate.prior,
          likelihood: partial.likelihood.map((share, style) => share * (candidate.likelihood[style] ?? 0)),
          weight,
        });
    }
  return kept.length > MOST_KEPT ? kept.sort((a, b) => b.weight - a.weight).slice(0, MOST_KEPT) : kept;
}
