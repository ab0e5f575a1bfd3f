/** The same files give the same facts: on both engines, whatever comes first, joined at the end or after each. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join as path } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { formats } from '../src/import/chart-formats.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile, type PreparedFile } from '../src/import/intake/prepared-file.js';
import { inOrder } from '../src/import/intake/several.js';
import { join } from '../src/joining/join.js';
import { engines, onEachEngine, type Engine } from './support/engines.js';
import { exported, unlike } from './support/exported.js';
import { define, projected, publish, state, type Fact } from './support/facts.js';
import { newFolder, removeFolders } from './support/folder.js';
import { dataFile } from './support/import.js';
import { isThorough, unlessThorough } from './support/thorough.js';

removeFolders();

/** Files of databases, as one command takes them. */
type Command = readonly string[];

const SAME = { onlyOne: [], onlyOther: [] };

/** What a store holds after these commands, which it also has to pass the check with. */
async function after(engine: Engine, commands: readonly Command[]): Promise<string[]> {
  const store = await engine.empty();
  try {
    for (const files of commands) {
      const shared = new Map<string, unknown>();
      const prepared: PreparedFile[] = [];
      for (const file of files) prepared.push(await prepareFile(file, formats, { released: '2023-06-01' }));
      for (const file of inOrder(prepared)) await importFile(store, file, { mode: 'all', shared });
      await join(store);
    }
    expect(await check(store)).toEqual([]);
    return await exported(store);
  } finally {
    await store.close();
  }
}

/** A copy of a file, since rejected rows are written beside it. */
function copyOf(file: string): string {
  const copy = path(newFolder(), basename(file));
  copyFileSync(file, copy);
  return copy;
}

describe('hand-made files of all databases', () => {
  /** What IMDb's files speak of, one of them tells: they go together. */
  const COMMANDS = [
    ['series.csv'],
    ['people.csv'],
    ['networks.csv'],
    ['production_companies.csv'],
    ['mydramalist-dramas.csv'],
    ['mydramalist.csv'],
    ['mydramalist-top250.csv'],
    ['mydramalist-cast.csv'],
    ['wikipedia.csv'],
    ['webtoon-originals.csv'],
    ['title.basics.tsv', 'title.akas.tsv', 'title.crew.tsv', 'title.principals.tsv', 'title.ratings.tsv', 'name.basics.tsv'],
  ].map((names) => names.map((name) => fileURLToPath(new URL(`fixtures/formats/${name}`, import.meta.url))));

  it('give the same, in any order, on either engine', async () => {
    const apart = COMMANDS.map((files) => files.map(copyOf));
    const backwards = [...apart].reverse();
    const expected = await after(engines[0]!, [apart.flat()]);
    expect(expected.length).toBeGreaterThan(500);
    expect(unlike(expected, await after(engines[0]!, apart))).toEqual(SAME);
    expect(unlike(expected, await after(engines.at(-1)!, [backwards.flat()]))).toEqual(SAME);
    expect(unlike(expected, await after(engines.at(-1)!, backwards))).toEqual(SAME);
  });
});

const REAL = [
  [
    'tmdb-kdramas-2022/series.csv',
    'tmdb-kdramas-2022/people.csv',
    'tmdb-kdramas-2022/networks.csv',
    'tmdb-kdramas-2022/production_companies.csv',
  ],
  ['enwiki-infobox/kdrama_dataset_v8.csv'],
];
/**
 * Of so many rows of a real file one is taken: an import of all of them takes minutes on each engine, and everything.test.ts is of
 * all.
 */
const ONE_IN = unlessThorough(12, 1);

/** A copy of the head of a table and of some of its rows. */
function partOf(file: string): string {
  const copy = copyOf(file);
  const rows = parse(readFileSync(copy), { relaxColumnCount: true, relaxQuotes: true }) as string[][];
  writeFileSync(copy, stringify(rows.filter((_row, number) => number % ONE_IN === 0)));
  return copy;
}

const missing = REAL.flat().filter((name) => dataFile(name) === undefined);

(missing.length === 0 ? it : it.skip)(
  `TMDB and English Wikipedia give the same, whichever comes first and on either engine${missing.length === 0 ? '' : ` (not here: ${missing.join(', ')}; set INYEON_DATA)`}`,
  async () => {
    const [tmdb, wikipedia] = REAL.map((names) => names.map((name) => partOf(dataFile(name)!)));
    const expected = await after(engines[0]!, [tmdb!, wikipedia!]);
    expect(expected.length).toBeGreaterThan(4_000);
    expect(unlike(expected, await after(engines.at(-1)!, [wikipedia!, tmdb!]))).toEqual(SAME);
  },
  1_800_000,
);

/** Every order of some things. */
function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((one, index) => ordersOf(things.toSpliced(index, 1)).map((rest) => [one, ...rest]));
}

/** Every order on the embedded engine; on Neo4j, whose store takes seconds to be emptied, each of the things once the first. */
function ordersOn<T>(engine: Engine, things: readonly T[]): T[][] {
  const all = ordersOf(things);
  return engine.name === 'embedded' || isThorough ? all : things.map((one) => all.findLast(([first]) => first === one)!);
}

onEachEngine('what is equal in all that is weighed', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  /** What the store holds once these are stated one after the other, each projected at once. */
  async function stated(facts: readonly Fact[]): Promise<string[]> {
    await store.close();
    store = await engine.empty();
    await publish(
      store,
      ...['a', 'b', 'c'].map((one) => ({
        id: `article:${one}`,
        publication: `publication:${one}`,
        kind: 'DATABASE',
        of: 'DATASET',
        on: '2022',
      })),
    );
    await define(store, 'show:a', 'person:a');
    for (const fact of facts) {
      await state(store, fact);
      await projected(store);
    }
    expect(await check(store)).toEqual([]);
    return exported(store);
  }

  const says = (fact: Omit<Fact, 'subject' | 'by'>, by: Fact['by'][number]): Fact => ({ subject: 'show:a', ...fact, by: [by] });
  const cast = (by: Fact['by'][number]): Fact => says({ property: 'CAST_MEMBER', value: 'person:a' }, by);
  const title = (by: Fact['by'][number]): Fact => says({ property: 'TITLE', text: 'A' }, by);

  it.each([
    [
      'one article that names somebody for two parts',
      [
        cast({ article: 'article:a', asWritten: 'Kim', order: 3, billing: 'MAIN' }),
        cast({ article: 'article:a', asWritten: 'Kim A', order: 14, billing: 'GUEST' }),
        cast({ article: 'article:a', asWritten: 'Kim (as B)', order: 9 }),
      ],
    ],
    [
      'articles of one day that differ on a credit',
      [
        cast({ article: 'article:b', asWritten: 'Kim', order: 3 }),
        cast({ article: 'article:a', asWritten: 'Kim', order: 14 }),
        cast({ article: 'article:c', asWritten: 'Kim', billing: 'GUEST' }),
      ],
    ],
    [
      'what kind of name it is, the usual one among others',
      [
        title({ article: 'article:a', asWritten: 'A', kind: 'MISSPELLING' }),
        title({ article: 'article:b', asWritten: 'A', kind: 'ALIAS' }),
        title({ article: 'article:c', asWritten: 'A', kind: 'TRANSLATION', locale: 'en' }),
      ],
    ],
    [
      'in which locale a name is',
      [
        title({ article: 'article:a', asWritten: 'A', kind: 'OFFICIAL', locale: 'fr' }),
        title({ article: 'article:a', asWritten: 'A.', kind: 'OFFICIAL', locale: 'en' }),
        title({ article: 'article:a', asWritten: 'A!', kind: 'OFFICIAL' }),
      ],
    ],
    [
      'values that as many state, as well, on the same day',
      [
        says({ property: 'EPISODE_COUNT', number: 16 }, 'article:a'),
        says({ property: 'EPISODE_COUNT', number: 9 }, 'article:b'),
        says({ property: 'EPISODE_COUNT', number: 12 }, 'article:c'),
      ],
    ],
    [
      'titles that as many print',
      [
        says({ property: 'TITLE', text: 'Zeta' }, { article: 'article:a', asWritten: 'Zeta' }),
        says({ property: 'TITLE', text: 'Alpha' }, { article: 'article:b', asWritten: 'Alpha' }),
        says({ property: 'TITLE', text: '알파' }, { article: 'article:c', asWritten: '알파' }),
      ],
    ],
  ] as [string, Fact[]][])('%s', async (_name, facts) => {
    const [expected, ...others] = await Promise.resolve(ordersOn(engine, facts)).then(async (orders) => {
      const held: string[][] = [];
      for (const order of orders) held.push(await stated(order));
      return held;
    });
    for (const other of others) expect(unlike(expected!, other)).toEqual(SAME);
  });
});
