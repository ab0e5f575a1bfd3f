/** Files that are wrong as a whole, and rows that are: what is refused, and in which words. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { ImportError } from '../src/import/import-error.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { COUNTRIES, file, GLOBAL, imported } from './support/imported.js';

removeFolders();

const GOOD = 'Japan\tJP\t2022-01-30\tTV\t1\tHellbound\tHellbound: Season 1\t1';

/** Rows that cannot be right, with what is said of them. */
const ROWS: readonly (readonly [what: string, row: string, said: RegExp])[] = [
  ['a day that the calendar lacks', 'Japan\tJP\t2022-02-30\tTV\t2\tKingdom\tN/A\t1', /2022-02-30/],
  ['a week that does not end on a Sunday', 'Japan\tJP\t2022-01-29\tTV\t2\tKingdom\tN/A\t1', /2022-01-29.*Sunday|Sunday.*2022-01-29/],
  ['rank 0', 'Japan\tJP\t2022-01-30\tTV\t0\tKingdom\tN/A\t1', /rank.*0|0.*rank/i],
  ['a rank that is no number', 'Japan\tJP\t2022-01-30\tTV\tfirst\tKingdom\tN/A\t1', /first/],
  ['no title', 'Japan\tJP\t2022-01-30\tTV\t2\t\tN/A\t1', /title/],
  ['a category that is not known', 'Japan\tJP\t2022-01-30\tGames\t2\tKingdom\tN/A\t1', /Games/],
  ['too few columns', 'Japan\tJP\t2022-01-30', /column/],
  ['the same rank for another title', 'Japan\tJP\t2022-01-30\tTV\t1\tKingdom\tN/A\t1', /Rank 1.*line 2/],
  ['the same title with another rank', 'Japan\tJP\t2022-01-30\tTV\t4\tHellbound\tHellbound: Season 1\t1', /Hellbound.*line 2/],
];

onEachEngine('importing what is wrong', (engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await engine.empty();
  });
  afterEach(() => store.close());

  it.each(ROWS)('refuses a row with %s, says where, and takes the others', async (_what, row, said) => {
    const path = file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, GOOD, row, 'Japan\tJP\t2022-01-30\tTV\t3\tSquid Game\tN/A\t9');
    const { tally } = await imported(store, path);
    expect(tally.outcomes).toMatchObject({ added: 2, rejected: 1 });
    const [, rejected] = readFileSync(`${path}.rejected.tsv`, 'utf8').trimEnd().split('\n');
    expect(rejected).toMatch(/^3\t/);
    expect(rejected).toMatch(said);
    expect(await check(store)).toEqual([]);
  });

  it('refuses hours below nothing', async () => {
    const path = file('all-weeks-global.2022-02-13.tsv', GLOBAL, '2022-02-06\tTV (Non-English)\t1\tHellbound\tN/A\t-5\t1');
    expect((await imported(store, path)).tally.outcomes).toMatchObject({ added: 0, rejected: 1 });
    expect(readFileSync(`${path}.rejected.tsv`, 'utf8')).toMatch(/-5/);
  });

  it('leaves no file of rejected rows where there are none', async () => {
    const path = file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, GOOD);
    await imported(store, path);
    expect(existsSync(`${path}.rejected.tsv`)).toBe(false);
  });

  it('takes what is whole of half a file, and says so', async () => {
    const rows = [COUNTRIES, GOOD, 'Japan\tJP\t2022-01-30\tTV\t2\tSquid Ga'].join('\n');
    const path = file('all-weeks-countries.2022-02-13.tsv');
    writeFileSync(path, rows);
    const report = await imported(store, path);
    expect(report.tally.outcomes).toMatchObject({ added: 1, rejected: 1 });
    expect(report.ending.isWholeLine).toBe(false);
    const packed = gzipSync(
      Array.from({ length: 3_000 }, (_, index) => `${index}`).reduce(
        (text, index) => `${text}${GOOD.replace('Hellbound\t', `Show ${index}\t`).replace('TV\t1', 'TV\t2')}\n`,
        `${COUNTRIES}\n`,
      ),
    );
    const half = `${path}.half.gz`;
    writeFileSync(half, packed.subarray(0, packed.length / 2));
    expect((await imported(store, half, { released: '2022-02-13' })).ending.damage).toBeDefined();
    expect(await check(store)).toEqual([]);
  });

  describe.each<readonly [string, string | Buffer, RegExp]>([
    ['an empty file', '', /empty/],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]), /text|UTF-8/],
    ['another delimiter', `${COUNTRIES.replaceAll('\t', ';')}\n`, /";".*tabs|tabs.*";"/s],
    ['columns that no layout has', 'a\tb\tc\n1\t2\t3\n', /netflix-countries/],
    ['a column too few', `${COUNTRIES.replace('\tweekly_rank', '')}\n`, /weekly_rank/],
  ])('%s', (_what, content, said) => {
    it('is refused whole, in a sentence, before anything is written', async () => {
      const path = file('some.tsv');
      writeFileSync(path, content);
      const failure = await imported(store, path).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(ImportError);
      expect((failure as Error).message).toMatch(said);
      expect(await store.read('MATCH (entity:Entity) RETURN entity.id AS id')).toEqual([]);
    });
  });
});
