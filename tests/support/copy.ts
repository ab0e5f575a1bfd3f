import type { Store } from '../../src/graph/store.js';
import { groupedBy } from '../../src/grouping.js';

/** How many nodes or relations are written in one statement. */
const BATCH = 2_000;

interface CopiedNode {
  readonly labels: string[];
  readonly properties: { readonly id: string };
}

interface CopiedRelation {
  readonly type: string;
  readonly from: string;
  readonly fromLabels: string[];
  readonly to: string;
  readonly toLabels: string[];
  readonly properties: object;
}

/** The label under which a node is found by its id. */
function labelOf(labels: readonly string[]): string {
  return labels.includes('Entity') ? 'Entity' : labels[0]!;
}

/** Writes all that one store holds into another: a few statements, where the seed has hundreds that have to be planned. */
export async function copy(from: Store, to: Store): Promise<void> {
  const nodes = await from.read<Record<keyof CopiedNode, never>>('MATCH (node) RETURN labels(node) AS labels, node{.*} AS properties');
  const relations = await from.read<Record<keyof CopiedRelation, never>>(
    `MATCH (from)-[relation]->(to)
RETURN type(relation) AS type, from.id AS from, labels(from) AS fromLabels, to.id AS to, labels(to) AS toLabels, relation{.*} AS properties`,
  );
  await to.transaction(async (tx) => {
    const write = async (statement: string, rows: readonly unknown[]): Promise<void> => {
      for (let done = 0; done < rows.length; done += BATCH) await tx.write(statement, { rows: rows.slice(done, done + BATCH) });
    };
    for (const [labels, group] of groupedBy(nodes as CopiedNode[], (node) => node.labels.join(':')))
      await write(
        `UNWIND $rows AS row MERGE (node:${labelOf(labels.split(':'))} {id: row.properties.id}) SET node:${labels} SET node += row.properties`,
        group,
      );
    const kindOf = (one: CopiedRelation): string => JSON.stringify([one.type, labelOf(one.fromLabels), labelOf(one.toLabels)]);
    for (const [kind, group] of groupedBy(relations as CopiedRelation[], kindOf)) {
      const [type, start, end] = JSON.parse(kind) as string[];
      await write(
        `UNWIND $rows AS row MATCH (from:${start} {id: row.from}) MATCH (to:${end} {id: row.to})
CREATE (from)-[relation:${type}]->(to) SET relation = row.properties`,
        group,
      );
    }
  });
}
