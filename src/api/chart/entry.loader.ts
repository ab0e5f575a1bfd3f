import { ordersBy } from '../connection/direction.js';
import { batch } from '../../graph/batch.js';
import { asc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';
import { WORLD } from '../../model/ids/charts.js';

/** What lists show of entries: not those whose place another show has by now, or another entry stands for. */
const SHOWN = 'node.withdrawn IS NULL';

const byDate = [asc('node.periodStart'), asc('node.id')];

/** Narrows entries; of `from` and `to` it is enough that the period touches the range. */
const narrowed = {
  chart: 'node.chart = $value',
  country: `coalesce(node.country, '${WORLD}') = $value`,
  from: 'node.periodEnd >= $value',
  to: 'node.periodStart <= $value',
  maxRank: 'node.rank <= $value',
};

const orders = ordersBy({
  DATE: { by: 'node.periodStart', missing: '' },
  RANK: { by: 'node.rank', missing: 0 },
  HOURS_VIEWED: { by: 'node.hoursViewed', missing: 0 },
  POINTS: { by: 'node.points', missing: 0 },
});

/** The places of a show, the earliest first. */
export const entriesByShow = relation({
  name: 'entriesByShow',
  pattern: '(parent:Show)<-[:ABOUT]-(node:ChartEntry)',
  where: SHOWN,
  order: byDate,
  orders,
  filters: narrowed,
});

/** The places that an article or a release of a dataset states, the earliest first. */
export const entriesByArticle = relation({
  name: 'entriesByArticle',
  pattern: '(parent:Article)<-[:STATED_IN]-(node:ChartEntry)',
  order: byDate,
  orders,
  filters: narrowed,
});

/** The places of an edition, by rank. */
export const entriesByEdition = relation({
  name: 'entriesByEdition',
  pattern: '(node:ChartEntry {edition: parent})',
  where: SHOWN,
  order: [asc('node.rank', 1_000_000), asc('node.id')],
  filters: {
    maxRank: 'node.rank <= $value',
    showsFrom: via('-[:ABOUT]->(:Show)-[:FROM]->(:Country)', { to: 'ANY', by: 'code' }),
  },
});

/** Who was number one of an edition. */
export const numberOneByEdition = relation({
  name: 'numberOneByEdition',
  pattern: '(node:ChartEntry {edition: parent})',
  where: `${SHOWN} AND node.rank = 1`,
  order: [asc('node.id')],
});

/** The show that an entry is about. */
export const showByEntry = relation({
  name: 'showByEntry',
  pattern: '(parent:ChartEntry)-[:ABOUT]->(node:Show)',
  order: [asc('node.id')],
});

/** The season that an entry is about. */
export const seasonByEntry = relation({
  name: 'seasonByEntry',
  pattern: '(parent:ChartEntry)-[:ABOUT]->(node:Season)',
  order: [asc('node.id')],
});

/** What is stated of an entry, and of others that stand for the same place: the earliest first. */
export const statementsByEntry = relation({
  name: 'statementsByEntry',
  pattern: '(parent:ChartEntry)<-[:SAME_PLACE_AS*0..1]-(:ChartEntry)-[edge:STATED_IN]->(node:Article)',
  order: [asc('node.publishedOn', ''), asc('node.id'), asc('edge.asWritten', ''), asc('edge.locator', '')],
});

/**
 * The entry of the same show in the edition before. The parent is the key of that edition and the id of the entry, with
 * a tab between them: found from the show, every entry of the show would be read.
 */
export const previousByEntry = batch({
  name: 'previousByEntry',
  where: `${SHOWN} AND chart.period <> 'ALL_TIME'`,
  statement: (where) => `UNWIND $parents AS parent
WITH parent, split(parent, '\\t') AS keys
MATCH (own:ChartEntry {id: keys[1]})-[:ABOUT]->(show:Show)
MATCH (own)-[:ON]->(chart:Chart)
MATCH (node:ChartEntry {edition: keys[0]})-[:ABOUT]->(show)
${where()}
RETURN parent, node{.*} AS node, [(own)-[:ABOUT]->(season:Season) | season.id] AS ownSeasons,
  [(node)-[:ABOUT]->(other:Season) | other.id] AS seasons, node.id AS id
ORDER BY id`,
});
