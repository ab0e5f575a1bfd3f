import { sentence, type Weight } from './bits.js';

/**
 * What sort of thing two are compared by: an IDENTIFIER that is the same makes them one, whatever else; a NAME alone never
 * does; a FACT has to stand beside the name; the PRIOR is how many there are to choose from.
 */
export type FeatureKind = 'IDENTIFIER' | 'NAME' | 'FACT' | 'PRIOR';

/** What comparing two by one feature came to. */
export interface Finding extends Weight {
  /** The name of the feature. */
  readonly feature: string;
  readonly kind: FeatureKind;
}

/** What speaks for and against two records being one thing. */
export interface Evidence {
  /** All together, with the prior: the odds in bits. */
  readonly bits: number;
  readonly findings: readonly Finding[];
  /** Whether an external id is the same: then they are one, whatever else. */
  readonly sameExternalId: boolean;
  /** How many things other than the name speak for it. */
  readonly facts: number;
}

/** What is to be done about two records. */
export type Outcome = 'LINK' | 'REVIEW' | 'NEW';

/** From these odds on they are one: 99 %. */
export const LINK_BITS = Math.log2(99);
/** From these odds on somebody has to look. */
export const REVIEW_BITS = -3;
/** A second candidate as near as this leaves open which of them it is. */
export const RIVAL_BITS = 5;

/** Adds findings up. */
export function evidenceOf(findings: readonly Finding[]): Evidence {
  return {
    bits: findings.reduce((sum, { bits }) => sum + bits, 0),
    findings,
    sameExternalId: findings.some(({ kind, bits }) => kind === 'IDENTIFIER' && bits > 0),
    facts: findings.filter(({ kind, bits }) => kind === 'FACT' && bits > 0).length,
  };
}

/**
 * How many can be meant where one is looked for, before anything is known: the people who make and play in K-drama, its shows,
 * the works that these are made from. It is what the figures of features were measured against, and not what the graph holds:
 * strangers in it make nobody less likely to be meant (docs/decisions/0032).
 */
export const POPULATION = 10_000;

/** The odds that one of them is meant, in bits. */
export const PRIOR_BITS = -Math.log2(POPULATION);

/** What follows from evidence; `rival` is that of the next best candidate. */
export function outcomeOf({ bits, sameExternalId, facts }: Evidence, rival?: Evidence): Outcome {
  if (sameExternalId) return 'LINK';
  if (bits >= LINK_BITS && facts > 0 && (rival === undefined || bits - rival.bits >= RIVAL_BITS)) return 'LINK';
  return bits >= REVIEW_BITS ? 'REVIEW' : 'NEW';
}

/** What speaks for and against, the weightiest first, as sentences. */
export function reasonsOf({ findings }: Evidence): string[] {
  return [...findings].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)).map(sentence);
}

/**
 * How probable each of several candidates is when at most one of them is meant, or somebody else: together with that
 * they make 1.
 */
export function confidences(bits: readonly number[]): number[] {
  // The likeliest is taken out, so that no power grows beyond what a number can hold.
  const most = Math.max(0, ...bits);
  const weights = bits.map((one) => 2 ** (one - most));
  const all = weights.reduce((sum, one) => sum + one, 2 ** -most);
  return weights.map((one) => one / all);
}
