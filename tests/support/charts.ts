import { expect } from '@jest/globals';
import { check } from '../../src/check/check.js';
import { periodOf, type PeriodKind } from '../../src/charts/period.js';
import type { Figures } from '../../src/charts/statement.js';
import { editionKey, entryId } from '../../src/model/ids/charts.js';
import type { Store } from '../../src/graph/store.js';
import { data } from './ask.js';
import { define, projected, publish } from './facts.js';

/** What one article states of a place. */
export interface Said extends Figures {
  readonly article: string;
  readonly asWritten?: string;
  readonly locator?: string;
}

/** A place on a chart, as a test needs it. */
export interface Place {
  readonly chart: string;
  /** The code of the country; left out for the world. */
  readonly country?: string;
  /** A day of the period. */
  readonly on: string;
  readonly show: string;
  readonly season?: string;
  readonly by: readonly Said[];
}

/** The charts that tests use, with their periods. */
export const CHARTS: Readonly<Record<string, PeriodKind>> = {
  'chart:weekly': 'WEEKLY',
  'chart:daily': 'DAILY',
  'chart:other-daily': 'DAILY',
  'chart:ever': 'ALL_TIME',
};

/** Articles of two chart services and a paper: releases that correct each other, and one that passes on. */
export async function publishCharts(store: Store): Promise<void> {
  await publish(
    store,
    { id: 'article:release-1', publication: 'publication:service', kind: 'CHART_SERVICE', of: 'DATASET', on: '2022-03-01' },
    { id: 'article:release-2', publication: 'publication:service', kind: 'CHART_SERVICE', of: 'DATASET', on: '2022-03-08' },
    { id: 'article:official', publication: 'publication:official', kind: 'OFFICIAL', of: 'DATASET', on: '2022-02-01' },
    { id: 'article:paper', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2022-03-02' },
    { id: 'article:reprint', publication: 'publication:reprinter', kind: 'NEWSPAPER', on: '2022-03-03', reports: ['article:release-1'] },
  );
  await define(store, 'platform:screen');
  await store.transaction((tx) =>
    tx.write(
      `UNWIND $rows AS row
MATCH (publication:Publication {id: 'publication:service'}) MATCH (platform:Platform {id: 'platform:screen'})
MERGE (chart:Chart {id: row.id}) SET chart.name = row.id, chart.period = row.period, chart.category = 'TV'
MERGE (chart)-[:PUBLISHED_BY]->(publication) MERGE (chart)-[:COVERS]->(platform)`,
      { rows: Object.entries(CHARTS).map(([id, period]) => ({ id, period })) },
    ),
  );
}

/** The id of the entry of a place. */
export function idOfPlace({ chart, country, on, show, season }: Omit<Place, 'by'>): string {
  return entryId(chart, country ?? null, periodOf(CHARTS[chart]!, on).periodStart, show, season);
}

/** Writes places in plain Cypher, as a seed does; nothing is projected. */
export async function chart(store: Store, ...places: readonly Place[]): Promise<void> {
  await define(
    store,
    ...new Set(
      places.flatMap(({ show, season, country }) => [
        show,
        ...(season === undefined ? [] : [season]),
        ...(country === undefined ? [] : [`country:${country}`]),
      ]),
    ),
  );
  const rows = places.map((place) => {
    const period = periodOf(CHARTS[place.chart]!, place.on);
    const edition = editionKey(place.chart, place.country ?? null, period.periodStart);
    const said = place.by.map(({ article, ...rest }) => ({ article, properties: { asWritten: '', ...rest } }));
    const properties = { chart: place.chart, edition, ...period, ...(place.country === undefined ? {} : { country: place.country }) };
    return { ...place, id: idOfPlace(place), properties, said };
  });
  await store.transaction(async (tx) => {
    const write = (statement: string, of: readonly object[]): Promise<unknown> => tx.write(statement, { rows: of });
    await write(
      `UNWIND $rows AS row
MATCH (chart:Chart {id: row.chart}) MATCH (show:Show {id: row.show})
MERGE (entry:ChartEntry {id: row.id}) SET entry += row.properties
MERGE (entry)-[:ON]->(chart) MERGE (entry)-[:ABOUT]->(show)`,
      rows,
    );
    await write(
      `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id}) MATCH (season:Season {id: row.season}) MERGE (entry)-[:ABOUT]->(season)`,
      rows.filter(({ season }) => season !== undefined),
    );
    await write(
      `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id}) MATCH (country:Country {id: 'country:' + row.country}) SET country.code = row.country
MERGE (entry)-[:\`IN\`]->(country)`,
      rows.filter(({ country }) => country !== undefined),
    );
    await write(
      `UNWIND $rows AS row
UNWIND row.said AS one
MATCH (entry:ChartEntry {id: row.id}) MATCH (article:Article {id: one.article})
MERGE (entry)-[said:STATED_IN {asWritten: one.properties.asWritten}]->(article) SET said += one.properties`,
      rows,
    );
  });
}

/** A place of a show on one list of one day. */
export function place(show: string, ...by: Said[]): Place {
  return { chart: 'chart:daily', country: 'KR', on: '2022-01-30', show, by };
}

/** Asks for the places of that day's list. */
export const EDITION = `{ chart(id: "chart:daily") { edition(on: "2022-01-30", country: "KR") { entries { totalCount nodes {
  id show { id } season { id } rank points disputed withdrawn citations { article { id } asWritten } statements { rank points article { id } } } } } } }`;

/** Writes places and projects them, which leaves nothing to complain of; gives that day's list as the API tells it. */
export async function chartedIn(store: Store, ...places: readonly Place[]): Promise<any[]> {
  await chart(store, ...places);
  await projected(store);
  expect(await check(store)).toEqual([]);
  const { chart: of } = await data(store, EDITION);
  return of.edition?.entries.nodes ?? [];
}

/** An entry as the API tells it by its id. */
export async function entryOf(store: Store, id: string): Promise<any> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on ChartEntry { rank points disputed withdrawn citations { article { id } } } } }';
  return (await data(store, query, { id }))['node'];
}
