/** Netflix's lists, from hand-made files in their layouts: what the graph says afterwards. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { ask } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { COUNTRIES, file, GLOBAL, imported } from './support/imported.js';

removeFolders();

const KOREA = [
  'South Korea\tKR\t2022-02-06\tTV\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t2',
  'South Korea\tKR\t2022-02-06\tTV\t2\tOur Beloved Summer\tOur Beloved Summer: Season 1\t9',
  'South Korea\tKR\t2022-02-06\tFilms\t1\tThe Tinder Swindler\tN/A\t1',
  'South Korea\tKR\t2022-01-30\tTV\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t1',
  'Japan\tJP\t2022-01-30\tTV\t2\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t1',
];

/** The places on a list: rank, title, weeks, hours and how many state it. */
async function listed(store: Store, chart: string, on: string, country: string | null): Promise<unknown[]> {
  const { data, errors } = await ask(
    store,
    `query($chart: ID!, $on: Date!, $country: String) { chart(id: $chart) { edition(on: $on, country: $country) {
      periodStart periodEnd entries(first: 20) { totalCount nodes { rank show { title } season { number } cumulativePeriods hoursViewed views
        citations { article { id } asWritten } } } } } }`,
    { chart, on, country },
  );
  expect(errors).toBeUndefined();
  const { edition } = (data as { chart: { edition: { entries: { nodes: unknown[] } } | null } }).chart;
  return edition?.entries.nodes ?? [];
}

onEachEngine('importing the Netflix Top 10', (engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.empty();
  });
  afterEach(() => store.close());

  it('takes in places by country, week and season, each cited to the release', async () => {
    const report = await imported(store, file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA));
    expect(report.tally.outcomes).toMatchObject({ added: 5, rejected: 0, skipped: 0 });
    expect(await listed(store, 'chart:netflix-top10-tv', '2022-02-02', 'KR')).toMatchObject([
      {
        rank: 1,
        show: { title: 'All of Us Are Dead' },
        season: { number: 1 },
        cumulativePeriods: 2,
        citations: [{ asWritten: 'All of Us Are Dead: Season 1' }],
      },
      { rank: 2, show: { title: 'Our Beloved Summer' } },
    ]);
    expect(await listed(store, 'chart:netflix-top10-tv', '2022-01-30', 'JP')).toHaveLength(1);
    expect(await listed(store, 'chart:netflix-top10-films', '2022-02-06', 'KR')).toMatchObject([
      { show: { title: 'The Tinder Swindler' }, season: null },
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('changes nothing the second time, and reads a file that is packed as the same', async () => {
    const path = file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA);
    await imported(store, path);
    const once = await dump(store);
    expect((await imported(store, path)).tally.outcomes).toMatchObject({ added: 0, corrected: 0, unchanged: 5 });
    const packed = `${path}.gz`;
    writeFileSync(packed, gzipSync(readFileSync(path)));
    expect((await imported(store, packed)).tally.outcomes).toMatchObject({ added: 0, corrected: 0 });
    expect((await dump(store)).filter((line) => !line.includes('"Import"'))).toEqual(once.filter((line) => !line.includes('"Import"')));
  });

  it('lets a newer release correct rows, and keeps what the older one said', async () => {
    await imported(store, file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA));
    const corrected = KOREA.map((row) => row.replace('TV\t2\tOur Beloved', 'TV\t3\tOur Beloved'));
    await imported(store, file('all-weeks-countries.2022-03-01.tsv', COUNTRIES, ...corrected));
    const entries = await listed(store, 'chart:netflix-top10-tv', '2022-02-06', 'KR');
    expect(entries).toMatchObject([{ rank: 1 }, { rank: 3, show: { title: 'Our Beloved Summer' } }]);
    expect((entries[1] as { citations: unknown[] }).citations).toHaveLength(2);
    // The older one again changes nothing.
    await imported(store, file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA));
    expect(await listed(store, 'chart:netflix-top10-tv', '2022-02-06', 'KR')).toMatchObject([{ rank: 1 }, { rank: 3 }]);
    expect(await check(store)).toEqual([]);
  });

  it('takes a rewritten title for the same show, and does not double its place', async () => {
    await imported(store, file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA));
    const renamed = KOREA.map((row) => row.replaceAll('Our Beloved Summer', 'That Summer of Ours'));
    await imported(store, file('all-weeks-countries.2022-03-01.tsv', COUNTRIES, ...renamed));
    const entries = await listed(store, 'chart:netflix-top10-tv', '2022-02-06', 'KR');
    expect(entries).toHaveLength(2);
    const { data } = await ask(
      store,
      '{ search(text: "That Summer of Ours", first: 1) { nodes { ... on Show { title names { text } } } } }',
    );
    const found = (data as { search: { nodes: { names: { text: string }[] }[] } }).search.nodes[0];
    expect(found?.names.map(({ text }) => text)).toEqual(expect.arrayContaining(['That Summer of Ours', 'Our Beloved Summer']));
    expect(await check(store)).toEqual([]);
  });

  it('keeps measures apart: hours of the week, of 28 days, of 91 days', async () => {
    const week = ['2022-02-06\tTV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t236230000\t2'];
    await imported(store, file('all-weeks-global.2022-02-13.tsv', GLOBAL, ...week));
    await imported(
      store,
      file(
        'most-popular.2022-03-02.tsv',
        'category\trank\tshow_title\tseason_title\thours_viewed_first_28_days',
        'TV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t536530000',
      ),
    );
    await imported(
      store,
      file(
        'most-popular.2023-07-02.tsv',
        'category\trank\tshow_title\tseason_title\thours_viewed_first_91_days\truntime\tviews_first_91_days',
        'TV (Non-English)\t1\tAll of Us Are Dead\tAll of Us Are Dead: Season 1\t659500000\t11.7333\t56200000',
      ),
    );
    expect(await listed(store, 'chart:netflix-top10-global-tv-non-english', '2022-02-06', null)).toMatchObject([
      { hoursViewed: 236230000 },
    ]);
    expect(await listed(store, 'chart:netflix-most-popular-28-tv-non-english', '2022-03-02', null)).toMatchObject([
      { hoursViewed: 536530000, views: null },
    ]);
    expect(await listed(store, 'chart:netflix-most-popular-91-tv-non-english', '2023-07-02', null)).toMatchObject([
      { hoursViewed: 659500000, views: 56200000 },
    ]);
  });

  describe('in a graph that knows shows', () => {
    beforeEach(async () => {
      await store.close();
      store = await engine.seeded();
    });

    it('takes only their rows, and says what was skipped', async () => {
      const report = await imported(store, file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...KOREA), {
        mode: 'only-known',
        dryRun: true,
      });
      expect(report.tally.outcomes).toMatchObject({ added: 4, skipped: 1 });
      expect(Object.keys(report.tally.skipped)).toHaveLength(1);
    });
  });
});
