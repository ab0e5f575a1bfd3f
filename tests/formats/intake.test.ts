/** What becomes of the rows of databases in a store. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/graph/store.js';
import { PlannedImport } from '../../src/import/intake/planned-import.js';
import { formats } from '../../src/import/chart-formats.js';
import { whileLocked } from '../../src/import/intake/import-lock.js';
import { importFile, type ImportReport } from '../../src/import/intake/pipeline.js';
import { prepareFile } from '../../src/import/intake/prepared-file.js';
import { inOrder } from '../../src/import/intake/several.js';
import { surveyed } from '../../src/import/intake/surveyed.js';
import type { SourceRecord } from '../../src/records/record.js';
import { readRecords } from '../../src/records/store.js';
import { onEachEngine } from '../support/engines.js';
import { newFolder, removeFolders } from '../support/folder.js';
import { fixture } from './rows.js';

removeFolders();

type Options = Partial<Parameters<typeof importFile>[2]>;

/** What is rejected of a file is written beside it. */
function copyOf(name: string): string {
  const copy = join(newFolder(), name);
  copyFileSync(fixture(name), copy);
  return copy;
}

/** Imports fixtures in the order that their formats ask for. */
async function imported(store: Store, names: readonly string[], options: Options = {}, released = '2022-11-01'): Promise<ImportReport[]> {
  const files = inOrder(
    await Promise.all(names.map((name) => prepareFile(name.includes('/') ? name : copyOf(name), formats, { released }))),
  );
  const shared = options.shared ?? new Map<string, unknown>();
  const run = { onlyKorean: options.onlyKorean ?? false, shared };
  await surveyed(files, run);
  const reports: ImportReport[] = [];
  for (const file of files) reports.push(await importFile(store, file, { mode: 'only-known', ...run, ...options }));
  return reports;
}

/** The records of a store, in short, as ids without what they all begin with. */
async function records(store: Store): Promise<Map<string, SourceRecord>> {
  const found = new Map<string, SourceRecord>();
  for await (const batch of readRecords(store))
    for (const { article, payload } of batch) found.set(`${payload.id.slice(7)}@${article.slice(8)}`, payload);
  return found;
}

const IMDB = ['name.basics.tsv', 'title.principals.tsv', 'title.crew.tsv', 'title.ratings.tsv', 'title.akas.tsv', 'title.basics.tsv'];

onEachEngine('databases in a store', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.empty();
  });
  beforeEach(async () => {
    await store.transaction((tx) => tx.write('MATCH (node) WHERE NOT node:Store DETACH DELETE node'));
  });
  afterAll(() => store.close());

  it('are kept as records of their release, and a second time nothing changes', async () => {
    const [first] = await imported(store, ['mydramalist.csv']);
    expect([first!.tally.rows, first!.tally.outcomes.added, first!.tally.outcomes.rejected, first!.tally.made]).toEqual([
      5,
      4,
      1,
      { 'show records': 4 },
    ]);
    expect(Object.values(first!.tally.leftOut).reduce((sum, { count }) => sum + count, 0)).toBe(5);
    const kept = await records(store);
    expect([...kept.keys()]).toContain('mydramalist/show/90001-paper-lanterns@mydramalist-2022-11-01');
    const [second] = await imported(store, ['mydramalist.csv']);
    expect([second!.tally.outcomes.unchanged, second!.tally.outcomes.added, second!.tally.outcomes.rejected]).toEqual([4, 0, 1]);
    expect(await records(store)).toEqual(kept);
  });

  it('add up where rows are of one thing, in however many batches they come', async () => {
    await imported(store, ['mydramalist-cast.csv']);
    const whole = await records(store);
    expect(whole.get('mydramalist-cast/show/Paper Lanterns@mydramalist-cast-2022-11-01')!.links).toHaveLength(3);
    await store.transaction((tx) => tx.write('MATCH (node) WHERE NOT node:Store DETACH DELETE node'));
    await imported(store, ['mydramalist-cast.csv'], { batchRows: 1 });
    expect(await records(store)).toEqual(whole);
    const [again] = await imported(store, ['mydramalist-cast.csv'], { batchRows: 2 });
    expect(again!.tally.outcomes.unchanged).toBe(6);
    expect(await records(store)).toEqual(whole);
  });

  it('are refused where a thing is told otherwise the second time', async () => {
    const path = join(newFolder(), 'people.csv');
    const text = readFileSync(fixture('people.csv'), 'utf8');
    writeFileSync(
      path,
      `${text}900002,Han Seo-joon,,,1991-03-18,,2.0,Acting,0.8,\n900002,Han Seo-jun,,"Seoul, South Korea",1990-03-18,,2.0,Acting,0.8,\n`,
    );
    const [report] = await imported(store, [path], { batchRows: 2 });
    expect([report!.tally.outcomes.added, report!.tally.outcomes.unchanged, report!.tally.outcomes.rejected]).toEqual([4, 1, 1]);
    expect(readFileSync(`${path}.rejected.tsv`, 'utf8')).toContain(
      '6\ttmdb_id 900002 stands in the file twice and says otherwise the second time: the first is kept.',
    );
    expect((await records(store)).get('tmdb/person/900002@tmdb-people-2022-11-01')!.names).toEqual([{ text: 'Han Seo-jun' }]);
  });

  it('are corrected by another file of the release, and kept beside a newer release', async () => {
    await imported(store, ['people.csv']);
    const path = join(newFolder(), 'people.csv');
    writeFileSync(path, readFileSync(fixture('people.csv'), 'utf8').replace('Oh Kang-min', 'Oh Gang-min'));
    const [corrected] = await imported(store, [path]);
    expect([corrected!.tally.outcomes.corrected, corrected!.tally.outcomes.unchanged]).toEqual([1, 3]);
    const [newer] = await imported(store, [path], {}, '2023-01-01');
    expect(newer!.tally.outcomes.added).toBe(4);
    const kept = await records(store);
    expect(
      [...kept].filter(([id]) => id.startsWith('tmdb/person/900001')).map(([id, { names }]) => [id.slice(-10), names[0]!.text]),
    ).toEqual([
      ['2022-11-01', 'Oh Gang-min'],
      ['2023-01-01', 'Oh Gang-min'],
    ]);
  });

  it('are only tried in a dry run, row by row as they would be taken', async () => {
    const shared = new Map<string, unknown>();
    const planned = new PlannedImport().shareIn(shared);
    const [report] = await imported(store, ['mydramalist-cast.csv'], { dryRun: true, shared, batchRows: 1 });
    expect([report!.tally.outcomes.added, report!.tally.made]).toEqual([6, { 'show records': 3 }]);
    expect((await records(store)).size).toBe(0);
    expect(planned.records.map(({ payload }) => payload.links.length)).toEqual([3, 1, 2]);
    expect(planned.releases).toEqual([
      { id: 'article:mydramalist-cast-2022-11-01', publishedOn: '2022-11-01', publication: 'publication:mydramalist' },
    ]);
  });

  describe('of IMDb', () => {
    it('are taken whole, but for what is no show', async () => {
      const reports = await imported(store, IMDB);
      const byFormat = Object.fromEntries(
        reports.map(({ file, tally }) => [file.layout.format.name, [tally.outcomes.added, tally.outcomes.skipped]]),
      );
      expect(byFormat).toEqual({
        'imdb-basics': [4, 1],
        'imdb-akas': [4, 1],
        'imdb-ratings': [1, 0],
        'imdb-crew': [3, 0],
        'imdb-principals': [5, 2],
        'imdb-names': [4, 0],
      });
      expect((await records(store)).get('imdb-principals/show/tt9000001@imdb-principals-2022-11-01')!.links).toHaveLength(3);
    });

    it('are taken with --only-korean by region, by script and by known number', async () => {
      await store.transaction((tx) => tx.write("CREATE (:ExternalId {id: 'external:imdb:tt9000005', source: 'imdb', value: 'tt9000005'})"));
      await imported(store, IMDB, { onlyKorean: true });
      expect([...(await records(store)).keys()].map((id) => id.replace(/@.*/, '')).sort()).toEqual([
        'imdb-akas/show/tt9000001',
        'imdb-crew/show/tt9000001',
        'imdb-crew/show/tt9000002',
        'imdb-principals/show/tt9000001',
        'imdb-principals/show/tt9000002',
        'imdb-ratings/show/tt9000001',
        'imdb/person/nm9000001',
        'imdb/person/nm9000002',
        'imdb/person/nm9000009',
        'imdb/show/tt9000001',
        'imdb/show/tt9000002',
        'imdb/show/tt9000005',
      ]);
    });

    it('are the same when they come one by one, and when they come in a dry run', async () => {
      const shared = new Map<string, unknown>();
      const planned = new PlannedImport().shareIn(shared);
      await imported(store, IMDB, { onlyKorean: true, dryRun: true, shared });
      await imported(store, ['title.basics.tsv', 'title.akas.tsv'], { onlyKorean: true });
      for (const name of ['title.crew.tsv', 'title.principals.tsv', 'title.ratings.tsv', 'name.basics.tsv'])
        await imported(store, [name], { onlyKorean: true });
      const kept = await records(store);
      expect(new Map(planned.records.map(({ article, payload }) => [`${payload.id.slice(7)}@${article.slice(8)}`, payload]))).toEqual(kept);
      expect(kept.size).toBeGreaterThan(9);
    });
  });

  it('of other sources leave out with --only-korean what says that it is not Korean', async () => {
    const [report] = await imported(store, ['wikidata.entities'], { onlyKorean: true });
    expect(report!.tally.skipped).toEqual({ 'not Korean': 1, 'nothing that the graph holds, by what it is an instance of': 1 });
    expect(report!.tally.outcomes.added).toBe(4);
  });

  it('leave nothing behind when the file is not known', async () => {
    const path = join(newFolder(), 'unknown.csv');
    copyFileSync(fixture('people.csv'), path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('birthday', 'birth_date'));
    await expect(imported(store, [path])).rejects.toThrow(
      /Nearest is tmdb-people, of which it lacks birthday and has "birth_date", which it does not know\. Known are:[^]*mydramalist: link, rank, title[^]*wikidata/,
    );
    expect((await records(store)).size).toBe(0);
  });

  it('are taken in by one import at a time', async () => {
    const order: string[] = [];
    const second = whileLocked(store, async () => {
      order.push('first begins');
      const refused =
        engine.name === 'neo4j'
          ? expect(whileLocked(store, async () => order.push('second'))).rejects.toThrow(
              /Another import into .* is under way, begun at .* by process \d+ on /,
            )
          : undefined;
      await refused;
      order.push('first ends');
    });
    await second;
    await whileLocked(store, async () => order.push('third'));
    expect(order).toEqual(['first begins', 'first ends', 'third']);
    const [left] = await store.read("MATCH (store:Store {id: 'store'}) RETURN store.importer AS importer, store.importerUntil AS until");
    expect(left).toEqual({ importer: null, until: null });
  });
});
