import { quotedName } from '../cypher-literal.js';
import { groupedBy } from '../../grouping.js';
import type { Store, Transaction } from '../../graph/store.js';
import { keyNames } from '../../names/key-index.js';
import { parsedLine, type NodeLine, type RelationLine } from './format.js';
import { linesOf } from './lines.js';
import { RestoreError } from './restore-error.js';
import { isStore, verifyBackup } from './verify.js';

/** What was restored. */
export interface Restored {
  readonly nodes: number;
  readonly relations: number;
  /** The line after which it went on, where it had been broken off before. */
  readonly resumedAfter: number | undefined;
}

/** How much one transaction takes. */
const BATCH = { lines: 5_000, characters: 4_000_000 };

/**
 * Writes a backup into an empty store: first it is read from end to end, then written in transactions, each of which
 * also marks how far it came. Until the end nothing but restoring the same backup opens the store (graph/open.ts),
 * and that goes on where it was broken off.
 * @throws RestoreError when the backup is not whole, or the store holds something else; nothing was written then.
 */
export async function restoreBackup(
  store: Store,
  path: string,
  onProgress: (done: number, total: number, what: string) => void = () => {},
): Promise<Restored> {
  const { header, sum, store: mark } = await verifyBackup(path, (share) => onProgress(Math.round(share * 100), 100, 'checking the backup'));
  const { nodes, relations } = header;
  const resumed = await begin(store, sum);
  let batch: Batch = { from: resumed, to: resumed, characters: 0, lines: [] };
  const flush = async (): Promise<void> => {
    if (batch.lines.length > 0) await store.transaction((tx) => write(tx, path, batch));
    onProgress(Math.max(0, batch.to - 1), nodes + relations, batch.to > nodes ? 'relations' : 'nodes');
    batch = { from: batch.to, to: batch.to, characters: 0, lines: [] };
  };
  for await (const { text, number } of linesOf(path)) {
    if (number === 1 || number <= resumed) continue;
    if (number > nodes + relations + 1) break;
    batch.lines.push(parsedLine(text));
    batch.to = number;
    batch.characters += text.length;
    if (batch.lines.length >= BATCH.lines || batch.characters >= BATCH.characters) await flush();
  }
  await flush();
  await store.transaction((tx) =>
    tx.write("MATCH (store:Store {id: 'store'}) SET store = $properties", { properties: mark ?? { id: 'store', version: header.store } }),
  );
  return { nodes, relations, resumedAfter: resumed > 1 ? resumed : undefined };
}

interface Batch {
  /** The last line written before it, and the last of its own. */
  readonly from: number;
  to: number;
  characters: number;
  readonly lines: (NodeLine | RelationLine)[];
}

/** Marks the store as one that is being restored, or finds the mark; gives the last line that it holds. */
function begin(store: Store, sum: string): Promise<number> {
  return store.transaction(async (tx) => {
    const [mark] = await tx.read<{ restoring: string | null; restored: number | null }>(
      "MATCH (store:Store {id: 'store'}) RETURN store.restoring AS restoring, store.restored AS restored",
    );
    if (mark?.restoring != null) {
      if (mark.restoring === sum) return mark.restored ?? 1;
      throw new RestoreError(
        `The store ${store.location} holds a part of another backup: restore that one to its end, or choose an empty store.`,
      );
    }
    const [other] = await tx.read('MATCH (node) WHERE NOT node:Store RETURN labels(node) AS labels LIMIT 1');
    if (other !== undefined)
      throw new RestoreError(
        `The store ${store.location} is not empty, and a backup is restored into an empty one only: choose another with INYEON_DATA_DIR or NEO4J_URI. Nothing was written.`,
      );
    await tx.write("MERGE (store:Store {id: 'store'}) SET store.restoring = $sum, store.restored = 1", { sum });
    return 1;
  });
}

async function write(tx: Transaction, path: string, { from, to, lines }: Batch): Promise<void> {
  const marked = await tx.write(
    "MATCH (store:Store {id: 'store'}) WHERE store.restored = $from SET store.restored = $to RETURN store.restored AS restored",
    { from, to },
  );
  if (marked.length === 0)
    throw new RestoreError(`Somebody else restores into this store: wait for them, then run inyeon restore ${path} again.`);
  const nodes = lines.filter((line): line is NodeLine => 'node' in line && !isStore(line));
  const relations = lines.filter((line): line is RelationLine => 'relation' in line);
  for (const [labels, group] of groupedBy(nodes, ({ node }) => node.map(quotedName).join(':')))
    await tx.write(`UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, { rows: group.map(({ properties }) => properties) });
  for (const [kind, group] of groupedBy(relations, ({ relation, from, to }) => JSON.stringify([relation, from[0], to[0]]))) {
    const [type, start, end] = (JSON.parse(kind) as string[]).map(quotedName);
    const rows = group.map(({ from, to, properties }) => ({ from: from[1], to: to[1], properties: properties ?? {} }));
    const [written] = await tx.write<{ count: number }>(
      `UNWIND $rows AS row MATCH (from:${start} {id: row.from}) MATCH (to:${end} {id: row.to})
CREATE (from)-[relation:${type}]->(to) SET relation = row.properties RETURN count(relation) AS count`,
      { rows },
    );
    if (written?.count !== rows.length)
      throw new RestoreError(`${path}: a relation ${type} among lines ${from + 1} to ${to} has an end that is not there, or there twice.`);
  }
  // What finds them was left out (export/rebuilt.ts).
  await keyNames(
    tx,
    relations.flatMap(({ relation, from }) => (relation === 'NAMES' && from[0] === 'Name' ? [from[1]] : [])),
  );
}
