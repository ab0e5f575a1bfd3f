import { kinds } from '../../model/kinds.js';
import { batch } from '../../graph/batch.js';
import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { RelationType } from '../path/relation-type.js';
import { pattern, surroundings } from '../path/walk.js';
import { kindIn } from '../../model/ids/kinds.js';

/** What comes first of what things have in common: people, then works, then what surrounds these. */
const KINDS = Object.keys(kinds);

const KIND = `CASE ${kindIn('node.id')} ${KINDS.map((kind, index) => `WHEN '${kind}' THEN ${index}`).join(' ')} ELSE ${KINDS.length} END`;

/** Stands between the ids of things whose common ground is asked for: their key. */
const BETWEEN = '\t';

/** The key of some things, as a parent of what they have in common. */
export function togetherAs(ids: readonly string[]): string {
  return ids.join(BETWEEN);
}

const IDS = `split(parent, '\\t')`;

/** What is related to every one of some things: each of these is expanded once, whatever it is. */
export const commonByTogether = relation({
  name: 'commonByTogether',
  pattern: `(:Entity {id: parent})-[:${pattern(Object.values(RelationType))}]-(node:Entity)`,
  order: [asc(KIND), asc('node.id')],
  filters: { types: `${kindIn('node.id')} IN $value`, through: 'type(edge) IN $value' },
  computed: {
    rows: (where, filters) => `UNWIND ${IDS} AS id
  MATCH (one:Entity {id: id})-[edge:${relationsUnder(filters)}]-(node:Entity)
  ${where()}
  WITH parent, node, count(DISTINCT id) AS sharing
  WHERE sharing = size(${IDS})`,
    variables: 'node',
  },
});

/** All relations where some are asked for by name, otherwise the usual ones. */
function relationsUnder(filters: readonly string[]): string {
  return filters.includes('through') ? pattern(Object.values(RelationType)) : pattern(surroundings(null));
}

/** How what is in common is related to those of `$ids`. */
export const tiesByCommon = batch({
  name: 'tiesByCommon',
  statement: (where) => `UNWIND $ids AS id
MATCH (one:Entity {id: id})-[edge:${pattern(Object.values(RelationType))}]-(node:Entity)
${where()}
RETURN node.id AS parent, one{.*} AS one, startNode(edge).id AS \`from\`, type(edge) AS type, edge.claim AS claim
ORDER BY id, type`,
  where: 'node.id IN $parents',
  filters: { ids: 'one.id IN $value', through: 'type(edge) IN $value' },
});
