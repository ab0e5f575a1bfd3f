import { remember } from '../../claims/change-log.js';
import { project } from '../../claims/projection.js';
import type { Reader, Transaction } from '../../graph/store.js';

/**
 * Takes away a show that was made for a listed title once another is known to be it, and its seasons. Its id leads to the
 * other. What somebody else has said anything of stays.
 * @param into the show that has its places now; undefined where none has.
 * @returns whether it is gone.
 */
export async function forgetShow(tx: Transaction, show: string, into: string | undefined): Promise<boolean> {
  const seasons = await tx.read<{ id: string }>(
    'MATCH (:Show {id: $show})-[:HAS_SEASON]->(season:Season) WHERE season.listed = true RETURN season.id AS id',
    { show },
  );
  const ids = [show, ...seasons.map(({ id }) => id)];
  const held = await heldBy(tx, ids);
  if (held.size > 0 || !(await isListed(tx, show))) return false;
  await erase(tx, ids);
  if (into !== undefined) {
    await tx.write('MATCH (kept:Show {id: $into}) MERGE (old:Redirect {id: $show}) SET old.placed = true MERGE (old)-[:TO]->(kept)', {
      into,
      show,
    });
    await remember(tx, [{ kind: 'MERGED', id: show, into }]);
  }
  return true;
}

/** Takes away seasons of a show that only lists told of, and that no list speaks of any more. */
export async function forgetSeasons(tx: Transaction, show: string): Promise<void> {
  const seasons = await tx.read<{ id: string }>(
    `MATCH (:Show {id: $show})-[:HAS_SEASON]->(season:Season)
WHERE season.listed = true AND season.joined IS NULL AND NOT EXISTS { (season)<-[:ABOUT]-(:ChartEntry) } RETURN season.id AS id`,
    { show },
  );
  if (seasons.length === 0) return;
  const ids = seasons.map(({ id }) => id);
  const held = await heldBy(tx, ids);
  await erase(
    tx,
    ids.filter((id) => !held.has(id)),
  );
  await project(tx, [show]);
}

async function isListed(reader: Reader, show: string): Promise<boolean> {
  return (await reader.read('MATCH (show:Show {id: $show}) WHERE show.listed = true RETURN show.id AS id', { show })).length > 0;
}

/** Those of these that more is tied to than what lists of charts say of them. */
async function heldBy(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const tied = await reader.read<{ id: string }>(
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[]-(other)
WHERE NOT other:Name AND NOT other:Claim AND NOT other.id IN $ids AND NOT (coalesce(other.placed, false) AND coalesce(other.status, 'OPEN') = 'OPEN')
  AND NOT EXISTS { (other)-[:HAS_SEASON]->(entity) }
RETURN DISTINCT entity.id AS id`,
    { ids },
  );
  const stated = await reader.read<{ id: string }>(
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:ABOUT|VALUE]-(:Claim)-[said:STATED_IN]->(article:Article)
WHERE said.record IS NOT NULL OR article.kind <> 'DATASET'
RETURN DISTINCT entity.id AS id`,
    { ids },
  );
  return new Set([...tied, ...stated].map(({ id }) => id));
}

async function erase(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const statement of [
    'UNWIND $ids AS id MATCH (entity:Entity {id: id})<-[:ABOUT|VALUE]-(claim:Claim) DETACH DELETE claim',
    'UNWIND $ids AS id MATCH (entity:Entity {id: id})<-[:NAMES]-(name:Name) DETACH DELETE name',
    'UNWIND $ids AS id MATCH (entity:Entity {id: id})<-[:LEFT|RIGHT]-(review:Review) WHERE review.placed = true DETACH DELETE review',
    'UNWIND $ids AS id MATCH (entity:Entity {id: id}) DETACH DELETE entity',
  ] as const)
    await tx.write(statement, { ids });
}
