import { isPartialDate } from '../model/dates.js';
import type { Reader } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { EDITION_BATCH, entryChangesFor, type EntryChanges } from './projection.js';
import { periodOf, type PeriodKind } from './period.js';
import { editionKey, isEntryOf } from '../model/ids/charts.js';

/**
 * Verifies the charts of a store: every chart has its publication, every entry its chart, show and citation, an edition
 * and id that fit, dates that the calendar has and ranks from 1, and shows what is stated of it.
 * @returns one sentence for each violation, in a fixed order.
 */
export async function entryViolations(store: Reader): Promise<string[]> {
  const violations = [...(await chartViolations(store)), ...(await shapeViolations(store))];
  const rows = await store.read<{ edition: string }>(
    'MATCH (entry:ChartEntry) WHERE entry.edition IS NOT NULL RETURN DISTINCT entry.edition AS edition ORDER BY edition',
  );
  const editions = rows.map(({ edition }) => edition);
  for (const batch of piecesOf(editions, EDITION_BATCH)) violations.push(...projectionViolations(await entryChangesFor(store, batch)));
  return violations;
}

const PERIODS: readonly string[] = ['DAILY', 'WEEKLY', 'ALL_TIME'] satisfies PeriodKind[];

async function chartViolations(store: Reader): Promise<string[]> {
  const rows = await store.read<{ id: string; name: string | null; period: string | null; category: string | null; publications: number }>(
    `MATCH (chart:Chart)
RETURN chart.id AS id, chart.name AS name, chart.period AS period, chart.category AS category,
  COUNT { (chart)-[:PUBLISHED_BY]->(:Publication) } AS publications ORDER BY id`,
  );
  return rows.flatMap(({ id, name, period, category, publications }) => [
    ...(name === null || category === null ? [`${id} needs a name and a category.`] : []),
    ...(period !== null && PERIODS.includes(period)
      ? []
      : [`${id} has the period ${period ?? 'null'}; it is one of ${PERIODS.join(', ')}.`]),
    ...(publications === 1 ? [] : [`${id} has ${publications} publications; it has to have one.`]),
  ]);
}

/** What an entry is, and what it is tied to. */
type Shape = Record<'id', string> &
  Record<'chart' | 'country' | 'periodStart' | 'periodEnd' | 'edition' | 'on' | 'period' | 'within', string | null> &
  Record<'shows' | 'charts' | 'countries' | 'articles' | 'unranked', number>;

/** Entries that lack something, or do not fit what they are. */
async function shapeViolations(store: Reader): Promise<string[]> {
  const rows = await store.read<Shape>(
    `MATCH (entry:ChartEntry)
OPTIONAL MATCH (entry)-[:ON]->(chart:Chart)
OPTIONAL MATCH (entry)-[:\`IN\`]->(country:Country)
RETURN entry.id AS id, entry.chart AS chart, entry.country AS country, entry.periodStart AS periodStart,
  entry.periodEnd AS periodEnd, entry.edition AS edition, chart.id AS \`on\`, chart.period AS period, country.code AS within,
  COUNT { (entry)-[:ABOUT]->(:Show) } AS shows, COUNT { (entry)-[:ON]->(:Chart) } AS charts,
  COUNT { (entry)-[:\`IN\`]->(:Country) } AS countries, COUNT { (entry)-[:STATED_IN]->(:Article) } AS articles,
  COUNT { MATCH (entry)-[said:STATED_IN]->(:Article) WHERE said.rank < 1 } AS unranked
ORDER BY id`,
  );
  return rows.flatMap((row) => {
    const said = [...tieSentences(row), ...timeSentences(row)];
    return said.map((sentence) => `${row.id} ${sentence}`);
  });
}

function tieSentences({ chart, country, on, within, shows, charts, countries, articles, unranked }: Shape): string[] {
  return [
    ...(shows === 1 ? [] : [`is about ${shows} shows; it has to be about one.`]),
    ...(charts === 1 && on === chart ? [] : [`says that it is on ${chart ?? 'no chart'}, and is on ${on ?? 'none'}.`]),
    ...(countries <= 1 && within === country ? [] : [`says that it is in ${country ?? 'the world'}, and is in ${within ?? 'no country'}.`]),
    ...(articles > 0 ? [] : ['has no citation.']),
    ...(unranked === 0 ? [] : ['has a statement with a rank below 1.']),
  ];
}

function timeSentences({ id, chart, country, periodStart, periodEnd, edition, period }: Shape): string[] {
  const dates = [periodStart, periodEnd].filter((date) => date === null || date.length !== 10 || !isPartialDate(date));
  if (dates.length > 0) return [`has a period that the calendar lacks: ${dates.join(', ')}.`];
  const said: string[] = [];
  if (period !== null && PERIODS.includes(period)) {
    const whole = periodOf(period as PeriodKind, periodStart!);
    if (whole.periodStart !== periodStart || whole.periodEnd !== periodEnd)
      said.push(`covers ${periodStart} to ${periodEnd}; ${period} gives ${whole.periodStart} to ${whole.periodEnd}.`);
  }
  const key = editionKey(chart ?? '', country, periodStart!);
  if (edition !== key) said.push(`has the edition ${edition ?? 'null'}; its chart, country and period give ${key}.`);
  // The show within the id is the one that it was about at first: a merge moves the entry, and keeps its id.
  if (!isEntryOf(id, { chart: chart ?? '', country, periodStart: periodStart! }))
    said.push('has an id that does not fit its chart, country and period.');
  return said;
}

/** What would have to change for the entries to show what is stated of them. */
function projectionViolations({ entries, joined, parted, mentions }: EntryChanges): string[] {
  return [
    ...entries.map(({ id, values }) => `${id} should have ${JSON.stringify(values)}.`),
    ...joined.map(({ id, other }) => `${id} and ${other} are one place, and are not marked.`),
    ...parted.map(({ id, other }) => `${id} and ${other} are marked as one place, and are two.`),
    ...mentions.map(({ article, show }) => `${article} states a place of ${show}, and does not mention it.`),
  ];
}
