/** The developers' charts and databases: no foreign hit is a Korean show's, and no Korean one is lost. */
import { copyFileSync } from 'node:fs';
import { basename, join as path } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { settlePlaces } from '../src/import/placing/settle.js';
import { join } from '../src/joining/join.js';
import { newFolder, removeFolders } from './support/folder.js';
import { dataFile, imported, outcomes } from './support/import.js';

removeFolders();

const CHARTS = [
  'netflix-top10/all-weeks-countries.2022-02-27.tsv',
  'netflix-top10/all-weeks-global.2022-02-27.tsv',
  'daily-rank-us/netflix_daily_top_10.csv',
];
const DATABASES = ['mdl-2022-b/kdrama_data.csv', 'enwiki-infobox/kdrama_dataset_v8.csv'];

const missing = [...CHARTS, ...DATABASES].filter((name) => dataFile(name) === undefined);
const suite = missing.length === 0 ? describe : describe.skip;

/** A copy, so that nothing is written beside the data. */
function copyOf(name: string): string {
  const copy = path(newFolder(), basename(name));
  copyFileSync(dataFile(name)!, copy);
  return copy;
}

suite(`charts and databases of INYEON_DATA${missing.length === 0 ? '' : ` (not here: ${missing.join(', ')})`}`, () => {
  let store: Store;
  let copies: readonly string[];

  beforeAll(async () => {
    store = await openEmbedded();
    await prepare(store);
    copies = CHARTS.map(copyOf);
    // Charts first: their rows have no show yet, and wait.
    for (const copy of copies) await imported(store, copy, { released: '2022-03-11' });
    for (const name of DATABASES) await imported(store, copyOf(name), { mode: 'all', released: '2022-06-01' });
    await join(store);
    await settlePlaces(store);
  });

  afterAll(() => store.close());

  it('are brought together by what is listed, where and when', async () => {
    const rows = await store.read<{ title: string; premiered: string | null }>(
      `MATCH (entry:ChartEntry)-[:ABOUT]->(show:Show) WHERE show.listed IS NULL
RETURN DISTINCT show.title AS title, substring(coalesce(show.premieredOn, ''), 0, 4) AS premiered`,
    );
    const charted = new Set(rows.map(({ title, premiered }) => `${title} ${premiered}`));
    for (const foreign of [
      'Lucifer 2007',
      'Friends 2002',
      'Suits 2018',
      'Mom 2015',
      'Undercover 2021',
      'Gloria 2010',
      'Big Mouth 2022',
      'Good Doctor 2013',
    ])
      expect(charted).not.toContain(foreign);
    for (const korean of [
      'All of Us Are Dead 2022',
      'Squid Game 2021',
      'Hellbound 2021',
      'My Name 2021',
      'Encounter 2018',
      'While You Were Sleeping 2017',
      'Itaewon Class 2020',
      'Reply 1988 2015',
      'Vincenzo 2021',
      'Descendants of the Sun 2016',
      'Crash Landing on You 2019',
    ])
      expect(charted).toContain(korean);
  });

  it('change nothing the second time', async () => {
    for (const copy of copies) {
      const { unchanged = 0, skipped = 0, repeated = 0, ...others } = outcomes(await imported(store, copy, { released: '2022-03-11' }));
      expect(others).toEqual({});
      expect(unchanged + skipped + repeated).toBeGreaterThan(0);
    }
    const { moved, placed, waiting } = await settlePlaces(store);
    expect({ moved, placed, waiting }).toEqual({ moved: 0, placed: 0, waiting: 0 });
  });
});
