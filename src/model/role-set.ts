/**
 * The relations that are credits, each by its place: a set of them is the number with those bits. One that is added comes
 * last, or the sets that are stored would mean others.
 */
export const CREDIT_RELATIONS: readonly string[] = ['DIRECTED', 'WROTE', 'CREATED', 'PRODUCED', 'EDITED', 'COMPOSED', 'ACTED_IN'];

/** A set of relations as one number, by which a list is narrowed far quicker than by going through everybody's credits. */
export function roleSet(relations: Iterable<string>): number {
  let set = 0;
  for (const relation of relations) set |= 1 << CREDIT_RELATIONS.indexOf(relation);
  return set;
}

/** All sets that hold one of these relations. */
export function roleSetsWith(relations: readonly string[]): number[] {
  const wanted = roleSet(relations);
  return Array.from({ length: 1 << CREDIT_RELATIONS.length }, (_, set) => set).filter((set) => (set & wanted) !== 0);
}
