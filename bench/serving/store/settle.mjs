/** Leaves a written world as a start of Inyeon would: nothing in it is stale, so that to serve it changes nothing. */
import { sortKeys } from '../../../dist/names/sort-key.js';

/**
 * @param {import('../../../dist/graph/store.js').Store} store
 * @param {(statement: string, rows: readonly unknown[]) => Promise<void>} write
 */
export async function settle(store, write) {
  // Claims and places on charts here have no articles; the plain graph was written beside them.
  await store.transaction((tx) => tx.write("MATCH (claim:Claim) WHERE claim.projected IS NULL SET claim.projected = 'NORMAL 0'"));
  await store.transaction((tx) => tx.write("MATCH (entry:ChartEntry) WHERE entry.projected IS NULL SET entry.projected = '0 0'"));
  const unsorted = await store.read(
    'MATCH (entity:Entity) WHERE entity.sortName IS NULL RETURN entity.id AS id, coalesce(entity.title, entity.name) AS name',
  );
  await write(
    'UNWIND $rows AS row MATCH (entity:Entity {id: row.id}) SET entity += row.keys',
    unsorted.map(({ id, name }) => ({ id, keys: sortKeys(String(id), /** @type {string | null} */ (name), null) })),
  );
}
