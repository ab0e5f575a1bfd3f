/** What journalists count by hand: runs, peaks, streaks at number one, and who was there before and after. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { daysAfter, periodOf } from '../src/charts/period.js';
import type { Store } from '../src/graph/store.js';
import { ask, beyond, data } from './support/ask.js';
import { chart, CHARTS, publishCharts, type Place } from './support/charts.js';
import { onEachEngine } from './support/engines.js';
import { define, projected } from './support/facts.js';

const RUNS = `query ($show: ID!, $chart: ID, $country: String) { show(id: $show) { chartRuns(chart: $chart, country: $country) {
  chart { id } country { code } firstOn lastOn peakRank entries periodsAtPeak longestStreakAtNumberOne
  numberOneBefore { show { id } } numberOneAfter { show { id } } } } }`;

/** The ranks of show:a on consecutive days from the first of January, `.` where it is not on the chart; the others are show:x's number ones. */
function days(ranks: string, of: Partial<Place> = {}): Place[] {
  return [...ranks].flatMap((rank, index): Place[] => {
    const place = { chart: 'chart:daily', country: 'KR', on: daysAfter('2022-01-01', index), ...of };
    const a = rank === '.' ? [] : [{ ...place, show: 'show:a', by: [{ article: 'article:release-1', rank: Number(rank) }] }];
    return rank === '1' ? a : [...a, { ...place, show: 'show:x', by: [{ article: 'article:release-1', rank: 1 }] }];
  });
}

onEachEngine('runs', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publishCharts(store);
  });

  afterEach(() => store.close());

  const runs = async (args: object = {}): Promise<any[]> => (await data(store, RUNS, { show: 'show:a', ...args }))['show'].chartRuns;

  it.each([
    ['1', { lastOn: '2022-01-01', peakRank: 1, entries: 1, periodsAtPeak: 1, longestStreakAtNumberOne: 1 }],
    ['3252', { lastOn: '2022-01-04', peakRank: 2, entries: 4, periodsAtPeak: 2, longestStreakAtNumberOne: 0 }],
    ['21113', { lastOn: '2022-01-05', peakRank: 1, entries: 5, periodsAtPeak: 3, longestStreakAtNumberOne: 3 }],
    // A day without it, or at another rank, ends a streak.
    ['11.111', { lastOn: '2022-01-06', peakRank: 1, entries: 5, periodsAtPeak: 5, longestStreakAtNumberOne: 3 }],
    ['11121', { lastOn: '2022-01-05', peakRank: 1, entries: 5, periodsAtPeak: 4, longestStreakAtNumberOne: 3 }],
  ])('over %s are %j', async (ranks, expected) => {
    await chart(store, ...days(ranks));
    await projected(store);
    expect(await runs()).toMatchObject([{ chart: { id: 'chart:daily' }, country: { code: 'KR' }, firstOn: '2022-01-01', ...expected }]);
  });

  it('tell who was number one before its first and after its last day there', async () => {
    await chart(store, ...days('2.11.12'));
    await projected(store);
    const [run] = await runs();
    expect([run.numberOneBefore, run.numberOneAfter]).toEqual([{ show: { id: 'show:x' } }, { show: { id: 'show:x' } }]);
    await chart(store, ...days('1111', { country: 'JP' }), ...days('22', { country: 'US' }));
    await projected(store);
    const rest = await runs();
    expect(rest.map(({ country, numberOneBefore, numberOneAfter }) => [country.code, numberOneBefore, numberOneAfter])).toEqual([
      ['JP', null, null],
      ['KR', { show: { id: 'show:x' } }, { show: { id: 'show:x' } }],
      // Who never was number one has no before and after.
      ['US', null, null],
    ]);
  });

  it('are narrowed by chart and country, and come by chart, the world first', async () => {
    const world = { chart: 'chart:weekly', on: '2022-01-24', show: 'show:a', by: [{ article: 'article:release-1', rank: 4 }] };
    await chart(store, ...days('12'), ...days('1', { country: 'AT' }), { ...world }, { ...world, country: 'KR' });
    await projected(store);
    const shown = (of: any[]): unknown => of.map((run) => [run.chart.id, run.country?.code ?? null]);
    expect(shown(await runs())).toEqual([
      ['chart:daily', 'AT'],
      ['chart:daily', 'KR'],
      ['chart:weekly', null],
      ['chart:weekly', 'KR'],
    ]);
    expect(shown(await runs({ chart: 'chart:weekly' }))).toEqual([
      ['chart:weekly', null],
      ['chart:weekly', 'KR'],
    ]);
    expect(shown(await runs({ country: 'kr' }))).toEqual([
      ['chart:daily', 'KR'],
      ['chart:weekly', 'KR'],
    ]);
    expect(shown(await runs({ country: 'world' }))).toEqual([['chart:weekly', null]]);
    expect(await runs({ chart: 'chart:none' })).toEqual([]);
  });

  it('count weeks in weeks', async () => {
    const week = (on: string, rank: number): Place => ({
      chart: 'chart:weekly',
      on,
      show: 'show:a',
      by: [{ article: 'article:release-1', rank }],
    });
    await chart(store, week('2021-12-20', 1), week('2021-12-27', 1), week('2022-01-03', 1), week('2022-01-17', 1));
    await projected(store);
    expect(await runs()).toMatchObject([{ firstOn: '2021-12-20', lastOn: '2022-01-23', entries: 4, longestStreakAtNumberOne: 3 }]);
  });

  it('take the better rank of two seasons, and count the period once', async () => {
    const season = (number: number, ranks: string): Place[] =>
      days(ranks, { season: `season:a/${number}` }).filter(({ show }) => show === 'show:a');
    await chart(store, ...season(1, '2113'), ...season(2, '..31'));
    await projected(store);
    expect(await runs()).toMatchObject([{ entries: 4, peakRank: 1, periodsAtPeak: 3, longestStreakAtNumberOne: 3 }]);
  });

  it('share a rank that two shows have', async () => {
    await chart(store, ...days('2111'), { ...days('1')[0]!, on: '2022-01-02', show: 'show:b' });
    await projected(store);
    const tied = await data(store, RUNS, { show: 'show:b' });
    expect(tied['show'].chartRuns).toMatchObject([
      { entries: 1, peakRank: 1, numberOneBefore: { show: { id: 'show:x' } }, numberOneAfter: { show: { id: 'show:a' } } },
    ]);
    expect(await runs()).toMatchObject([{ longestStreakAtNumberOne: 3 }]);
    const { chart: of } = await data(
      store,
      '{ chart(id: "chart:daily") { edition(on: "2022-01-02", country: "KR") { entries { nodes { rank } } } } }',
    );
    expect(of.edition.entries.nodes).toEqual([{ rank: 1 }, { rank: 1 }]);
  });

  it('on a list of all time count readings', async () => {
    const reading = (on: string, rank: number): Place => ({
      chart: 'chart:ever',
      on,
      show: 'show:a',
      by: [{ article: 'article:release-1', rank }],
    });
    await chart(store, reading('2022-01-01', 1), reading('2022-02-01', 1), reading('2022-03-01', 2));
    await projected(store);
    expect(await runs()).toMatchObject([{ entries: 3, longestStreakAtNumberOne: 2, numberOneBefore: null, numberOneAfter: null }]);
  });

  it('of a show that was on no chart are none, and a place without a rank is none', async () => {
    await define(store, 'show:a');
    expect(await runs()).toEqual([]);
    await chart(store, { ...days('1')[0]!, by: [{ article: 'article:release-1', points: 5 }] });
    await projected(store);
    expect(await runs()).toEqual([]);
  });
});

/** A random number from 0 to 1 that is the same in each run. */
function randomizer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

onEachEngine('runs over random charts', (engine) => {
  const random = randomizer(20220130);
  const COUNTRIES = [undefined, 'KR', 'US', 'JP'];
  const SHOWS = ['show:a', 'show:b', 'show:c', 'show:d'];
  const places: Place[] = [];
  for (const id of ['chart:daily', 'chart:weekly'])
    for (const country of COUNTRIES)
      for (let index = 0; index < 40; index++) {
        const on = daysAfter('2021-12-06', index * (CHARTS[id] === 'WEEKLY' ? 7 : 1));
        const shows = SHOWS.filter(() => random() < 0.7).sort(() => random() - 0.5);
        for (const [rank, show] of shows.entries())
          places.push({
            chart: id,
            ...(country === undefined ? {} : { country }),
            on,
            show,
            by: [{ article: 'article:release-1', rank: rank + 1 }],
          });
      }
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await publishCharts(store);
    await chart(store, ...places);
    await projected(store);
  });

  afterAll(() => store.close());

  /** The same by hand, day by day. */
  function byHand(show: string, id: string, country: string | undefined): object {
    const own = places.filter((place) => place.chart === id && place.country === country);
    const ranks = new Map(own.filter((place) => place.show === show).map(({ on, by: [said] }) => [on, said!.rank!]));
    const dates = [...ranks.keys()].sort();
    const step = CHARTS[id] === 'WEEKLY' ? 7 : 1;
    let longest = 0;
    let streak = 0;
    for (let on = dates[0]!; on <= dates.at(-1)!; on = daysAfter(on, step)) {
      streak = ranks.get(on) === 1 ? streak + 1 : 0;
      longest = Math.max(longest, streak);
    }
    const peakRank = Math.min(...ranks.values());
    const firsts = dates.filter((on) => ranks.get(on) === 1);
    const holder = (on: string): object | null => {
      const found = own.find((place) => place.on === on && place.by[0]!.rank === 1);
      return found === undefined ? null : { show: { id: found.show } };
    };
    return {
      chart: { id },
      country: country === undefined ? null : { code: country },
      firstOn: dates[0],
      lastOn: periodOf(CHARTS[id]!, dates.at(-1)!).periodEnd,
      peakRank,
      entries: dates.length,
      periodsAtPeak: [...ranks.values()].filter((rank) => rank === peakRank).length,
      longestStreakAtNumberOne: longest,
      numberOneBefore: firsts.length === 0 ? null : holder(daysAfter(firsts[0]!, -step)),
      numberOneAfter: firsts.length === 0 ? null : holder(daysAfter(firsts.at(-1)!, step)),
    };
  }

  it.each(SHOWS)('are those that one counts by hand, for %s', async (show) => {
    const answer = await ask(store, RUNS, { show });
    const expected = ['chart:daily', 'chart:weekly'].flatMap((id) =>
      [undefined, 'JP', 'KR', 'US'].map((country) => byHand(show, id, country)),
    );
    expect(answer.data['show'].chartRuns).toEqual(expected);
    // show, runs, chart, country, before and after, and the shows of these
    expect(beyond(7, answer.names)).toEqual([]);
  });

  describe('number ones', () => {
    it.each(SHOWS)('are those that one counts by hand, for %s', async (show) => {
      const { show: of } = await data(
        store,
        'query ($show: ID!) { show(id: $show) { numberOnes(chart: "chart:daily") { periodStart countries countryCodes } } }',
        { show },
      );
      const first = places.filter(
        (place) => place.chart === 'chart:daily' && place.country !== undefined && place.show === show && place.by[0]!.rank === 1,
      );
      const dates = [...new Set(first.map(({ on }) => on))].sort();
      expect(of.numberOnes).toEqual(
        dates.map((on) => {
          const countryCodes = first
            .filter((place) => place.on === on)
            .map(({ country }) => country)
            .sort();
          return { periodStart: on, countries: countryCodes.length, countryCodes };
        }),
      );
    });
  });
});
