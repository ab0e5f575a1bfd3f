/** How much one thing says, and what it is. */
export interface Weight {
  /** In bits: each doubles, or halves, the odds that the two are one. */
  readonly bits: number;
  /** What was found, as the beginning of a sentence. */
  readonly found: string;
}

/**
 * How much each thing says, in bits: the logarithm of how much oftener it is found of one person in two sources than
 * of two people. Measured by `node bench/identity-figures.mjs` (docs/decisions/0009-identity-in-bits.md).
 */
export const BITS = {
  /** The most that a name says that is the same to the letter: up to there namesakes at TMDB are as many as the model says. */
  rarestName: 17,
  /** The most that two spellings say: kinship, fashion and slips make names alike that chance would not. */
  otherSpelling: 14,
  /** A spelling that no Hangul name explains, when it is the same: a stage name. Few have one, whatever its letters. */
  unreadName: 14,
  stageName: 4,
  perLetter: 3,
  /** A given name alone, where the other has a whole name: few go by it. */
  givenAlone: -2,
  /** Two names that cannot be one; people have several. */
  otherName: -8,
  /** Both known in Hangul, and different. */
  otherHangul: -10,
  sameYear: 3.9,
  sameMonth: 3.6,
  sameDay: 4.6,
  /** The same year and another month or day: calendars and slips. */
  otherDay: -4,
  otherYear: -6.3,
  /** Two whole dates, of different years. */
  otherDate: -9,
  /** Measured 6.5 to 7.0 among some two thousand; among ten thousand two people meet less often. */
  sharedCredit: 8,
  twoCredits: 12,
  /** Each that is shared besides; up to the most. */
  furtherCredit: 1.5,
  mostCredits: 18,
  /** Several credits known of each, and none of them shared. */
  noSharedCredit: -4,
  /** One known in front of the camera only, the other behind it only. */
  otherDepartment: -4,
  /** Another id in a database that counts people apart. */
  otherExternalId: -8,
} as const;

/** Puts a weight together. */
export function weight(bits: number, found: string): Weight {
  return { bits, found };
}

/** A weight as a sentence: Both were born in 1972 (+3.9 bits). */
export function sentence({ bits, found }: Weight): string {
  const rounded = Math.abs(bits).toFixed(1);
  return `${found} (${bits < 0 ? '−' : '+'}${rounded} bits).`;
}
