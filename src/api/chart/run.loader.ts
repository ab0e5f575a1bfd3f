import { batch } from '../../graph/batch.js';
import { WORLD } from '../../model/ids/charts.js';

/**
 * The ranks of a show by chart and country, as two lists for each: a row for each place would take twice as long where a
 * show has tens of thousands.
 */
export const ranksByShow = batch({
  name: 'ranksByShow',
  where: 'entry.withdrawn IS NULL AND entry.rank IS NOT NULL',
  filters: { chart: 'entry.chart = $value', country: `coalesce(entry.country, '${WORLD}') = $value` },
  statement: (where) => `UNWIND $parents AS parent
MATCH (:Show {id: parent})<-[:ABOUT]-(entry:ChartEntry)
${where()}
WITH parent, entry.chart AS id, entry.country AS country, collect(entry.periodStart) AS starts, collect(entry.rank) AS ranks
MATCH (chart:Chart {id: id})
RETURN parent, id AS chart, country, chart.period AS period, starts, ranks`,
});

/** In which countries a show was number one of a chart, by period. */
export const numberOnesByShow = batch({
  name: 'numberOnesByShow',
  where: 'entry.withdrawn IS NULL AND entry.rank = 1 AND entry.country IS NOT NULL',
  filters: { chart: 'entry.chart = $value', from: 'entry.periodEnd >= $value', to: 'entry.periodStart <= $value' },
  statement: (where) => `UNWIND $parents AS parent
MATCH (:Show {id: parent})<-[:ABOUT]-(entry:ChartEntry)
${where()}
RETURN parent, entry.periodStart AS periodStart, entry.periodEnd AS periodEnd, collect(DISTINCT entry.country) AS countryCodes
ORDER BY periodStart`,
});
