import type { Changes } from './changes.js';
import type { Changed } from './change-log.js';

/**
 * What the writing of changes to the plain graph makes of entities and claims, as clients are told: an entity is corrected
 * where anything changes that is read from it, its relations and names included. Pure, in alphabetical order.
 * @param pending entities that are still to be projected for the first time: they will be told as added then.
 */
export function changedBy(changes: Changes, pending: ReadonlySet<string>): Changed[] {
  const { added, deprecated, stated, fields, names } = changes;
  const isNew = new Set(added);
  const touched = new Set([...stated, ...fields.map(({ id }) => id), ...names.map(({ entity }) => entity), ...othersIn(changes)]);
  return [
    ...[...isNew].sort().map((id): Changed => ({ kind: 'ADDED', id })),
    ...[...touched]
      .filter((id) => !isNew.has(id) && !pending.has(id))
      .sort()
      .map((id): Changed => ({ kind: 'CORRECTED', id })),
    ...[...deprecated].sort().map((id): Changed => ({ kind: 'DEPRECATED', id })),
  ];
}

/** The entities at the ends of relations that change. */
export function othersIn({ addedEdges, removedEdges, addedMentions }: Changes): string[] {
  return [
    ...[...addedEdges, ...removedEdges].flatMap(({ from, to }) => [from, to]),
    ...addedMentions.flatMap(({ article, entity }) => [article, entity]),
  ];
}
