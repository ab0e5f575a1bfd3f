/** Entries in the store: written from outside, verified, merged and split with the shows, articles and publications they are of. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import { projectStaleEntries } from '../src/charts/projection.js';
import type { Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import { merge, split } from '../src/identity/merge.js';
import { data } from './support/ask.js';
import { chart, chartedIn, EDITION, entryOf, place, publishCharts, type Place } from './support/charts.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('stored places', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publishCharts(store);
  });

  afterEach(() => store.close());

  const charted = (...places: readonly Place[]): Promise<any[]> => chartedIn(store, ...places);
  const entry = (id: string): Promise<any> => entryOf(store, id);

  describe('written from outside', () => {
    it('is caught up with, and nothing more is done then', async () => {
      await chart(store, place('show:a', { article: 'article:release-1', rank: 3 }));
      expect(await check(store)).toContain('entry:daily/KR/2022-01-30/a should have {"rank":3,"projected":"1 3"}.');
      await store.transaction(catchUp);
      expect(await check(store)).toEqual([]);
      const before = await dump(store);
      expect(await store.transaction(projectStaleEntries)).toBe(0);
      await store.transaction((tx) => tx.write('MATCH (:ChartEntry)-[said:STATED_IN]->() SET said.rank = 4'));
      expect(await store.transaction(projectStaleEntries)).toBe(1);
      expect(await entry('entry:daily/KR/2022-01-30/a')).toMatchObject({ rank: 4 });
      await store.transaction((tx) => tx.write('MATCH (:ChartEntry)-[said:STATED_IN]->() SET said.rank = 3'));
      await store.transaction(projectStaleEntries);
      expect(await dump(store)).toEqual(before);
    });

    it('makes the article mention the show, unless it is a dataset', async () => {
      await charted(place('show:a', { article: 'article:release-1', rank: 3 }, { article: 'article:paper', rank: 3 }));
      const { show } = await data(store, '{ show(id: "show:a") { mentionedIn { nodes { id chartEntries { nodes { rank } } } } } }');
      expect(show.mentionedIn.nodes).toEqual([{ id: 'article:paper', chartEntries: { nodes: [{ rank: 3 }] } }]);
    });

    it.each([
      ['SET entry.rank = 9', 'should have {"rank":3}.'],
      ['SET entry.disputed = true', 'should have {"disputed":null}.'],
      ["SET entry.edition = 'x'", 'has the edition x; its chart, country and period give chart:daily|KR|2022-01-30.'],
      ["SET entry.periodStart = '2022-02-30'", 'has a period that the calendar lacks: 2022-02-30.'],
      ["SET entry.periodEnd = '2022-01-31'", 'covers 2022-01-30 to 2022-01-31; DAILY gives 2022-01-30 to 2022-01-30.'],
      ["SET entry.country = 'JP'", 'says that it is in JP, and is in KR.'],
      ["SET entry.chart = 'chart:weekly'", 'says that it is on chart:weekly, and is on chart:daily.'],
      ['WITH entry MATCH (entry)-[tie:ABOUT]->() DELETE tie', 'is about 0 shows; it has to be about one.'],
      ['WITH entry MATCH (entry)-[tie:ON]->() DELETE tie', 'says that it is on chart:daily, and is on none.'],
      ['WITH entry MATCH (entry)-[tie:STATED_IN]->() DELETE tie', 'has no citation.'],
      ['WITH entry MATCH (entry)-[said:STATED_IN]->() SET said.rank = 0', 'has a statement with a rank below 1.'],
    ])('and bent is found by check: %s', async (bend, sentence) => {
      await charted(place('show:a', { article: 'article:release-1', rank: 3 }));
      await store.transaction((tx) => tx.write(`MATCH (entry:ChartEntry) ${bend}`));
      expect(await check(store)).toContain(`entry:daily/KR/2022-01-30/a ${sentence}`);
    });
  });

  describe('of shows that are merged', () => {
    const OTHER_DAY = { chart: 'chart:daily', country: 'KR', on: '2022-01-31' };

    it('goes with them, once for each place, and comes back', async () => {
      await charted(
        place('show:keep', { article: 'article:release-1', rank: 3 }),
        place('show:gone', { article: 'article:paper', rank: 4, asWritten: 'fourth' }),
        { ...OTHER_DAY, show: 'show:gone', season: 'season:gone/1', by: [{ article: 'article:paper', rank: 1, asWritten: 'first' }] },
      );
      const before = await dump(store);
      await merge(store, 'show:keep', 'show:gone');
      expect(await check(store)).toEqual([]);
      const { show } = await data(
        store,
        `{ show(id: "show:gone") { id chartEntries { totalCount nodes { id rank disputed statements { rank } } } chartRuns { entries peakRank } } }`,
      );
      expect(show).toEqual({
        id: 'show:keep',
        // Both spoke of one place: the one that stands for it shows what is stated of both.
        chartEntries: {
          totalCount: 2,
          nodes: [
            {
              id: expect.stringContaining('2022-01-30'),
              rank: 3,
              disputed: true,
              statements: expect.arrayContaining([{ rank: 3 }, { rank: 4 }]),
            },
            { id: 'entry:daily/KR/2022-01-31/gone/1', rank: 1, disputed: false, statements: [{ rank: 1 }] },
          ],
        },
        chartRuns: [{ entries: 2, peakRank: 1 }],
      });
      await split(store, 'show:gone');
      expect(await check(store)).toEqual([]);
      expect(await dump(store)).toEqual(before);
    });

    it('stays twice where one source ranks both', async () => {
      await charted(
        place('show:keep', { article: 'article:release-1', rank: 3 }),
        place('show:gone', { article: 'article:release-1', rank: 8 }),
      );
      await merge(store, 'show:keep', 'show:gone');
      expect(await check(store)).toEqual([]);
      const { chart: of } = await data(store, EDITION);
      expect(of.edition.entries.nodes.map(({ rank, show }: any) => [rank, show.id])).toEqual([
        [3, 'show:keep'],
        [8, 'show:keep'],
      ]);
    });

    it('weighs as its article and publication, which may be merged too', async () => {
      await charted(place('show:a', { article: 'article:paper', rank: 3 }, { article: 'article:release-1', rank: 2 }));
      const before = await dump(store);
      await merge(store, 'publication:paper', 'publication:service');
      expect(await check(store)).toEqual([]);
      // Of one publication the newer article corrects the older.
      expect(await entry('entry:daily/KR/2022-01-30/a')).toMatchObject({ rank: 3, disputed: false });
      await split(store, 'publication:service');
      expect(await check(store)).toEqual([]);
      expect(await dump(store)).toEqual(before);
      await merge(store, 'article:paper', 'article:release-1');
      expect(await check(store)).toEqual([]);
      await split(store, 'article:release-1');
      expect(await dump(store)).toEqual(before);
    });
  });
});
