import type { ClaimContent } from '../../model/ids/claims.js';

/** A claim that the short form gives, and one article's word for it: just what the long form would hold. */
export interface AdoptedClaim {
  readonly content: ClaimContent;
  readonly citation: AdoptedCitation;
}

/** What stands on a citation; what nobody says is left out. */
export interface AdoptedCitation {
  readonly article: string;
  readonly asWritten?: string;
  readonly said: Readonly<Record<string, string | number>>;
}

/** An id in another database, as source:value. */
export interface AdoptedExternalId {
  readonly key: string;
  readonly entity: string;
}

/** All that a relation of the short form says. */
export interface Adopted {
  readonly claims: readonly AdoptedClaim[];
  readonly externalIds: readonly AdoptedExternalId[];
}

/** Why a relation cannot be adopted: the rest of a sentence that begins with the relation. */
export class Unadoptable extends Error {}
