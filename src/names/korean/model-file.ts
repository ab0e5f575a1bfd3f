import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-files.js';

/** How often a spelling was seen, by style: `{"김": {"kim": [210.5, 601.2, 53.3]}}`. */
export type SpellingCounts = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** What is learned from labels: the content of models/korean-names.json. */
export interface ModelFile {
  /** The command that wrote the file. */
  readonly learnedBy: string;
  /** How many labels could be read. */
  readonly labels: number;
  /** The share of each style of writing (near Revised Romanization, near McCune-Reischauer, everyday English). */
  readonly styles: readonly number[];
  /** The share of names that were printed with the family name last. */
  readonly familyLast: number;
  readonly families: SpellingCounts;
  /** Spellings of the first syllable of given names, and of the later ones: McCune-Reischauer voices only these. */
  readonly first: SpellingCounts;
  readonly later: SpellingCounts;
  /** How many people of the labels have the given name. */
  readonly given: Readonly<Record<string, number>>;
  /** Below this probability per letter (as a logarithm) a Latin name is not taken for Korean. */
  readonly floor: number;
  readonly agreement: AgreementWeights;
}

/** A logistic regression over the features in bench/names/agreement.mjs; 0.5 is where it decides. */
export interface AgreementWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const MODEL_PATH = 'models/korean-names.json';

export function readModelFile(path: string = packageFile(MODEL_PATH)): ModelFile {
  return JSON.parse(readFileSync(path, 'utf8')) as ModelFile;
}
