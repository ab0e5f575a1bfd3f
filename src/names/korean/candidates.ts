import { explain } from './explain.js';
import { plainLatin } from './latin.js';
import { defaultModel, type NameModel } from './model.js';

/** A Hangul name that a text may stand for, with its probability among all that it may stand for. */
export interface HangulCandidate {
  readonly hangul: string;
  readonly probability: number;
}

export interface CandidateOptions {
  /** At most so many: 8 unless told. */
  readonly top?: number;
  /** None less probable than this: 0.01 unless told. */
  readonly least?: number;
  /** How well Korean names have to explain each letter of a spelling, as a logarithm: what the model has learned, unless told. */
  readonly floor?: number;
  /** The only Hangul names that can be meant, as those of a graph: probabilities are then among these. */
  readonly among?: { has(hangul: string): boolean };
  /** Another model than the one of the package. */
  readonly model?: NameModel;
}

/**
 * The Hangul names that a name most likely stands for, likeliest first: `Lee Jae-kyoo` may be 이재규 or 이재교.
 * A Hangul name stands for itself, without its blanks. Whatever is no Korean name (another script, one token, digits,
 * spellings that no Hangul explains) stands for none. Probabilities are among all Hangul names, also those not listed.
 */
export function candidates(name: string, options: CandidateOptions = {}): HangulCandidate[] {
  const { top = 8, least = 0.01, among, model = defaultModel(), floor = model.file.floor } = options;
  const all = explain(model, name).filter(({ hangul }) => !among || among.has(hangul));
  let evidence = 0;
  for (const { prior, likelihood } of all) evidence += prior * likelihood;
  const only = all[0];
  if (only?.likelihood === 1 && all.length === 1) return [{ hangul: only.hangul, probability: 1 }];
  if (!(evidence > 0) || (!among && perLetter(name, evidence) < floor)) return [];
  return all
    .map(({ hangul, prior, likelihood }) => ({ hangul, probability: (prior * likelihood) / evidence }))
    .filter(({ probability }) => probability >= least)
    .sort((a, b) => b.probability - a.probability || (a.hangul < b.hangul ? -1 : 1))
    .slice(0, top);
}

/** How well Korean names explain a Latin one: the logarithm of its probability for each of its letters. */
export function perLetter(name: string, evidence: number): number {
  const letters = plainLatin(name)?.replace(/[^a-z]/gu, '').length ?? 0;
  return letters ? Math.log(evidence) / letters : -Infinity;
}
