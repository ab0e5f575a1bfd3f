import type { Reader, Transaction } from '../../graph/store.js';
import type { ChartDefinition } from '../intake/chart-row.js';
import { ensureNamed, ensurePublisher } from '../intake/dataset.js';
import { idOf } from '../../model/ids/kinds.js';
import type { NewCountry } from './new-works.js';
import type { ListedPlace } from './waiting-places.js';

/** Makes the charts that are not there yet, with their publications and platforms. */
export async function ensureCharts(tx: Transaction, article: string, charts: readonly ChartDefinition[]): Promise<void> {
  const unique = [...new Map(charts.map((chart) => [chart.id, chart])).values()];
  if (unique.length === 0) return;
  const there = await tx.read<{ id: string }>('UNWIND $ids AS id MATCH (chart:Chart {id: id}) RETURN chart.id AS id', {
    ids: unique.map(({ id }) => id),
  });
  const known = new Set(there.map(({ id }) => id));
  const made = unique.filter(({ id }) => !known.has(id));
  if (made.length === 0) return;
  const platforms = [...new Map(made.flatMap(({ covers }) => (covers === undefined ? [] : [[covers.id, covers]]))).values()];
  await tx.write("UNWIND $rows AS row MERGE (platform:Entity {id: row.id}) ON CREATE SET platform:Platform, platform.kind = 'STREAMING'", {
    rows: platforms,
  });
  const publishers = [...new Map(made.map(({ publisher }) => [publisher.id, publisher])).values()];
  for (const publisher of publishers) await ensurePublisher(tx, publisher);
  await ensureNamed(tx, article, [...platforms, ...publishers]);
  await tx.write(
    `UNWIND $rows AS row
MATCH (publication:Entity {id: row.publication})
CREATE (chart:Chart) SET chart = row.properties
CREATE (chart)-[:PUBLISHED_BY]->(publication)`,
    {
      rows: made.map(({ id, name, period, category, measure, publisher }) => ({
        publication: publisher.id,
        properties: { id, name, period, category, ...(measure === undefined ? {} : { measure }) },
      })),
    },
  );
  await tx.write(
    'UNWIND $rows AS row MATCH (chart:Chart {id: row.chart}) MATCH (platform:Entity {id: row.platform}) CREATE (chart)-[:COVERS]->(platform)',
    { rows: made.flatMap(({ id, covers }) => (covers === undefined ? [] : [{ chart: id, platform: covers.id }])) },
  );
}

/** The countries of places that are not in the graph. */
export async function missingCountries(
  reader: Reader,
  places: readonly Pick<ListedPlace, 'country' | 'countryName'>[],
  known: ReadonlySet<string> = new Set(),
): Promise<NewCountry[]> {
  const named = new Map(
    places.flatMap(({ country: code, countryName: name }) =>
      code === null || name === undefined || known.has(code) ? [] : [[code, { code, name }] as const],
    ),
  );
  if (named.size === 0) return [];
  const there = await reader.read<{ id: string }>('UNWIND $ids AS id MATCH (country:Entity {id: id}) RETURN country.id AS id', {
    ids: [...named.keys()].map((code) => idOf('country', code)),
  });
  const ids = new Set(there.map(({ id }) => id));
  return [...named.values()].filter(({ code }) => !ids.has(idOf('country', code)));
}
