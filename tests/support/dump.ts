import type { Reader, Row } from '../../src/graph/store.js';

/**
 * Everything that a store holds, each node and each relation as one line: two stores hold the same when their dumps
 * are equal. What the harness leaves there is not counted, nor when and in how many steps things were written: two stores
 * can come to the same by other ways.
 */
export async function dump(store: Reader): Promise<string[]> {
  const nodes = await store.read(
    'MATCH (node) WHERE NOT node:TestSeed AND NOT node:Change AND NOT node:ChangeHour RETURN labels(node) AS labels, node{.*, changes: null} AS properties',
  );
  const relations = await store.read(
    `MATCH (from)-[relation]->(to)
RETURN from.id AS from, type(relation) AS type, to.id AS to, relation{.*} AS properties`,
  );
  return [...nodes.map(lineOf), ...relations.map(lineOf)].sort();
}

function lineOf(row: Row): string {
  const { labels, ...rest } = row;
  return JSON.stringify(inOrder({ ...rest, ...(Array.isArray(labels) ? { labels: [...labels].sort() } : {}) }));
}

/** The same value with all keys in alphabetical order, and without those that say nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
