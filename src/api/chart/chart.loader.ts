import { batch } from '../../graph/batch.js';
import { asc } from '../../graph/keyset.js';
import type { Loaders } from '../../graph/loaders.js';
import { relation } from '../../graph/relation.js';
import { statement } from '../../graph/statement.js';
import type { Chart } from './chart.type.js';
import { editionPartsIn, WORLD } from '../../model/ids/charts.js';

const CHARTS = statement('charts', 'MATCH (node:Chart) RETURN node{.*} AS node ORDER BY node.name, node.id');

/** All charts, by name. */
export async function allCharts(load: Loaders): Promise<Chart[]> {
  const rows = await load.read<{ node: Chart }>(CHARTS);
  return rows.map(({ node }) => node);
}

/** Who publishes a chart. */
export const publicationByChart = relation({
  name: 'publicationByChart',
  pattern: '(parent:Chart)-[:PUBLISHED_BY]->(node:Publication)',
  order: [asc('node.id')],
});

/** The platform whose shows a chart lists. */
export const platformByChart = relation({
  name: 'platformByChart',
  pattern: '(parent:Chart)-[:COVERS]->(node:Platform)',
  order: [asc('node.id')],
});

/**
 * The start of the edition of a key, where it has entries; of a list of all time that of the newest reading at or before
 * the key's day, since nobody reads it every day.
 */
export const editionAtOrBefore = batch({ name: 'editionAtOrBefore', statement: () => editionStatement('max', '<=') });

/** The same with the oldest reading at or after the key's day. */
export const editionAtOrAfter = batch({ name: 'editionAtOrAfter', statement: () => editionStatement('min', '>=') });

function editionStatement(nearest: 'max' | 'min', side: '<=' | '>='): string {
  return `UNWIND $parents AS parent
MATCH (entry:ChartEntry {edition: parent}) WHERE entry.withdrawn IS NULL
WITH parent, max(entry.periodStart) AS start
RETURN parent, start
UNION ALL
UNWIND $parents AS parent
WITH parent, ${editionPartsIn('parent')} AS keys
MATCH (chart:Chart {id: keys[0], period: 'ALL_TIME'})<-[:ON]-(entry:ChartEntry)
WHERE entry.withdrawn IS NULL AND coalesce(entry.country, '${WORLD}') = keys[1] AND entry.periodStart ${side} keys[2]
WITH parent, ${nearest}(entry.periodStart) AS start
RETURN parent, start`;
}
