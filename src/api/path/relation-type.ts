import { relationRules, type RelationRule, type RelationType as Type } from '../../model/relation-types.js';
import { closedEnum } from '../enum-of.js';

/**
 * The plain relations of the graph, by the name that they are stored under. Those that tell more of how two things belong together
 * stand first: of several relations between two things, the first of this order is the one that is shown.
 */
export const RelationType = closedEnum('RelationType', {
  description: 'How one thing is related to another, read from the first to the second.',
  values: Object.fromEntries(relationRules.map((rule) => [rule.type, rule])) as Record<Type, RelationRule>,
});
export type RelationType = Type;

const PLACE = new Map(Object.values(RelationType).map((type, index) => [type, index]));

/** Puts the relation that tells more before the other. */
export function tellingFirst(a: RelationType, b: RelationType): number {
  return PLACE.get(a)! - PLACE.get(b)!;
}
