/** Which show a title on a list is: told from all that charts and records say, whatever the order in which they come. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { decideDifferent, decideSame } from '../src/identity/review.js';
import { settlePlaces } from '../src/import/placing/settle.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { COUNTRIES, fileOf, imported, outcomes, places } from './support/import.js';
import { keep, show, type TestRelease, type TestShow } from './support/records.js';
import { someOnNeo4j } from './support/thorough.js';

removeFolders();

/** Shows of a database, from South Korea unless told. */
function database(shows: Readonly<Record<string, TestShow & { from?: string }>>): TestRelease {
  return {
    source: 'mydramalist',
    on: '2022-06-01',
    records: Object.entries(shows).map(([key, { from = 'South Korea', ...told }]) =>
      show('mydramalist', key, {
        ...told,
        links: [
          ...(told.links ?? []),
          ...(from === ''
            ? []
            : [{ property: 'FROM' as const, to: { type: 'country' as const, names: [{ text: from }] }, asWritten: from }]),
        ],
      }),
    ),
  };
}

/** A store that knows the country, as a seed does. */
async function withKorea(store: Store): Promise<Store> {
  await store.transaction((tx) => tx.write("CREATE (country:Entity {id: 'country:KR', code: 'KR'}) SET country:Country"));
  return store;
}

type Row = readonly [country: string, week: string, rank: number, title: string, season?: string];

/** A file by country, of lists of series. */
function byCountry(released: string, rows: readonly Row[]): string {
  return fileOf(`countries.${released}.tsv`, [
    COUNTRIES,
    ...rows.map(([country, week, rank, title, season = 'N/A']) => [`Land ${country}`, country, week, 'TV', rank, title, season, 1]),
  ]);
}

/** A file of the world. */
function global(
  released: string,
  rows: readonly (readonly [week: string, category: string, rank: number, title: string, season?: string])[],
): string {
  return fileOf(`global.${released}.tsv`, [
    ['week', 'category', 'weekly_rank', 'show_title', 'season_title', 'weekly_hours_viewed', 'cumulative_weeks_in_top_10'],
    ...rows.map(([week, category, rank, title, season = 'N/A']) => [week, category, rank, title, season, 1_000_000, 1]),
  ]);
}

const EVERYWHERE = Array.from({ length: 60 }, (_, index) => `${'ABCDEF'[index % 6]}${'ABCDEFGHIJ'[Math.floor(index / 6)]}`);
const NEAR = ['KR', 'JP', 'TW', 'TH', 'VN', 'PH'];

/** The same title on the lists of several countries. */
function inCountries(countries: readonly string[], week: string, rank: number, title: string, season?: string): Row[] {
  return countries.map((country): Row => [country, week, rank, title, ...(season === undefined ? [] : ([season] as const))] as Row);
}

/** The shows of databases that are on charts, each with how many places. */
async function charted(store: Store): Promise<Record<string, number>> {
  const rows = await store.read<{ id: string; places: number }>(
    'MATCH (entry:ChartEntry)-[:ABOUT]->(show:Show) WHERE show.listed IS NULL RETURN show.id AS id, count(entry) AS places ORDER BY id',
  );
  return Object.fromEntries(rows.map(({ id, places: many }) => [id, many]));
}

/** All places without their ids, which show by what the others see of it: its title. */
async function shown(store: Store): Promise<string[]> {
  const rows = await store.read<{ edition: string; rank: number; show: string; season: (number | null)[]; said: string[] }>(
    `MATCH (entry:ChartEntry)-[:ABOUT]->(show:Show)
RETURN entry.edition AS edition, entry.rank AS rank, show.id AS show, [(entry)-[:ABOUT]->(season:Season) | season.number] AS season,
  [(entry)-[said:STATED_IN]->(article:Article) | article.id + ' ' + said.asWritten] AS said`,
  );
  return rows.map(({ edition, rank, show: of, season, said }) => JSON.stringify([edition, rank, of, season, [...said].sort()])).sort();
}

onEachEngine('a title on a list', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await withKorea(await empty());
  });

  afterEach(async () => {
    expect(await check(store)).toEqual([]);
    await store.close();
  });

  const known = async (shows: Parameters<typeof database>[0]): Promise<void> => {
    await keep(store, database(shows));
    await join(store);
  };

  const seen = async (...files: readonly string[]): Promise<void> => {
    for (const file of files) await imported(store, file, { mode: 'all' });
    await settlePlaces(store);
  };

  it('is no Korean show’s where lists of works in English have it, whatever countries it is listed in', async () => {
    await known({ '1': { titles: ['Lantern'], on: '2007-03-21' }, '2': { titles: ['Paper Moon Alley'], on: '2021-03-01' } });
    await seen(
      byCountry('2022-02-27', [
        ...inCountries([...NEAR, 'DE', 'FR'], '2022-01-30', 1, 'Lantern'),
        ['KR', '2022-01-30', 2, 'Paper Moon Alley'],
      ]),
      global('2022-02-27', [['2022-01-30', 'TV (English)', 1, 'Lantern']]),
    );
    expect(await charted(store)).toEqual({ 'show:paper-moon-alley-2021': 1 });
    expect((await places(store)).filter((place) => place.includes('lantern'))).toHaveLength(9);
  });

  it('is no show’s that has fewer seasons', async () => {
    await known({ '1': { titles: ['Harbour'], on: '2020-05-01' } });
    await seen(byCountry('2022-02-27', inCountries(['DE', 'FR', 'BR'], '2022-01-30', 1, 'Harbour', 'Harbour: Season 5')));
    expect(await charted(store)).toEqual({});
  });

  it('is no old Korean show’s where it comes to many countries and not to Korea', async () => {
    await known({ '1': { titles: ['The Glass Tower Road'], on: '2006-05-01' } });
    await seen(
      byCountry('2022-02-27', [...inCountries(EVERYWHERE, '2022-01-30', 1, 'The Glass Tower Road'), ['KR', '2022-01-30', 1, 'Others']]),
    );
    expect(await charted(store)).toEqual({});
  });

  it('is an old Korean show’s that comes back where Korean shows are on lists', async () => {
    await known({ '1': { titles: ['Snow Over Hanok Street'], on: '2012-05-01', ended: '2012-07-01' } });
    await seen(
      byCountry('2022-02-27', [...inCountries(['JP', 'TW'], '2022-01-30', 7, 'Snow Over Hanok Street'), ['DE', '2022-01-30', 1, 'Others']]),
    );
    expect(await charted(store)).toEqual({ 'show:snow-over-hanok-street-2012': 2 });
  });

  it('is the newest of several of its title that had begun by then', async () => {
    await known({
      '1': { titles: ['Little Sisters'], on: '2004-04-24' },
      '2': { titles: ['Little Sisters'], on: '2022-01-20' },
      '3': { titles: ['Little Sisters'], on: '2023-03-01' },
    });
    await seen(byCountry('2022-02-27', inCountries(NEAR, '2022-01-30', 1, 'Little Sisters', 'Little Sisters: Season 1')));
    expect(await charted(store)).toEqual({ 'show:little-sisters-2022': 6 });
  });

  it('is no show’s that bears it beside its own title, while that is on the lists', async () => {
    await known({ '1': { titles: ['My Hidden Name', 'Nightfall'], on: '2021-10-15' } });
    await seen(
      byCountry('2022-02-27', [
        ...inCountries([...NEAR, 'DE'], '2021-10-24', 1, 'My Hidden Name'),
        ...inCountries(['DE', 'KR', 'FR'], '2021-11-07', 2, 'Nightfall'),
      ]),
    );
    expect(await charted(store)).toEqual({ 'show:my-hidden-name-2021': 7 });
  });

  it('stands on both lists of languages for two works', async () => {
    await known({ '1': { titles: ['Rebel Heart'], on: '2022-01-10' } });
    await seen(
      global('2022-02-27', [
        ['2021-07-11', 'TV (English)', 3, 'Rebel Heart'],
        ['2022-01-30', 'TV (Non-English)', 2, 'Rebel Heart'],
      ]),
      byCountry('2022-02-27', inCountries(NEAR, '2022-01-30', 2, 'Rebel Heart')),
    );
    expect(await charted(store)).toEqual({ 'show:rebel-heart-2022': 7 });
  });

  it('waits in the queue where it is unsure, until somebody decides', async () => {
    await known({ '1': { titles: ['Meadow'], on: '2008-05-01' } });
    const file = byCountry('2022-02-27', [...inCountries(NEAR, '2022-01-30', 1, 'Meadow'), ['DE', '2022-01-30', 1, 'Others']]);
    const report = await imported(store, file);
    await settlePlaces(store);
    expect(outcomes(report)).toEqual({ added: 6, skipped: 1 });
    const ask = '{ reviewQueue(first: 5) { nodes { left { id } right { id } reasons } } }';
    const { reviewQueue } = await data(store, ask);
    expect(reviewQueue.nodes).toEqual([
      {
        left: { id: 'show:meadow' },
        right: { id: 'show:meadow-2008' },
        reasons: [
          'First shown on 2008-05-01, listed since 2022-01-24 (−5.0 bits).',
          'It is called Meadow (+3.0 bits).',
          'Listed in 6 countries, 6 of them in the east of Asia (+3.0 bits).',
        ],
      },
    ]);
    await decideDifferent(store, 'show:meadow', 'show:meadow-2008');
    await settlePlaces(store);
    expect((await data(store, ask)).reviewQueue.nodes).toEqual([]);
    expect(await charted(store)).toEqual({});
    await decideSame(store, 'show:meadow-2008', 'show:meadow');
    await settlePlaces(store);
    expect(await charted(store)).toEqual({ 'show:meadow-2008': 6 });
    expect(outcomes(await imported(store, file))).toEqual({ unchanged: 6, skipped: 1 });
    expect(await charted(store)).toEqual({ 'show:meadow-2008': 6 });
  });

  it('moves when a later file tells more of it, and its rows wait where none is wanted', async () => {
    await known({ '1': { titles: ['Blue Ferry'], on: '2021-12-20' } });
    const first = byCountry('2022-02-27', inCountries(['KR', 'DE', 'FR'], '2022-01-30', 1, 'Blue Ferry', 'Blue Ferry: Season 2'));
    expect(outcomes(await imported(store, first))).toEqual({ added: 3 });
    expect(await charted(store)).toEqual({ 'show:blue-ferry-2021': 3 });
    const second = global('2022-02-27', [['2022-01-30', 'TV (English)', 1, 'Blue Ferry', 'Blue Ferry: Season 2']]);
    expect(outcomes(await imported(store, second))).toEqual({ skipped: 1 });
    expect(readFileSync(`${second}.skipped.tsv`, 'utf8')).toMatch(
      /^line\treason\trow\n2\tthe show of this title is another one: show:blue-ferry-2021: It is on lists of works in English \(−16\.0 bits\)\..*\t2022-01-30\tTV \(English\)\t1\tBlue Ferry/,
    );
    expect(await charted(store)).toEqual({});
    const { show: left } = await data(store, '{ show(id: "show:blue-ferry-2021") { bestRank hoursViewed seasons { id } } }');
    expect(left).toEqual({ bestRank: null, hoursViewed: null, seasons: [] });
    // All are wanted later: those that wait have a show then.
    await imported(store, second, { mode: 'all' });
    await settlePlaces(store);
    expect((await places(store)).map((place) => /#1 (\S+) (\d)/.exec(place)!.slice(1, 3))).toEqual([
      ['show:blue-ferry', '2'],
      ['show:blue-ferry', '2'],
      ['show:blue-ferry', '2'],
      ['show:blue-ferry', '2'],
    ]);
  });
});

/** Shows, and files of charts that speak of them, in several spellings and releases. */
const SHOWS: Parameters<typeof database>[0] = {
  '1': { titles: ['Lantern'], on: '2007-03-21' },
  '2': { titles: ['Little Sisters'], on: '2004-04-24' },
  '3': { titles: ['Little Sisters'], on: '2022-01-20' },
  '4': { titles: ['A Paper Moon Alley'], on: '2021-12-27' },
  '5': { titles: ['Meadow'], on: '2008-05-01' },
};

function files(): Record<'countries' | 'newer' | 'world', string> {
  const rows: Row[] = [
    ...inCountries([...NEAR, 'DE'], '2022-01-30', 1, 'Lantern', 'Lantern: Season 6'),
    ...inCountries(NEAR, '2022-01-30', 2, 'Little Sisters', 'Little Sisters: Season 1'),
    ...inCountries(NEAR, '2022-01-30', 3, 'Paper Moon Alley'),
    ...inCountries(NEAR, '2022-01-30', 4, 'Meadow'),
    ...inCountries(['DE', 'KR'], '2022-01-30', 5, 'Nobody Knows'),
  ];
  return {
    countries: byCountry('2022-02-06', rows),
    newer: byCountry(
      '2022-02-13',
      rows.map(([country, week, rank, title, season]): Row => [
        country,
        week,
        rank,
        title === 'Paper Moon Alley' ? 'The Alley of the Paper Moon' : title,
        season ?? 'N/A',
      ]),
    ),
    world: global('2022-02-27', [
      ['2022-01-30', 'TV (English)', 1, 'Lantern', 'Lantern: Season 6'],
      ['2022-01-30', 'TV (Non-English)', 1, 'Little Sisters', 'Little Sisters: Season 1'],
    ]),
  };
}

onEachEngine('charts and databases', (engine) => {
  /** What a store shows once all of these have come, in this order. */
  async function after(mode: 'all' | 'only-known', ...order: readonly ('shows' | keyof ReturnType<typeof files>)[]): Promise<string[]> {
    const store = await withKorea(await engine.empty());
    try {
      const paths = files();
      for (const one of order) {
        if (one === 'shows') {
          await keep(store, database(SHOWS));
          await join(store);
        } else await imported(store, paths[one], { mode });
        await settlePlaces(store);
      }
      expect(await check(store)).toEqual([]);
      // Countries and seasons that charts made known are something that joining looks at.
      await join(store);
      const held = await dump(store);
      for (const path of [paths.world, paths.countries, paths.newer]) {
        const { unchanged = 0, skipped = 0, ...others } = outcomes(await imported(store, path, { mode }));
        expect(others).toEqual({});
        expect(unchanged + skipped).toBeGreaterThan(0);
      }
      await settlePlaces(store);
      expect((await join(store)).unchanged).toBe(true);
      expect(await dump(store)).toEqual(held);
      return await shown(store);
    } finally {
      await store.close();
    }
  }

  it.each(someOnNeo4j(engine, ['all', 'only-known'] as const, 2))(
    'come to the same in any order, and a second import changes nothing (%s)',
    async (mode) => {
      const first = await after(mode, 'shows', 'countries', 'newer', 'world');
      expect(first.filter((place) => place.includes('show:little-sisters-2022'))).toHaveLength(7);
      expect(first.filter((place) => place.includes('show:a-paper-moon-alley-2021'))).toHaveLength(6);
      expect(first.some((place) => place.includes('show:lantern-2007'))).toBe(false);
      const others = [
        ['newer', 'shows', 'countries', 'world'],
        ['world', 'newer', 'shows', 'countries'],
        ['countries', 'world', 'newer', 'shows'],
      ] as const;
      for (const order of someOnNeo4j(engine, others, 3)) expect(await after(mode, ...order)).toEqual(first);
    },
  );
});
