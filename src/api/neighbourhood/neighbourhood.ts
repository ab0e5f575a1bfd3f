import type { Entity } from '../entity/entity.type.js';
import { statement, type NamedStatement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';
import { qualifiers } from '../../model/qualifiers.js';
import { RelationType, tellingFirst } from '../path/relation-type.js';
import { pattern } from '../path/walk.js';
import type { Subgraph, SubgraphEdge } from './neighbourhood.type.js';

/** What is drawn around a thing. */
export interface Drawing {
  readonly hops: number;
  /** How many nodes besides the thing itself. */
  readonly size: number;
  readonly relations: readonly RelationType[];
  /** Whether what is around a node is drawn too; always so for the thing itself. */
  readonly goesOn: (id: string) => boolean;
}

/** Reads what surrounds a thing: one statement for each hop, and one for the relations between all that was found. */
export async function drawingAround(reader: Reader, centre: Entity, { hops, size, relations, goesOn }: Drawing): Promise<Subgraph> {
  const nodes: Entity[] = [centre];
  let frontier = [centre.id];
  let truncated = false;
  for (let hop = 0; hop < hops && frontier.length > 0 && !truncated; hop++) {
    const room = size + 1 - nodes.length;
    // One more than there is room for: whether it comes says if anything is left out.
    const params = { ids: frontier, known: nodes.map(({ id }) => id), limit: room + 1 };
    const rows = await reader.read<{ node: Entity }>(aroundStatement(relations), params);
    truncated = rows.length > room;
    const found = rows.slice(0, room).map(({ node }) => node);
    nodes.push(...found);
    frontier = found.map(({ id }) => id).filter(goesOn);
  }
  const edges = await reader.read<Record<string, unknown> & SubgraphEdge>(betweenStatement(pattern(relations)), {
    ids: nodes.map(({ id }) => id),
  });
  return { nodes, edges, truncated };
}

/**
 * At most `$limit` things that are related to `$ids` and not among `$known`: those with most relations to them first, of these
 * those whose relation tells most.
 */
export function aroundStatement(relations: readonly RelationType[]): NamedStatement {
  return statement(
    'neighbourhood nodes',
    `UNWIND $ids AS id
MATCH (near:Entity {id: id})-[edge:${pattern(relations)}]-(node)
WHERE NOT node.id IN $known
WITH node, count(edge) AS k0, min(${TELLING}) AS k1, node.id AS k2
ORDER BY k0 DESC, k1, k2 LIMIT $limit
RETURN node{.*} AS node, k0, k1, k2
ORDER BY k0 DESC, k1, k2`,
  );
}

const BILLINGS = Object.keys(qualifiers.billing.closed.values);

/** How much a relation tells, the smallest number most: by its type, the size of the part, and its place in the credits. */
const TELLING = `CASE type(edge) ${Object.values(RelationType)
  .sort(tellingFirst)
  .map((type, index) => `WHEN '${type}' THEN ${index * 1_000_000}`)
  .join(
    ' ',
  )} END + CASE edge.billing ${BILLINGS.map((billing, index) => `WHEN '${billing}' THEN ${index * 100_000}`).join(' ')} ELSE 200000 END + coalesce(edge.order, 99999)`;

/** The relations between any two of `$ids`. What they lead to is an entity: to ask would cost Neo4j a third more. */
export function betweenStatement(relations: string): NamedStatement {
  return statement(
    'neighbourhood edges',
    `UNWIND $ids AS id
MATCH (from:Entity {id: id})-[edge:${relations}]->(to)
WHERE to.id IN $ids
RETURN from.id AS \`from\`, type(edge) AS relation, to.id AS \`to\`, edge.claim AS claimId
ORDER BY \`from\`, \`to\`, relation`,
  );
}
