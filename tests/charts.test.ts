/** Charts and their editions: who was where on a day, in a country, and the period before and after. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { chart, idOfPlace, publishCharts, type Place } from './support/charts.js';
import { onEachEngine } from './support/engines.js';
import { projected, state } from './support/facts.js';

/** Places of shows a, b, c … in this order. */
function list(of: Pick<Place, 'chart' | 'on' | 'country'>, shows: string): Place[] {
  return [...shows].map((show, index) => ({ ...of, show: `show:${show}`, by: [{ article: 'article:release-1', rank: index + 1 }] }));
}

const EDITION = `query ($chart: ID!, $on: Date!, $country: String) { chart(id: $chart) { edition(on: $on, country: $country) {
  chart { id } country { code } periodStart periodEnd entries { totalCount nodes { rank show { id } country { code } chart { id } } }
  previous { periodStart periodEnd country { code } entries { nodes { show { id } } } } next { periodStart } } } }`;

onEachEngine('charts', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await publishCharts(store);
    await chart(
      store,
      ...list({ chart: 'chart:weekly', on: '2022-01-24' }, 'abcdefghijkl'),
      ...list({ chart: 'chart:weekly', on: '2022-01-31' }, 'ba'),
      ...list({ chart: 'chart:weekly', on: '2022-01-24', country: 'KR' }, 'cab'),
      ...list({ chart: 'chart:daily', on: '2021-12-31', country: 'KR' }, 'a'),
      ...list({ chart: 'chart:daily', on: '2022-01-01', country: 'KR' }, 'ba'),
      ...list({ chart: 'chart:daily', on: '2022-01-03', country: 'KR' }, 'c'),
      ...list({ chart: 'chart:ever', on: '2022-01-10' }, 'ab'),
      ...list({ chart: 'chart:ever', on: '2022-02-20' }, 'ba'),
    );
    await state(
      store,
      ...['show:b', 'show:k'].map((subject) => ({ subject, property: 'FROM', value: 'country:KR', by: ['article:paper'] })),
      { subject: 'show:a', property: 'FROM', value: 'country:US', by: ['article:paper'] },
    );
    await store.transaction((tx) => tx.write("MATCH (country:Country {id: 'country:US'}) SET country.code = 'US'"));
    await projected(store);
  });

  afterAll(() => store.close());

  const edition = async (id: string, on: string, country?: string): Promise<any> =>
    (await data(store, EDITION, { chart: id, on, country }))['chart'].edition;

  it('are listed by name, each with its publication and platform', async () => {
    const answer = await ask(store, '{ charts { id name period category measure publication { id } platform { id } } }');
    expect(answer.data['charts'].map(({ id, period }: any) => [id, period])).toEqual([
      ['chart:daily', 'DAILY'],
      ['chart:ever', 'ALL_TIME'],
      ['chart:other-daily', 'DAILY'],
      ['chart:weekly', 'WEEKLY'],
    ]);
    expect(answer.data['charts'][0]).toEqual({
      id: 'chart:daily',
      name: 'chart:daily',
      period: 'DAILY',
      category: 'TV',
      measure: null,
      publication: { id: 'publication:service' },
      platform: { id: 'platform:screen' },
    });
    expect(answer.names).toHaveLength(3);
  });

  it.each(['2022-01-24', '2022-01-27', '2022-01-30'])('have the same week on every day of it, as %s', async (on) => {
    const week = await edition('chart:weekly', on, 'kr');
    expect(week).toMatchObject({
      periodStart: '2022-01-24',
      periodEnd: '2022-01-30',
      country: { code: 'KR' },
      chart: { id: 'chart:weekly' },
    });
    expect(week.entries.totalCount).toBe(3);
    expect(week.entries.nodes.map(({ rank, show }: any) => [rank, show.id])).toEqual([
      [1, 'show:c'],
      [2, 'show:a'],
      [3, 'show:b'],
    ]);
    expect(week.entries.nodes[0]).toMatchObject({ country: { code: 'KR' }, chart: { id: 'chart:weekly' } });
  });

  it.each([undefined, 'world', 'WORLD'])('are of the world where the country is %s', async (country) => {
    const week = await edition('chart:weekly', '2022-01-31', country);
    expect(week.country).toBeNull();
    expect(week.entries.nodes.map(({ show }: any) => show.id)).toEqual(['show:b', 'show:a']);
    expect(week.previous).toMatchObject({ periodStart: '2022-01-24', periodEnd: '2022-01-30', country: null });
    expect(week.previous.entries.nodes).toHaveLength(12);
    expect(week.next).toBeNull();
  });

  it('have no edition where nobody has a place', async () => {
    expect(await edition('chart:weekly', '2022-01-23')).toBeNull();
    expect(await edition('chart:weekly', '2022-01-24', 'JP')).toBeNull();
    expect(await edition('chart:daily', '2022-01-01')).toBeNull();
    expect(await edition('chart:daily', '2022-01-02', 'KR')).toBeNull();
  });

  it('know the day before and after, over the turn of a year and not over a gap', async () => {
    expect(await edition('chart:daily', '2022-01-01', 'KR')).toMatchObject({ previous: { periodStart: '2021-12-31' }, next: null });
    expect(await edition('chart:daily', '2021-12-31', 'KR')).toMatchObject({ previous: null, next: { periodStart: '2022-01-01' } });
    expect(await edition('chart:daily', '2022-01-03', 'KR')).toMatchObject({ previous: null, next: null });
  });

  it('of all time are as they were last read by a day', async () => {
    expect(await edition('chart:ever', '2022-01-09')).toBeNull();
    expect(await edition('chart:ever', '2022-01-10')).toMatchObject({
      periodStart: '2022-01-10',
      previous: null,
      next: { periodStart: '2022-02-20' },
    });
    expect(await edition('chart:ever', '2022-02-19')).toMatchObject({ periodStart: '2022-01-10', periodEnd: '2022-01-10' });
    expect(await edition('chart:ever', '2030-01-01')).toMatchObject({
      periodStart: '2022-02-20',
      previous: { periodStart: '2022-01-10' },
      next: null,
    });
  });

  it('are asked all at once at the cost of one', async () => {
    const query = `{ charts { id edition(on: "2022-01-30") { periodStart previous { periodStart } next { periodStart }
      entries(first: 2, showsFrom: ["us", "KR"], maxRank: 10) { totalCount nodes { rank show { id } } } } } }`;
    const { data: answer, names } = await ask(store, query);
    expect(answer['charts'].map(({ edition: of }: any) => of && [of.periodStart, of.entries.totalCount, of.entries.nodes.length])).toEqual([
      null,
      ['2022-01-10', 2, 2],
      null,
      ['2022-01-24', 2, 2],
    ]);
    // charts, edition, previous, next, entries, totalCount, show
    expect(names).toHaveLength(7);
  });

  it('tell which shows of a country were in the top ten', async () => {
    const { chart: answer } = await data(
      store,
      `{ chart(id: "chart:weekly") { edition(on: "2022-01-30") {
        korean: entries(showsFrom: ["KR"]) { totalCount nodes { rank show { id countries { code } } } }
        top: entries(showsFrom: ["KR"], maxRank: 10) { nodes { show { id } } }
        none: entries(showsFrom: ["JP"]) { totalCount nodes { id } } } } }`,
    );
    expect(answer.edition.korean).toEqual({
      totalCount: 2,
      nodes: [
        { rank: 2, show: { id: 'show:b', countries: [{ code: 'KR' }] } },
        { rank: 11, show: { id: 'show:k', countries: [{ code: 'KR' }] } },
      ],
    });
    expect(answer.edition.top.nodes).toEqual([{ show: { id: 'show:b' } }]);
    expect(answer.edition.none).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are paged', async () => {
    const page = async (after: string | null): Promise<any> =>
      (
        await data(
          store,
          `query ($after: String) { chart(id: "chart:weekly") { edition(on: "2022-01-24") { entries(first: 5, after: $after) {
            nodes { rank } pageInfo { hasNextPage endCursor } } } } }`,
          { after },
        )
      )['chart'].edition.entries;
    const ranks: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo } = await page(after);
      ranks.push(...nodes.map(({ rank }: { rank: number }) => rank));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('and entries are found by their ids', async () => {
    const id = idOfPlace({ chart: 'chart:daily', country: 'KR', on: '2022-01-01', show: 'show:b' });
    expect(id).toBe('entry:daily/KR/2022-01-01/b');
    const {
      node,
      nodes,
      chart: none,
    } = await data(
      store,
      `query ($id: ID!) { node(id: $id) { __typename id ... on ChartEntry { rank periodStart periodEnd } }
        nodes(ids: ["chart:weekly", $id, "chart:none", "entry:none"]) { __typename id } chart(id: "chart:none") { id } }`,
      { id },
    );
    expect(node).toEqual({ __typename: 'ChartEntry', id, rank: 1, periodStart: '2022-01-01', periodEnd: '2022-01-01' });
    expect(nodes).toEqual([{ __typename: 'Chart', id: 'chart:weekly' }, { __typename: 'ChartEntry', id }, null, null]);
    expect(none).toBeNull();
  });
});
