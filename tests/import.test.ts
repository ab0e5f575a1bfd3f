/** Files of charts become places on charts, each cited to the release that states it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { keyUnkeyed } from '../src/names/key-index.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { fileOf, fixture, imported, knowShows, outcomes, places } from './support/import.js';

removeFolders();

/** Edition, rank, show, season; hours, views, points, periods on the chart. */
const KNOWN = [
  'netflix-top10-films|LI|2022-01-24 #3 show:train-to-busan - - - 1',
  'netflix-top10-tv|KR|2022-01-24 #1 show:all-of-us-are-dead 1 - - - 1',
  'netflix-top10-tv|KR|2022-01-24 #3 show:kingdom 2 - - - 9',
  'netflix-top10-tv|LI|2022-01-24 #1 show:all-of-us-are-dead 1 - - - 1',
  'netflix-top10-tv|LI|2022-01-24 #2 show:our-beloved-summer 1 - - - 6',
  'netflix-top10-tv|LI|2022-01-24 #3 show:money-heist 5 - - - 4',
  'netflix-top10-tv|LI|2022-01-24 #4 show:money-heist 4 - - - 2',
  'netflix-top10-tv|LI|2022-01-31 #1 show:all-of-us-are-dead 1 - - - 2',
];

onEachEngine('an import of known shows', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterAll(() => store.close());

  it('takes the rows of shows that the graph knows, of their kind and spelled so', async () => {
    const report = await imported(store, fixture('countries.2022-02-06.tsv'));
    expect(outcomes(report)).toEqual({ added: 8, skipped: 9 });
    expect(report.tally.skipped).toEqual({
      'no show of this title is known': 8,
      'the show of this title is of another kind, or began later': 1,
    });
    expect(await places(store)).toEqual(KNOWN);
    expect(await check(store)).toEqual([]);
  });

  it('makes the seasons, countries, chart and release that the rows speak of, with names cited to the release', async () => {
    const answer = await data(
      store,
      `{ show(id: "show:money-heist") { seasons { id number title } }
         node(id: "country:LI") { ... on Country { code name } }
         article(id: "article:netflix-top10-countries-2022-02-06") { headline kind publishedOn publication { name } } }`,
    );
    expect(answer).toEqual({
      show: {
        seasons: [
          { id: 'season:money-heist/4', number: 4, title: 'Money Heist: Part 4' },
          { id: 'season:money-heist/5', number: 5, title: 'Money Heist: Part 5' },
        ],
      },
      node: { code: 'LI', name: 'Lilliput' },
      article: {
        headline: 'Netflix Top 10 by country, release of 2022-02-06',
        kind: 'DATASET',
        publishedOn: '2022-02-06',
        publication: { name: 'Netflix Top 10' },
      },
    });
  });

  it('keeps on each citation what the file prints, and on which line', async () => {
    const rows = await store.read(
      `MATCH (:ChartEntry {id: 'entry:netflix-top10-tv/KR/2022-01-24/all-of-us-are-dead/1'})-[said:STATED_IN]->(article)
RETURN said{.*} AS said, article.id AS article`,
    );
    expect(rows).toEqual([
      {
        article: 'article:netflix-top10-countries-2022-02-06',
        said: {
          rank: 1,
          cumulativePeriods: 1,
          asWritten: 'All of Us Are Dead: Season 1',
          locator: 'line 13',
          listed: 'listed:netflix/SERIES/ANY/all of us are dead',
        },
      },
    ]);
  });

  it('changes nothing when it runs again, nor from a compressed copy', async () => {
    const before = await dump(store);
    expect(outcomes(await imported(store, fixture('countries.2022-02-06.tsv')))).toEqual({ unchanged: 8, skipped: 9 });
    expect(await dump(store)).toEqual(before);
    const packed = fileOf('countries.2022-02-06', gzipSync(readFileSync(fixture('countries.2022-02-06.tsv'))));
    expect(outcomes(await imported(store, packed))).toEqual({ unchanged: 8, skipped: 9 });
  });

  it('takes the rows that have become known', async () => {
    await store.transaction((tx) =>
      tx.write("MATCH (show:Show {id: 'show:start-up'})<-[:NAMES]-(name:Name) SET name.text = 'StartUp', name.keyed = NULL"),
    );
    await store.transaction(keyUnkeyed);
    // Its row has waited, and is placed before the file is looked at again.
    expect(outcomes(await imported(store, fixture('countries.2022-02-06.tsv')))).toEqual({ unchanged: 9, skipped: 8 });
    expect((await places(store)).filter((place) => place.includes('start-up'))).toEqual([
      'netflix-top10-tv|KR|2022-01-24 #2 show:start-up 3 - - - 1',
    ]);
  });
});

onEachEngine('an import of all rows', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterAll(() => store.close());

  it('makes a show of each title that is not known, in a dry run only in words', async () => {
    const before = await dump(store);
    const tried = await imported(store, fixture('countries.2022-02-06.tsv'), { mode: 'all', dryRun: true });
    expect(await dump(store)).toEqual(before);
    const report = await imported(store, fixture('countries.2022-02-06.tsv'), { mode: 'all' });
    expect(outcomes(report)).toEqual({ added: 17 });
    expect(report.tally.made).toMatchObject({ shows: 8, countries: 2 });
    expect(tried.tally).toEqual(report.tally);
    expect(await places(store)).toEqual(
      [
        ...KNOWN,
        'netflix-top10-films|KR|2022-01-24 #1 show:liar-liar - - - 1',
        'netflix-top10-films|KR|2022-01-24 #2 show:liar-liar-film - - - 1',
        'netflix-top10-films|KR|2022-01-24 #3 show:ledeusyujeu - - - 1',
        'netflix-top10-films|LI|2022-01-24 #1 show:kingdom-film - - - 1',
        'netflix-top10-films|LI|2022-01-24 #2 show:the-big-endians - - - 2',
        'netflix-top10-tv|KR|2022-01-24 #2 show:startup 3 - - - 1',
        'netflix-top10-tv|LI|2022-01-24 #5 show:gulliver-at-home - - - 3',
        'netflix-top10-tv|LI|2022-01-31 #2 show:tales-of-laputa - - - 1',
        'netflix-top10-tv|LI|2022-01-31 #3 show:tales-of-laputa - - - 2',
      ].sort(),
    );
    expect(await check(store)).toEqual([]);
  });

  it('keeps apart what is of another kind or spelled in another way, and names it as the release does', async () => {
    const shows = await store.read(
      `MATCH (show:Show) WHERE show.id STARTS WITH 'show:kingdom' OR show.id STARTS WITH 'show:liar' OR show.id STARTS WITH 'show:start'
RETURN show.id AS id, show.kind AS kind, show.title AS title ORDER BY id`,
    );
    expect(shows).toEqual([
      { id: 'show:kingdom', kind: 'SERIES', title: 'Kingdom' },
      { id: 'show:kingdom-film', kind: 'FILM', title: 'Kingdom' },
      { id: 'show:liar-liar', kind: 'FILM', title: 'Liar Liar' },
      { id: 'show:liar-liar-film', kind: 'FILM', title: 'Liar × Liar' },
      { id: 'show:start-up', kind: 'SERIES', title: 'Start-Up' },
      { id: 'show:startup', kind: 'SERIES', title: 'StartUp' },
    ]);
  });

  it('changes nothing when it runs again, and leaves no file of rejected rows', async () => {
    const copy = fixture('countries.2022-02-06.tsv');
    const before = await dump(store);
    expect(outcomes(await imported(store, copy, { mode: 'all' }))).toEqual({ unchanged: 17 });
    expect(await dump(store)).toEqual(before);
    expect(existsSync(`${copy}.rejected.tsv`)).toBe(false);
  });
});

onEachEngine('an import in small steps', ({ empty }) => {
  // No second release of a file: what it has respelled is told from a whole list, and a list goes into one batch but here.
  const files = ['countries.2022-02-06.tsv', 'daily-us.2022-02-08.csv', 'global.2022-02-27.tsv', 'most-popular.2022-03-02.tsv'];

  /** What a store holds after all files, so many rows at a time; how far an import was is not compared. */
  async function after(batchRows?: number): Promise<{ tallies: unknown[]; held: string[] }> {
    const store = await empty();
    try {
      await knowShows(store);
      const tallies: unknown[] = [];
      for (const name of files) {
        const { tally } = await imported(store, fixture(name), { mode: 'all', ...(batchRows === undefined ? {} : { batchRows }) });
        tallies.push(tally);
      }
      expect(await check(store)).toEqual([]);
      return { tallies, held: (await dump(store)).filter((line) => !line.includes('"labels":["Import"]')) };
    } finally {
      await store.close();
    }
  }

  it('comes to the same as in one: a batch is planned while the one before is written', async () => {
    const whole = await after();
    expect(await after(1)).toEqual(whole);
    expect(await after(3)).toEqual(whole);
  });
});
