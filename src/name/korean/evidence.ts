import { explain, type Explanation } from './explain.js';
import { plainLatin } from './latin.js';
import type { NameModel } from './model.js';
import { hangulName, partsOf } from './syllable.js';

/** A text with the Hangul names that it may stand for, and their probabilities. */
export interface Explained {
  readonly text: string;
  readonly names: readonly Explanation[];
  readonly evidence: number;
}

export function explained(model: NameModel, text: string): Explained {
  const names = explain(model, text);
  return { text, names, evidence: names.reduce((sum, { prior, likelihood }) => sum + prior * likelihood, 0) };
}

const LEAST = 1e-12;

/**
 * What tells whether two texts stand for the same Hangul name, as numbers for the regression in agreement.ts: the
 * probability that they do (as a logarithm), the odds against names one syllable apart (likewise), how many letters
 * differ (more than a slip means another way of writing, where one letter may mean another syllable), and whether none does.
 */
export const FEATURES = ['same', 'apart', 'edits', 'equal'] as const;

/** The features of two texts, in the order of FEATURES; undefined if one is no Korean name. */
export function featuresOf(model: NameModel, a: Explained, b: Explained): number[] | undefined {
  if (!(a.evidence > 0) || !(b.evidence > 0)) return undefined;
  const likelihoods = new Map(b.names.map(({ hangul, likelihood }) => [hangul, likelihood]));
  let same = 0;
  for (const { hangul, prior, likelihood } of a.names) same += prior * likelihood * prior * (likelihoods.get(hangul) ?? 0);
  const edits = editsBetween(a.text, b.text);
  return [Math.log(same / a.evidence / b.evidence + LEAST), Math.log(oddsOfOneSyllable(model, a, b) + LEAST), edits, edits === 0 ? 1 : 0];
}

/**
 * Names that are not the same mostly differ in one syllable, and the same name is mostly doubtful in one: so these are
 * the odds of the same name against names with one syllable replaced, where rare syllables that agree weigh more.
 */
function oddsOfOneSyllable(model: NameModel, a: Explained, b: Explained): number {
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

interface Marginals {
  /** The probability that the name has this length. */
  share: number;
  /** For the family name and each syllable, what it may be. */
  readonly places: Map<string, number>[];
}

function marginals({ names, evidence }: Explained): Map<number, Marginals> {
  const byLength = new Map<number, Marginals>();
  for (const { hangul, prior, likelihood } of names) {
    const { family, given } = partsOf(hangul);
    const texts = [family, ...given];
    let at = byLength.get(texts.length);
    if (!at) byLength.set(texts.length, (at = { share: 0, places: texts.map(() => new Map<string, number>()) }));
    const probability = (prior * likelihood) / evidence;
    at.share += probability;
    texts.forEach((text, place) => at.places[place]?.set(text, (at.places[place].get(text) ?? 0) + probability));
  }
  for (const { share, places } of byLength.values())
    for (const place of places) for (const [text, probability] of place) place.set(text, probability / share);
  return byLength;
}

/** Letters to change to make one spelling the other, in whichever order of family and given name is nearest. */
function editsBetween(a: string, b: string): number {
  if (hangulName(a) !== undefined || hangulName(b) !== undefined) return 0;
  let least = Infinity;
  for (const one of orders(a).slice(0, 1)) for (const two of orders(b)) least = Math.min(least, distance(one, two));
  return least;
}

function orders(text: string): string[] {
  const tokens = (plainLatin(text) ?? '').split(/[ ,]+/u).map((token) => token.replaceAll('-', ''));
  return [tokens.join(''), [...tokens.slice(-1), ...tokens.slice(0, -1)].join(''), [...tokens.slice(1), ...tokens.slice(0, 1)].join('')];
}

/** Levenshtein's distance. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
