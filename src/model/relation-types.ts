import type { EntityPrefix } from './kinds.js';
import { properties, propertyRules, type ClaimProperty } from './property.js';

/** A relation between entities that no claim gives. */
export interface PlainRelation {
  readonly description: string;
  readonly from: readonly EntityPrefix[];
  /** Left out, anything. */
  readonly to?: readonly EntityPrefix[];
  /** What schema.org calls it. */
  readonly schema: string;
}

/** The relations by which articles tell of things, rather than things belong together: seeds and importers write them. */
export const bibliography = {
  PUBLISHED_BY: { description: 'An article was published by a publication.', from: ['article'], to: ['publication'], schema: 'isPartOf' },
  REPORTS: { description: 'An article takes its facts from another.', from: ['article'], to: ['article'], schema: 'isBasedOn' },
  MENTIONS: { description: 'An article mentions something.', from: ['article'], schema: 'mentions' },
} as const satisfies Readonly<Record<string, PlainRelation>>;

type Projected = Extract<(typeof properties)[ClaimProperty], { readonly relation: object }>['relation']['type'];

/** The name of a relation between two entities, as it is stored. */
export type RelationType = Projected | keyof typeof bibliography;

/** A relation between two entities, and what is known of it. */
export interface RelationRule {
  readonly type: RelationType;
  readonly description: string;
  /** Whether a way may lead over it that nobody asked for by name. */
  readonly leadsOn: boolean;
}

const projected = propertyRules.flatMap(([, { relation }]) => (relation === undefined ? [] : [relation]));

/**
 * Every relation between two entities. Those that tell more of how two things belong together stand first: of several relations
 * between two things, the first of this order is the one that is shown.
 */
export const relationRules: readonly RelationRule[] = [
  ...projected.map(({ type, description, leadsOn }) => ({ type: type as Projected, description, leadsOn })),
  ...(Object.keys(bibliography) as (keyof typeof bibliography)[]).map((type) => ({
    type,
    description: bibliography[type].description,
    leadsOn: false,
  })),
];

/** The types of all relations between entities, those that tell more first. */
export const relationTypes: readonly RelationType[] = relationRules.map(({ type }) => type);

/** The types of the projected relations that leave the subject, and of those that point at it. */
export const projectedTypes = {
  fromSubject: projected.filter(({ towardsSubject }) => !towardsSubject).map(({ type }) => type),
  towardsSubject: projected.filter(({ towardsSubject }) => towardsSubject).map(({ type }) => type),
} as const;
