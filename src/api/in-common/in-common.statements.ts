import { kinds } from '../../model/kinds.js';
import { batch } from '../../graph/batch.js';
import { asc, isAfter, keyAliases, keyNames, orderBy, reversed } from '../../graph/keyset.js';
import type { Listing } from '../../graph/listing.js';
import { RelationType } from '../path/relation-type.js';
import { pattern, surroundings } from '../path/walk.js';

/** What comes first of what things have in common: people, then works, then what surrounds these. */
const KINDS = Object.keys(kinds);

const KIND = `CASE split(node.id, ':')[0] ${KINDS.map((kind, index) => `WHEN '${kind}' THEN ${index}`).join(' ')} ELSE ${KINDS.length} END`;

const ORDER = [asc(KIND), asc('node.id')];

const FILTERS: Readonly<Record<string, string>> = {
  types: "split(node.id, ':')[0] IN $types",
  through: 'type(edge) IN $through',
};

/** What is related to every one of `$ids`: each of these is expanded once, whatever it is. */
export const commonOf: Listing = {
  name: 'commonOf',
  label: 'Entity',
  order: ORDER,
  filters: FILTERS,
  orderKeys: () => ORDER,
  pageStatement({ filters, backward, continued }) {
    const order = backward ? reversed(ORDER) : ORDER;
    return `${shared(filters)}
WITH node, ${keyAliases(order)}
${continued ? `WHERE ${isAfter(order)}` : ''}
ORDER BY ${orderBy(order)} LIMIT $limit
RETURN node{.*} AS node, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
  },
  countStatement: (filters) => `${shared(filters)}\nRETURN count(node) AS total`,
};

function shared(filters: readonly string[]): string {
  const predicates = filters.flatMap((filter) => FILTERS[filter] ?? []);
  return `UNWIND $ids AS id
MATCH (one:Entity {id: id})-[edge:${relationsUnder(filters)}]-(node:Entity)
${predicates.length === 0 ? '' : `WHERE ${predicates.join(' AND ')}`}
WITH node, count(DISTINCT id) AS sharing
WHERE sharing = size($ids)`;
}

/** All relations where some are asked for by name, otherwise the usual ones. */
function relationsUnder(filters: readonly string[]): string {
  return filters.includes('through') ? pattern(Object.values(RelationType)) : pattern(surroundings(null));
}

/** How what is in common is related to those of `$ids`. */
export const tiesByCommon = batch({
  name: 'tiesByCommon',
  statement: (where) => `UNWIND $ids AS id
MATCH (one:Entity {id: id})-[edge:${pattern(Object.values(RelationType))}]-(node:Entity)
${where}
RETURN node.id AS parent, one{.*} AS one, startNode(edge).id AS \`from\`, type(edge) AS type, edge.claim AS claim
ORDER BY id, type`,
  where: 'node.id IN $parents',
  filters: { ids: 'one.id IN $ids', through: 'type(edge) IN $through' },
});
