import type { Reader, Store, Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { piecesOf } from '../grouping.js';
import { cardOf } from './card.js';
import { fold } from './fold.js';
import { KEY_VERSION, keysOfName } from './keys.js';

/** A name as far as its keys need it. */
interface KeyedName {
  readonly id: string;
  readonly text: string;
  readonly entity: string;
}

/** How many names are keyed in one go. */
const BATCH = 1_000;

/** How many names of a store that grew old are keyed in one transaction: what is lost where it is broken off. */
const IN_ONE_TRANSACTION = 250;

/** Writes the keys of those among these names that lack them; a name's text never changes, so neither do its keys. */
export async function keyNames(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const batch of piecesOf(ids, BATCH)) {
    // Written before it is read: whoever else keys the same names, another server say, waits until this is done.
    const names = await tx.write<KeyedName & Record<string, unknown>>(
      `UNWIND $ids AS id
MATCH (name:Name {id: id})-[:NAMES]->(entity:Entity) WHERE name.keyed IS NULL OR name.keyed <> $version
SET name.keyed = 0
RETURN name.id AS id, name.text AS text, entity.id AS entity`,
      { ids: batch, version: KEY_VERSION },
    );
    await writeKeys(tx, names);
  }
}

/** Writes the keys of all names that lack them, within the caller's transaction. */
export async function keyUnkeyed(tx: Transaction): Promise<void> {
  await keyNames(tx, await unkeyed(tx));
}

/**
 * The same in transactions of their own, for a store of an older Inyeon, all of whose names are to be found by new keys: a hundred
 * thousand are more than a Neo4j takes in one. Broken off, it goes on where it was.
 * @param onProgress is told how many names are done, and of how many.
 */
export async function keyStore(store: Store, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
  const ids = await unkeyed(store);
  let done = 0;
  for (const batch of piecesOf(ids, IN_ONE_TRANSACTION)) {
    await store.transaction((tx) => keyNames(tx, batch));
    onProgress((done += batch.length), ids.length);
  }
}

async function unkeyed(reader: Reader): Promise<string[]> {
  const names = await reader.read<{ id: string }>(
    'MATCH (name:Name) WHERE name.keyed IS NULL OR name.keyed <> $version RETURN name.id AS id',
    { version: KEY_VERSION },
  );
  return names.map(({ id }) => id);
}

/** Writes the keys of a batch of names, in place of those they had. */
async function writeKeys(tx: Transaction, names: readonly KeyedName[]): Promise<void> {
  if (names.length === 0) return;
  const ids = names.map(({ id }) => id);
  const rows = names.map(({ id, text, entity }) => ({ name: id, keys: keysOfName(text, entity) }));
  await tx.write('UNWIND $ids AS id MATCH (name:Name {id: id})-[has:HAS_KEY]->(:NameKey) DELETE has', { ids });
  await tx.write('UNWIND $ids AS id MERGE (key:NameKey {id: id})', {
    ids: [...new Set(rows.flatMap(({ keys }) => keys.map(({ id }) => id)))],
  });
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (name:Name {id: row.name})
UNWIND row.keys AS has
MATCH (key:NameKey {id: has.id})
CREATE (name)-[:HAS_KEY {weight: has.weight}]->(key)`,
    rows,
    {},
    ({ keys }) => keys.length,
  );
  // So that a look-up reads nothing but names. Older stores had the prominence beside the rest.
  const rest = names.map(({ id, text, entity }) => ({ id, folded: fold(text), bearer: entity }));
  await tx.write(
    `UNWIND $rows AS row
MATCH (name:Name {id: row.id})-[:NAMES]->(entity:Entity)
SET name.keyed = $version, name.folded = row.folded, name.bearer = row.bearer, name.prominence = null
WITH name, entity SET name.card = ${cardOf('name', 'entity')}`,
    { rows: rest, version: KEY_VERSION },
  );
}
