import { weight, type Weight } from './bits.js';
import { externalWords } from '../model/ids/external.js';
import { evidenceOf, POPULATION, PRIOR_BITS, type Evidence, type FeatureKind, type Finding } from './evidence.js';

/**
 * One thing by which two of a kind are compared. What tells two of a kind from one is a flat list of these; a feature sees
 * the two and whatever else they share a context with, and nothing of what other features found.
 */
export interface Feature<T, Context = unknown> {
  /** What is compared, for who reads findings: `birth`, `first day`. */
  readonly name: string;
  readonly kind: FeatureKind;
  /** How much it says; undefined where it says nothing. */
  readonly bits: (a: T, b: T, context: Context) => Weight | undefined;
}

/** Weighs whether two are one: the sum of what each feature says, with the reasons in the order of the list. */
export function score<T>(features: readonly Feature<T>[], a: T, b: T): Evidence;
export function score<T, Context>(features: readonly Feature<T, Context>[], a: T, b: T, context: Context): Evidence;
export function score<T>(features: readonly Feature<T>[], a: T, b: T, context?: unknown): Evidence {
  return evidenceOf(features.flatMap(({ name, kind, bits }) => finding(name, kind, bits(a, b, context))));
}

/** What one feature found, where it says something: none or one. */
export function finding(feature: string, kind: FeatureKind, said: Weight | undefined): Finding[] {
  return said === undefined ? [] : [{ feature, kind, bits: said.bits, found: said.found }];
}

/** The prior, as the feature that it is: one is meant of so many. @param what what is looked for: `people`. */
export function oneOf(what: string): Feature<unknown> {
  return {
    name: 'population',
    kind: 'PRIOR',
    bits: () => weight(PRIOR_BITS, `One of ${POPULATION.toLocaleString('en')} ${what}`),
  };
}

/** External ids, each as source:value. */
export type ExternalIds = ReadonlySet<string> | readonly string[];

/** Beyond all doubt, whatever speaks against it. */
export const CERTAIN = 100;

/** An external id in common, of anything that has them. */
export const sharedExternalId: Feature<{ readonly externalIds: ExternalIds }> = {
  name: 'external id',
  kind: 'IDENTIFIER',
  bits: (a, b) => sameIn(a.externalIds, b.externalIds),
};

/** What an external id says that stands in both lists. */
export function sameIn(ours: ExternalIds, theirs: ExternalIds): Weight | undefined {
  for (const one of ours) for (const other of theirs) if (one === other) return weight(CERTAIN, `Both are ${externalWords(one)}`);
  return undefined;
}
