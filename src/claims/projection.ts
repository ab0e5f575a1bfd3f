import { changedBy, othersIn } from './changed.js';
import { remember } from './change-log.js';
import { projectFigures } from './derived-fields.js';
import type { Reader, Transaction } from '../graph/store.js';
import { keyUnkeyed } from '../names/key-index.js';
import { apply } from './apply.js';
import { changesFor, edgeKey, type Changes } from './changes.js';
import { staleSubjects } from './ledger.js';

/** How many subjects are projected in one go. */
export const PROJECTION_BATCH = 500;

/**
 * Brings the plain graph up to date with all claims that have changed since they were last projected.
 * @returns how many subjects were looked at.
 */
export async function projectStale(tx: Transaction, onProgress: (done: number, total: number) => void = () => {}): Promise<number> {
  const subjects = await staleSubjects(tx);
  for (let done = 0; done < subjects.length; done += PROJECTION_BATCH) {
    await project(tx, subjects.slice(done, done + PROJECTION_BATCH));
    onProgress(Math.min(done + PROJECTION_BATCH, subjects.length), subjects.length);
  }
  await keyUnkeyed(tx);
  return subjects.length;
}

/** Brings the plain graph up to date with the claims about these subjects, within the caller's transaction. */
export async function project(tx: Transaction, subjects: readonly string[]): Promise<void> {
  const changes = withoutUnclaimed(await changesFor(tx, subjects));
  await apply(tx, changes);
  // Whoever has won or lost a relation has other figures now.
  const others = [...new Set(othersIn(changes))];
  await projectFigures(tx, [...subjects, ...changes.added, ...others]);
  await remember(tx, changedBy(changes, await unnamed(tx, others)));
}

/** A relation that somebody has written without a claim is not ours to take away: `check` tells of it. */
function withoutUnclaimed(changes: Changes): Changes {
  const given = new Set(changes.addedEdges.map(edgeKey));
  return { ...changes, removedEdges: changes.removedEdges.filter((edge) => edge.properties.claim != null || given.has(edgeKey(edge))) };
}

/** Those of these entities that have never been projected. */
async function unnamed(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reader.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (entity:Entity {id: id}) WHERE entity.sortName IS NULL RETURN entity.id AS id',
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}
