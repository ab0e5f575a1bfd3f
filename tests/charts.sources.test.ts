/** What an entry shows of what sources state: who weighs more, who corrects whom, what is disputed, withdrawn, the same place. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { chartedIn, entryOf, idOfPlace, place, publishCharts, type Place, type Said } from './support/charts.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('what sources state of a place', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publishCharts(store);
  });

  afterEach(() => store.close());

  const charted = (...places: readonly Place[]): Promise<any[]> => chartedIn(store, ...places);
  const entry = (id: string): Promise<any> => entryOf(store, id);

  describe('is weighed', () => {
    it.each<[string, Said[], object]>([
      ['as it is where one states it', [{ article: 'article:paper', rank: 3 }], { rank: 3, points: null, disputed: false }],
      [
        'by figure, so that each adds what it knows',
        [
          { article: 'article:paper', rank: 3 },
          { article: 'article:release-1', points: 700 },
        ],
        { rank: 3, points: 700, disputed: false },
      ],
      [
        'by standing where one stands against one',
        [
          { article: 'article:paper', rank: 3 },
          { article: 'article:release-1', rank: 2 },
        ],
        { rank: 2, disputed: true },
      ],
      [
        'by independent publications before standing',
        [
          { article: 'article:official', rank: 1 },
          { article: 'article:paper', rank: 2 },
          { article: 'article:release-1', rank: 2 },
        ],
        { rank: 2, disputed: true },
      ],
      [
        'without those that pass on another',
        [
          { article: 'article:official', rank: 1 },
          { article: 'article:reprint', rank: 2 },
          { article: 'article:release-1', rank: 2 },
        ],
        { rank: 1, disputed: true },
      ],
      [
        'by the newest release of a dataset, which disputes nothing',
        [
          { article: 'article:release-1', rank: 5, points: 9 },
          { article: 'article:release-2', rank: 4 },
        ],
        { rank: 4, points: 9, disputed: false },
      ],
      [
        'by the newest release even against a reprint of the older',
        [
          { article: 'article:release-1', rank: 5 },
          { article: 'article:reprint', rank: 5 },
          { article: 'article:release-2', rank: 4 },
        ],
        { rank: 4, disputed: false },
      ],
      [
        'with both words of one article',
        [
          { article: 'article:paper', rank: 1, asWritten: 'first' },
          { article: 'article:paper', points: 751, asWritten: '751 points' },
        ],
        { rank: 1, points: 751, disputed: false },
      ],
    ])('%s', async (_how, by, expected) => {
      expect(await charted(place('show:a', ...by))).toMatchObject([expected]);
    });

    it('and every source is there, with its figures', async () => {
      const [shown] = await charted(
        place(
          'show:a',
          { article: 'article:release-1', rank: 5, asWritten: 'Show A' },
          { article: 'article:release-2', rank: 4 },
          { article: 'article:paper', rank: 4 },
        ),
      );
      expect(shown.citations.map(({ article }: any) => article.id)).toEqual(['article:release-1', 'article:paper', 'article:release-2']);
      expect(shown.citations[0].asWritten).toBe('Show A');
      expect(shown.statements.map(({ rank }: any) => rank)).toEqual([5, 4, 4]);
    });
  });

  describe('is withdrawn', () => {
    it('where a newer release gives the rank to another show', async () => {
      const shown = await charted(
        place('show:old', { article: 'article:release-1', rank: 3 }),
        place('show:new', { article: 'article:release-2', rank: 3 }),
      );
      expect(shown.map(({ show }) => show.id)).toEqual(['show:new']);
      const id = idOfPlace(place('show:old'));
      expect(await entry(id)).toEqual({
        rank: 3,
        points: null,
        disputed: false,
        withdrawn: true,
        citations: [{ article: { id: 'article:release-1' } }],
      });
      const { show } = await data(store, '{ show(id: "show:old") { chartEntries { totalCount nodes { id } } chartRuns { entries } } }');
      expect(show).toEqual({ chartEntries: { totalCount: 0, nodes: [] }, chartRuns: [] });
      // The newer release comes to state it after all.
      const again = await charted(place('show:old', { article: 'article:release-2', rank: 4, asWritten: 'again' }));
      expect(again.map(({ show: { id: of }, rank }) => [of, rank])).toEqual([
        ['show:new', 3],
        ['show:old', 4],
      ]);
    });

    it('not where another publication states it too', async () => {
      const shown = await charted(
        place('show:old', { article: 'article:release-1', rank: 3 }, { article: 'article:paper', rank: 3 }),
        place('show:new', { article: 'article:release-2', rank: 3 }),
      );
      expect(shown).toHaveLength(2);
    });

    it('but where the other only passes it on', async () => {
      const shown = await charted(
        place('show:old', { article: 'article:release-1', rank: 3 }, { article: 'article:reprint', rank: 3 }),
        place('show:new', { article: 'article:release-2', rank: 3 }),
      );
      expect(shown.map(({ show }) => show.id)).toEqual(['show:new']);
    });

    it('not where the newer release gives it another rank, or one release gives a rank twice', async () => {
      const shown = await charted(
        place('show:a', { article: 'article:release-1', rank: 3 }, { article: 'article:release-2', rank: 4, asWritten: 'new' }),
        place('show:b', { article: 'article:release-1', rank: 4 }, { article: 'article:release-2', rank: 3, asWritten: 'new' }),
        place('show:c', { article: 'article:release-2', rank: 3 }),
      );
      expect(shown.map(({ show, rank }) => [show.id, rank])).toEqual([
        ['show:b', 3],
        ['show:c', 3],
        ['show:a', 4],
      ]);
    });
  });

  describe('may be of one place', () => {
    const season = (number: number, ...by: Said[]): Place => ({ ...place('show:a', ...by), season: `season:a/${number}` });

    it('where an article leaves out the season that a dataset tells', async () => {
      const shown = await charted(
        place('show:a', { article: 'article:paper', rank: 2, asWritten: 'second' }),
        season(1, { article: 'article:release-1', rank: 2 }),
      );
      expect(shown).toMatchObject([{ season: { id: 'season:a/1' }, rank: 2, disputed: false }]);
      expect(shown[0].citations.map(({ article }: any) => article.id)).toEqual(['article:release-1', 'article:paper']);
      expect(await entry(idOfPlace(place('show:a')))).toMatchObject({ withdrawn: true });
    });

    it('not where two seasons are there, or one article ranks both', async () => {
      expect(
        await charted(
          place('show:a', { article: 'article:paper', rank: 2 }),
          season(1, { article: 'article:release-1', rank: 2 }),
          season(2, { article: 'article:release-1', rank: 5 }),
        ),
      ).toHaveLength(3);
      expect(
        await charted(
          { ...place('show:b', { article: 'article:release-1', rank: 7 }) },
          { ...place('show:b', { article: 'article:release-1', rank: 8 }), season: 'season:b/1' },
        ),
      ).toHaveLength(5);
    });
  });
});
