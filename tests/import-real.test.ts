/** The official files give the figures that are known, where they are here. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { dataFile, imported, knowShows, outcomes } from './support/import.js';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isThorough } from './support/thorough.js';

removeFolders();

const FILES = {
  countries: 'netflix-top10/all-weeks-countries.2022-02-27.tsv',
  global: 'netflix-top10/all-weeks-global.2022-02-27.tsv',
  popular: 'netflix-top10/most-popular.2022-03-02.tsv',
  daily: 'daily-rank-us/netflix_daily_top_10.csv',
};

const missing = Object.values(FILES).filter((name) => dataFile(name) === undefined);
const suite = missing.length === 0 ? describe : describe.skip;
const note = missing.length === 0 ? '' : ` (not here: ${missing.join(', ')}; set INYEON_DATA)`;

/** A copy, so that nothing is written beside the data. */
function copyOf(file: keyof typeof FILES): string {
  const path = dataFile(FILES[file])!;
  const copy = join(newFolder(), basename(path));
  copyFileSync(path, copy);
  return copy;
}

/** All rows on the embedded engine; on Neo4j, which takes minutes over them, one in ten, and all of the show that is asked for. */
function rowsFor(engine: { readonly name: string }): string {
  const copy = copyOf('countries');
  if (engine.name === 'embedded' || isThorough) return copy;
  const rows = readFileSync(copy, 'utf8').split('\n');
  const kept = rows.filter((row, number) => number % 10 === 0 || /All of Us Are Dead|\tKingdom|StartUp/.test(row));
  writeFileSync(copy, kept.join('\n'));
  return copy;
}

const HOURS = [124_790_000, 236_230_000, 113_240_000, 62_130_000, 38_860_000];

async function expectHours(store: Store): Promise<void> {
  const rows = await store.read<{ hours: number; rank: number }>(
    `MATCH (entry:ChartEntry {chart: 'chart:netflix-top10-global-tv-non-english'})-[:ABOUT]->(:Show {id: 'show:all-of-us-are-dead'})
RETURN entry.hoursViewed AS hours, entry.rank AS rank ORDER BY entry.periodStart`,
  );
  expect(rows).toEqual(HOURS.map((hours) => ({ hours, rank: 1 })));
  expect(
    await store.read(
      `MATCH (entry:ChartEntry {edition: 'chart:netflix-top10-global-tv-non-english|world|2022-01-24', rank: 5})-[:ABOUT]->(show:Show)
RETURN show.id AS show, entry.hoursViewed AS hours`,
    ),
  ).toEqual([{ show: 'show:our-beloved-summer', hours: 22_730_000 }]);
}

suite(`the official files${note}`, () => {
  onEachEngine('of known shows', (engine) => {
    let store: Store;

    beforeAll(async () => {
      store = await engine.empty();
      await knowShows(store);
    });

    afterAll(() => store.close());

    it('have 447 rows by country of All of Us Are Dead', async () => {
      const report = await imported(store, rowsFor(engine));
      if (engine.name === 'embedded') expect(report.tally.rows).toBe(65_800);
      else expect(report.tally.rows).toBeGreaterThan(6_000);
      expect(outcomes(report).rejected).toBeUndefined();
      expect(
        await store.read(
          `MATCH (entry:ChartEntry {chart: 'chart:netflix-top10-tv'})-[:ABOUT]->(:Show {id: 'show:all-of-us-are-dead'})
RETURN count(entry) AS rows, count(DISTINCT entry.country) AS countries, min(entry.periodStart) AS first`,
        ),
      ).toEqual([{ rows: 447, countries: 94, first: '2022-01-24' }]);
      // The film Kingdom is no Korean series, nor is the American StartUp.
      expect(
        await store.read(
          `MATCH (entry:ChartEntry)-[said:STATED_IN]->(:Article) WHERE entry.chart = 'chart:netflix-top10-films' AND said.asWritten = 'Kingdom'
   OR said.asWritten STARTS WITH 'StartUp' RETURN count(entry) AS wrong`,
        ),
      ).toEqual([{ wrong: 0 }]);
    });

    it('have the hours of its weeks, and fifth place of Our Beloved Summer', async () => {
      expect(outcomes(await imported(store, copyOf('global'))).rejected).toBeUndefined();
      await expectHours(store);
      await imported(store, copyOf('popular'));
      expect(
        await store.read(
          "MATCH (entry:ChartEntry {chart: 'chart:netflix-most-popular-28-tv-non-english', rank: 3}) RETURN entry.hoursViewed AS hours",
        ),
      ).toEqual([{ hours: 560_770_000 }]);
    });

    it('have its days in the United States, and hold together', async () => {
      expect(outcomes(await imported(store, copyOf('daily'), { released: '2022-03-11' })).rejected).toBeUndefined();
      const [days] = await store.read<{ days: number; best: number }>(
        `MATCH (entry:ChartEntry {chart: 'chart:netflix-daily-us'})-[:ABOUT]->(:Show {id: 'show:all-of-us-are-dead'})
RETURN count(entry) AS days, min(entry.rank) AS best`,
      );
      expect(days!.days).toBeGreaterThan(20);
      expect(days!.best).toBe(1);
      expect(await check(store)).toEqual([]);
    });
  });

  it('agree with the seed, take in every row with --all, and change nothing the second time', async () => {
    const store = await openEmbedded(join(newFolder(), 'inyeon.grafeo'));
    await prepare(store);
    await seed(store, await bundledSeed());
    const files = [copyOf('countries'), copyOf('global'), copyOf('popular')];
    for (const [index, path] of files.entries()) {
      const report = await imported(store, path, { mode: 'all' });
      const { rejected = 0, skipped = 0 } = outcomes(report);
      expect([report.tally.rows, rejected, skipped]).toEqual([[65_800, 1_400, 40][index], 0, 0]);
    }
    await expectHours(store);
    expect(
      await store.read(
        'MATCH (entry:ChartEntry {disputed: true}) WHERE entry.chart STARTS WITH "chart:netflix-top10-global" RETURN entry.id AS id',
      ),
    ).toEqual([]);
    expect(await check(store)).toEqual([]);
    const before = await dump(store);
    for (const path of files) expect(Object.keys(outcomes(await imported(store, path, { mode: 'all' })))).toEqual(['unchanged']);
    expect(await dump(store)).toEqual(before);
    await store.close();
  });
});
