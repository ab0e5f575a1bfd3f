/** A show's places: filtered, in every order, page by page, against the period before, beside another show's. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, beyond, data } from './support/ask.js';
import { chart, publishCharts, type Place } from './support/charts.js';
import { onEachEngine } from './support/engines.js';
import { projected } from './support/facts.js';

const by = (figures: Omit<Place['by'][number], 'article'>): Place['by'] => [{ article: 'article:release-1', ...figures }];

const week = (on: string, show: string, rank: number, hoursViewed: number, season?: string): Place => ({
  chart: 'chart:weekly',
  on,
  show,
  ...(season === undefined ? {} : { season }),
  by: by({ rank, hoursViewed }),
});

const day = (on: string, country: string | undefined, show: string, rank: number, points?: number): Place => ({
  chart: 'chart:daily',
  on,
  ...(country === undefined ? {} : { country }),
  show,
  by: by({ rank, ...(points === undefined ? {} : { points }) }),
});

const PLACES: readonly Place[] = [
  week('2022-01-24', 'show:a', 1, 124_790_000),
  week('2022-01-31', 'show:a', 1, 236_230_000),
  week('2022-02-07', 'show:a', 3, 113_240_000),
  // A week is missing.
  week('2022-02-21', 'show:a', 9, 38_860_000),
  week('2022-01-24', 'show:b', 5, 22_730_000),
  week('2022-02-07', 'show:b', 1, 200_000_000),
  week('2022-01-24', 'show:s', 3, 30, 'season:s/1'),
  week('2022-01-24', 'show:s', 7, 10, 'season:s/2'),
  week('2022-01-31', 'show:s', 8, 20, 'season:s/1'),
  week('2022-01-31', 'show:s', 2, 40, 'season:s/2'),
  day('2022-01-29', undefined, 'show:a', 1, 700),
  day('2022-01-29', 'KR', 'show:a', 1),
  day('2022-01-29', 'US', 'show:a', 3),
  day('2022-01-30', 'KR', 'show:a', 1),
  day('2022-01-30', 'JP', 'show:a', 1),
  day('2022-01-30', 'US', 'show:a', 2),
  day('2022-01-31', 'US', 'show:a', 1),
  { ...day('2022-01-31', undefined, 'show:a', 1, 751), chart: 'chart:other-daily' },
  { ...day('2022-02-01', undefined, 'show:a', 1), chart: 'chart:other-daily', by: by({ points: 640 }) },
];

onEachEngine('the places of a show', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await publishCharts(store);
    await chart(store, ...PLACES);
    await projected(store);
  });

  afterAll(() => store.close());

  const entries = async (filter: object, orderBy?: object, show = 'show:a'): Promise<any[]> =>
    (
      await data(
        store,
        `query ($show: ID!, $filter: ChartEntryFilter, $orderBy: ChartEntryOrder) { show(id: $show) { chartEntries(filter: $filter, orderBy: $orderBy, first: 100) {
          totalCount nodes { chart { id } country { code } periodStart rank points hoursViewed } } } }`,
        { show, filter, orderBy },
      )
    )['show'].chartEntries.nodes;

  it.each([
    [{}, 13],
    [{ chart: 'chart:weekly' }, 4],
    [{ chart: 'chart:daily', country: 'us' }, 3],
    [{ chart: 'chart:daily', country: 'world' }, 1],
    [{ country: 'World' }, 7],
    [{ maxRank: 1 }, 8],
    [{ chart: 'chart:daily', maxRank: 2, country: 'US' }, 2],
    [{ chart: 'chart:daily', from: '2022-01-30' }, 4],
    [{ chart: 'chart:daily', to: '2022-01-29' }, 3],
    [{ chart: 'chart:daily', from: '2022-01-30', to: '2022-01-30' }, 3],
    // A period that touches the range is within it.
    [{ chart: 'chart:weekly', from: '2022-01-30', to: '2022-01-31' }, 2],
    [{ chart: 'chart:weekly', from: '2022-02' }, 3],
    [{ to: '2022' }, 13],
    [{ chart: 'chart:none' }, 0],
  ])('narrowed by %j are %i', async (filter, count) => {
    expect(await entries(filter)).toHaveLength(count);
  });

  it('come by date when nothing else is asked for', async () => {
    const dates = (await entries({})).map(({ periodStart }) => periodStart);
    expect(dates).toEqual([...dates].sort());
  });

  describe.each([
    ['DATE', 'periodStart'],
    ['RANK', 'rank'],
    ['HOURS_VIEWED', 'hoursViewed'],
    ['POINTS', 'points'],
  ])('ordered by %s', (field, property) => {
    it.each(['ASC', 'DESC'])('%s come in that order, those without a value last', async (direction) => {
      const values = (await entries({}, { field, direction })).map((entry) => entry[property]);
      const present = values.filter((value) => value !== null);
      expect(values.slice(present.length).every((value) => value === null)).toBe(true);
      const sorted = [...present].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(present).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
    });

    it.each(['ASC', 'DESC'])('%s are paged without a gap or a double', async (direction) => {
      const page = (after: string | null): Promise<any> =>
        data(
          store,
          `query ($orderBy: ChartEntryOrder, $after: String) { show(id: "show:a") { chartEntries(orderBy: $orderBy, first: 4, after: $after) {
            nodes { id } pageInfo { hasNextPage endCursor } } } }`,
          { orderBy: { field, direction }, after },
        );
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: any = (await page(after)).show.chartEntries;
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        more = pageInfo.hasNextPage;
        after = pageInfo.endCursor;
      }
      expect(ids).toHaveLength(13);
      expect(new Set(ids).size).toBe(13);
    });
  });

  it('tell how hours and rank changed since the week before', async () => {
    const { show } = await data(
      store,
      `{ show(id: "show:a") { chartEntries(filter: {chart: "chart:weekly"}) { nodes { periodStart hoursViewed hoursViewedChange rankChange previous { rank hoursViewed } } } } }`,
    );
    expect(show.chartEntries.nodes).toEqual([
      { periodStart: '2022-01-24', hoursViewed: 124790000, hoursViewedChange: null, rankChange: null, previous: null },
      {
        periodStart: '2022-01-31',
        hoursViewed: 236230000,
        hoursViewedChange: 111440000,
        rankChange: 0,
        previous: { rank: 1, hoursViewed: 124790000 },
      },
      {
        periodStart: '2022-02-07',
        hoursViewed: 113240000,
        hoursViewedChange: -122990000,
        rankChange: -2,
        previous: { rank: 1, hoursViewed: 236230000 },
      },
      // The week before is missing: nothing is compared over the gap.
      { periodStart: '2022-02-21', hoursViewed: 38860000, hoursViewedChange: null, rankChange: null, previous: null },
    ]);
  });

  it('keep seasons apart', async () => {
    const { show } = await data(
      store,
      `{ show(id: "show:s") { chartEntries(filter: {from: "2022-01-31"}, orderBy: {field: RANK, direction: ASC}) { nodes { season { id } rank hoursViewedChange rankChange previous { season { id } } } } } }`,
    );
    expect(show.chartEntries.nodes).toEqual([
      { season: { id: 'season:s/2' }, rank: 2, hoursViewedChange: 30, rankChange: 5, previous: { season: { id: 'season:s/2' } } },
      { season: { id: 'season:s/1' }, rank: 8, hoursViewedChange: -10, rankChange: -5, previous: { season: { id: 'season:s/1' } } },
    ]);
  });

  it('compare days with the day before in the same country', async () => {
    const { show } = await data(
      store,
      `{ show(id: "show:a") { chartEntries(filter: {chart: "chart:daily", country: "US"}) { nodes { rank rankChange } } } }`,
    );
    expect(show.chartEntries.nodes).toEqual([
      { rank: 3, rankChange: null },
      { rank: 2, rankChange: 1 },
      { rank: 1, rankChange: 1 },
    ]);
  });

  it('tell in how many countries it was number one, by date', async () => {
    const ask2 = async (args: string): Promise<any> =>
      (await data(store, `{ show(id: "show:a") { numberOnes(${args}) { periodStart periodEnd countries countryCodes } } }`))['show']
        .numberOnes;
    expect(await ask2('chart: "chart:daily"')).toEqual([
      { periodStart: '2022-01-29', periodEnd: '2022-01-29', countries: 1, countryCodes: ['KR'] },
      { periodStart: '2022-01-30', periodEnd: '2022-01-30', countries: 2, countryCodes: ['JP', 'KR'] },
      { periodStart: '2022-01-31', periodEnd: '2022-01-31', countries: 1, countryCodes: ['US'] },
    ]);
    expect((await ask2('chart: "chart:daily", from: "2022-01-30", to: "2022-01-30"')).map(({ countries }: any) => countries)).toEqual([2]);
    expect(await ask2('chart: "chart:weekly"')).toEqual([]);
  });

  it('stand beside those of another show', async () => {
    const { data: answer, names } = await ask(
      store,
      `{ compareRuns(shows: ["show:a", "show:b", "show:s"], chart: "chart:weekly", from: "2022-01-24", to: "2022-02-10") { shows { id }
        periods { periodStart periodEnd places { show { id } entry { rank hoursViewed season { id } } } } } }`,
    );
    const { shows, periods } = answer['compareRuns'];
    expect(shows).toEqual([{ id: 'show:a' }, { id: 'show:b' }, { id: 'show:s' }]);
    expect(periods.map(({ periodStart, places }: any) => [periodStart, ...places.map(({ entry }: any) => entry?.rank ?? null)])).toEqual([
      ['2022-01-24', 1, 5, 3],
      ['2022-01-31', 1, null, 2],
      ['2022-02-07', 3, 1, null],
    ]);
    expect(periods[1].places[2]).toEqual({ show: { id: 'show:s' }, entry: { rank: 2, hoursViewed: 40, season: { id: 'season:s/2' } } });
    // compareRuns, periods, season
    expect(names).toHaveLength(3);
  });

  it('cost as many statements for many shows as for one', async () => {
    const query = (ids: string): string => `{ nodes(ids: [${ids}]) { ... on Show { id
      chartEntries(filter: {chart: "chart:weekly"}) { totalCount nodes { rank show { id } season { id } chart { name } country { code } previous { id } rankChange hoursViewedChange citations { asWritten } statements { rank } } }
      chartRuns { chart { id } country { code } peakRank numberOneBefore { id } numberOneAfter { id } } numberOnes(chart: "chart:daily") { countries } ratings { nodes { value } } } } }`;
    const one = await ask(store, query('"show:a"'));
    const many = await ask(store, query('"show:a", "show:b", "show:s"'));
    expect([one.errors, many.errors]).toEqual([undefined, undefined]);
    expect(many.data['nodes'].map(({ chartEntries }: any) => chartEntries.totalCount)).toEqual([4, 2, 4]);
    expect(beyond(14, one.names)).toEqual([]);
    expect(beyond(one.names.length + 1, many.names)).toEqual([]);
  });
});
