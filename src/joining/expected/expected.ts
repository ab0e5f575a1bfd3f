import type { Evidence } from '../../identity/evidence.js';

/** An entity that joining makes, with the properties that no claim gives. */
export interface ExpectedEntity {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** One record's word for a claim. */
export interface ExpectedCitation {
  readonly claim: string;
  readonly article: string;
  readonly record: string;
  readonly asWritten: string;
  readonly locator: string;
  /** Qualifiers, the kind of a name, its locale. */
  readonly said: Readonly<Record<string, string | number>>;
}

/** A claim that records make. */
export interface ExpectedClaim {
  readonly id: string;
  readonly subject: string;
  readonly value: string | null;
  /** Its property, and its value where that is no entity. */
  readonly literals: Readonly<Record<string, string | number>>;
  /** What a source that ranks its statements gives, or DEPRECATED with a reason where its newest release leaves it out. */
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly reason: string | null;
}

/** A rating that a record gives. */
export interface ExpectedRating {
  readonly id: string;
  readonly about: readonly string[];
  readonly publication: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly article: string;
  readonly asWritten: string;
  readonly locator: string;
  readonly record: string;
}

/** A pair that somebody has to look at. */
export interface ExpectedReview {
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence;
}

/** What the records, the curators' entities and their decisions add up to. */
export interface Expected {
  readonly entities: ReadonlyMap<string, ExpectedEntity>;
  readonly claims: Claims;
  /** The entity of each external id, by source:value. */
  readonly externalIds: ReadonlyMap<string, string>;
  readonly ratings: ReadonlyMap<string, ExpectedRating>;
  readonly reviews: ReadonlyMap<string, ExpectedReview>;
  /** How many who perform songs are no person or group that is known for certain, and stay as texts. */
  readonly unknownPerformers: number;
  /** Ids that lead to another. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Entities of which nothing but a title is known, and what they are merged into. */
  readonly stubs: ReadonlyMap<string, string>;
}

/** The citations that records make, as lines (see lines.ts), by the release that they are of. */
export type ExpectedCitations = ReadonlyMap<string, readonly string[]>;

/** The claims that records make. */
export interface Claims {
  /** What is to be written of a claim. */
  of(id: string): ExpectedClaim;
  /** Those that are not NORMAL. */
  readonly ranked: ReadonlyMap<string, ExpectedClaim>;
}
