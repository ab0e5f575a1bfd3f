/** How popular a show is: one dated figure of what anybody has counted, with its reason, kept whichever way its parts change. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { planEntries } from '../src/charts/record.js';
import { check } from '../src/check/check.js';
import { projectStaleFigures } from '../src/claims/derived-fields.js';
import { periodOf } from '../src/charts/period.js';
import { readWitnesses } from '../src/claims/evidence.js';
import type { Store } from '../src/graph/store.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { chart, CHARTS, publishCharts } from './support/charts.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish } from './support/facts.js';
import { keep, show } from './support/records.js';

interface Rated {
  readonly show: string;
  readonly votes?: number;
  readonly watchers?: number;
  readonly asOf: string;
}

/** Every kind of audience, alone and together. */
const RATINGS: readonly Rated[] = [
  { show: 'voted', votes: 999, asOf: '2022-03-01' },
  { show: 'watched', votes: 90_000, watchers: 9_999, asOf: '2021-05-01' },
  // The newer number is the one that counts, and a rating that tells none takes nothing away.
  { show: 'grown', votes: 10, watchers: 20, asOf: '2021-01-01' },
  { show: 'grown', votes: 99, watchers: 900, asOf: '2022-01-01' },
  { show: 'untold', asOf: '2022-01-01' },
  { show: 'seen', votes: 9, asOf: '2020' },
];

onEachEngine('popularity', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
    await publishCharts(store);
    await publish(store, { id: 'article:page', publication: 'publication:users', kind: 'DATABASE', on: '2022-06-30' });
    await define(store, 'show:charted', 'show:unknown', ...RATINGS.map((one) => `show:${one.show}`));
    await store.transaction((tx) =>
      tx.write(
        `MATCH (page:Article {id: 'article:page'}) MATCH (site:Publication {id: 'publication:users'})
UNWIND $rows AS row
MATCH (show:Show {id: row.show})
CREATE (rating:Rating {id: row.id, value: 8, scale: 10, kind: 'AUDIENCE'}) SET rating += row.more
CREATE (rating)-[:ABOUT]->(show) CREATE (rating)-[:\`BY\`]->(site) CREATE (rating)-[:STATED_IN {asWritten: '8'}]->(page)`,
        { rows: RATINGS.map(({ show: of, ...more }, index) => ({ id: `rating:${index}`, show: `show:${of}`, more })) },
      ),
    );
    await chart(
      store,
      { chart: 'chart:weekly', country: 'KR', on: '2022-01-30', show: 'show:charted', by: [{ article: 'article:release-1', rank: 3 }] },
      { chart: 'chart:weekly', on: '2022-02-06', show: 'show:seen', by: [{ article: 'article:release-1', rank: 12, hoursViewed: 99e6 }] },
    );
    await projected(store);
    await store.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES', show.title = show.id, show.name = show.id"));
    await store.transaction(projectStaleFigures);
  });

  afterEach(() => store.close());

  const POPULAR = `{ shows(orderBy: { field: POPULARITY, direction: DESC }) {
  nodes { id popularity popularityAsOf popularityReason watchers } } }`;

  async function popular(): Promise<Record<string, unknown>[]> {
    return (await data(store, POPULAR))['shows'].nodes;
  }

  it('adds up what sites and charts have counted, and says of which day and why', async () => {
    expect(await popular()).toEqual([
      {
        id: 'show:watched',
        popularity: 50,
        popularityAsOf: '2021-05-01',
        popularityReason: '50 for 90,000 votes and 9,999 watchers',
        watchers: 9_999,
      },
      {
        id: 'show:grown',
        popularity: 30,
        popularityAsOf: '2022-01-01',
        popularityReason: '30 for 99 votes and 900 watchers',
        watchers: 900,
      },
      {
        id: 'show:seen',
        popularity: 30,
        popularityAsOf: '2022-02-06',
        popularityReason: '10 for 9 votes and 0 watchers, 20 for 99,000,000 hours viewed',
        watchers: null,
      },
      {
        id: 'show:voted',
        popularity: 30,
        popularityAsOf: '2022-03-01',
        popularityReason: '30 for 999 votes and 0 watchers',
        watchers: null,
      },
      {
        id: 'show:charted',
        popularity: 16,
        popularityAsOf: '2022-01-30',
        popularityReason: '16 for a best rank of 3',
        watchers: null,
      },
      { id: 'show:unknown', popularity: null, popularityAsOf: null, popularityReason: null, watchers: null },
      { id: 'show:untold', popularity: null, popularityAsOf: null, popularityReason: null, watchers: null },
    ]);
  });

  it.each([
    ['a better rank', 1, '2022-02-13', { popularity: 50, popularityAsOf: '2022-03-01' }, { popularity: 18, popularityAsOf: '2022-02-13' }],
    ['a worse rank', 9, '2022-03-06', { popularity: 34, popularityAsOf: '2022-03-06' }, { popularity: 16, popularityAsOf: '2022-03-06' }],
    [
      'no place of the first ten',
      40,
      '2021-12-26',
      { popularity: 30, popularityAsOf: '2022-03-01' },
      { popularity: 16, popularityAsOf: '2022-01-30' },
    ],
  ])('follows places that an import adds: %s', async (_, rank, on, voted, charted) => {
    const [witnesses, period] = [await readWitnesses(store, ['article:release-2']), periodOf(CHARTS['chart:weekly']!, on)];
    const release = { article: 'article:release-2', witness: witnesses.get('article:release-2')!, isOnlyFile: true };
    const places = ['show:voted', 'show:charted'].map((id, index) => ({
      chart: 'chart:weekly',
      country: 'US',
      ...period,
      show: id,
      season: null,
      asWritten: id,
      part: null,
      line: index + 2,
      rank: rank + index,
    }));
    await define(store, 'country:US');
    await store.transaction(async (tx) => {
      await tx.write("MATCH (country:Country {id: 'country:US'}) SET country.code = 'US'");
      await (await planEntries(tx, release, places)).write(tx);
    });
    const shown = new Map((await popular()).map(({ id, popularity, popularityAsOf }) => [id, { popularity, popularityAsOf }]));
    expect([shown.get('show:voted'), shown.get('show:charted')]).toEqual([voted, charted]);
    expect((await check(store)).filter((sentence) => /popularity|bestRank/.test(sentence))).toEqual([]);
  });

  it('is taken away with what it was made of, as check knows', async () => {
    const ofFigures = async (): Promise<string[]> => (await check(store)).filter((sentence) => /popularity|watchers/.test(sentence));
    expect(await ofFigures()).toEqual([]);
    await store.transaction((tx) => tx.write("MATCH (rating:Rating {id: 'rating:1'}) REMOVE rating.watchers SET rating.votes = 0"));
    expect(await ofFigures()).not.toEqual([]);
    expect(await store.transaction(projectStaleFigures)).toBe(1);
    expect(await ofFigures()).toEqual([]);
    expect((await popular()).find(({ id }) => id === 'show:watched')).toMatchObject({ popularity: null, popularityAsOf: null });
  });
});

onEachEngine('watchers that a file tells', ({ empty }) => {
  it('stand on the rating, and follow a newer release', async () => {
    const store = await empty();
    try {
      const record = show('mydramalist', '1', { titles: ['Paper Moon Alley'], on: '2021-12-27', rating: 9 });
      const counted = (watchers: number) => ({ ...record, ratings: [{ ...record.ratings[0]!, watchers }] });
      const ask = '{ shows { nodes { watchers popularity popularityAsOf ratings { nodes { votes watchers asOf } } } } }';
      await keep(store, { source: 'mydramalist', on: '2022-06-01', records: [counted(92)] });
      await join(store);
      expect((await data(store, ask))['shows'].nodes).toEqual([
        {
          watchers: 92,
          popularity: 20,
          popularityAsOf: '2022-06-01',
          ratings: { nodes: [{ votes: 7, watchers: 92, asOf: '2022-06-01' }] },
        },
      ]);
      // The same release read again, with another number.
      await keep(store, { source: 'mydramalist', on: '2022-06-01', records: [counted(992)] });
      await join(store);
      expect((await data(store, ask))['shows'].nodes).toMatchObject([{ watchers: 992, popularity: 30 }]);
      expect(await check(store)).toEqual([]);
    } finally {
      await store.close();
    }
  });
});
