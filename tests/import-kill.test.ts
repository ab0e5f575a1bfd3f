/** An import survives kill -9 at any moment, and goes on where it stood. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { run, start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { engines, neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { imported } from './support/import.js';
import { longFile } from './support/long-file.js';
import { unlessThorough } from './support/thorough.js';

removeFolders();

/** How long the file is: each week has 800 rows. */
const WEEKS = unlessThorough(6, 10);
const ROWS = WEEKS * 800;

/** What one clean run gives: the store, the rejected rows, and how long it takes. */
interface Clean {
  readonly file: string;
  readonly store: readonly string[];
  readonly rejected: string;
}

async function cleanRun(weeks: number): Promise<Clean> {
  const file = longFile(weeks);
  const store = await openEmbedded();
  await prepare(store);
  await imported(store, file, { mode: 'all', batchRows: 500 });
  const clean = { file, store: await dump(store), rejected: readFileSync(`${file}.rejected.tsv`, 'utf8') };
  await store.close();
  return clean;
}

/** A copy of a file in a folder of its own, where its rejected rows go. */
function copyOf(file: string): string {
  const copy = join(newFolder(), 'countries.2022-02-27.tsv');
  copyFileSync(file, copy);
  return copy;
}

/**
 * Settings by which an import sends itself a signal once it has written more than this share of its rejected rows: as it takes in the
 * batch that they are of, after those before. This process might look when it has gone on, or is over.
 */
function stopsItself(signal: 'SIGINT' | 'SIGKILL', file: string, { rejected }: Clean, share: number): { NODE_OPTIONS: string } {
  const script = `import { statSync } from 'node:fs';
let isBefore = false;
const timer = setInterval(() => {
  const bytes = statSync(${JSON.stringify(`${file}.rejected.tsv`)}, { throwIfNoEntry: false })?.size ?? 0;
  // Those of an earlier run may be there still.
  if (bytes <= ${share * Buffer.byteLength(rejected)}) isBefore = true;
  else if (isBefore) clearInterval(timer), process.kill(process.pid, '${signal}');
}, 1).unref();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** How many rows an import has done, and whether it is finished. */
async function progressOf(store: Store): Promise<{ rows: number; finished: boolean } | undefined> {
  const [row] = await store.read<{ rows: number; finished: boolean }>(
    'MATCH (checkpoint:Import) RETURN checkpoint.rows AS rows, checkpoint.finished AS finished',
  );
  return row;
}

describe('an import that is killed', () => {
  let clean: Clean;

  beforeAll(async () => {
    clean = await cleanRun(WEEKS);
  });

  /** Runs it to its end, which is that of a run that nobody has killed. */
  async function expectToGoOn(file: string, settings: { readonly INYEON_DATA_DIR: string }): Promise<void> {
    const last = await run(['import', '--all', file], settings);
    expect(last.code).toBe(1);
    expect(last.stdout).toMatch(new RegExp(`rows read +${ROWS.toLocaleString('en')}`));
    const store = await openEmbedded(join(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
    expect(await check(store)).toEqual([]);
    expect(await dump(store)).toEqual(clean.store);
    await store.close();
    expect(readFileSync(`${file}.rejected.tsv`, 'utf8')).toBe(clean.rejected);
  }

  it('between two batches on the embedded engine goes on where it stood, and ends as if nothing had happened', async () => {
    const file = copyOf(clean.file);
    const settings = { INYEON_DATA_DIR: newFolder() };
    const killed = await run(['import', '--all', file], { ...settings, ...stopsItself('SIGKILL', file, clean, 0.5) });
    expect(killed.signal).toBe('SIGKILL');
    const store = await openEmbedded(join(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
    await prepare(store);
    const { rows, finished } = (await progressOf(store))!;
    expect([rows > 0, rows < ROWS, finished]).toEqual([true, true, false]);
    expect(await check(store)).toEqual([]);
    await store.close();
    await expectToGoOn(file, settings);
  });

  it('on the embedded engine at any moment goes on where it stood, and ends as if nothing had happened', async () => {
    const file = copyOf(clean.file);
    let settings = { INYEON_DATA_DIR: newFolder() };
    const began = performance.now();
    expect((await run(['import', '--all', copyOf(clean.file)], { INYEON_DATA_DIR: newFolder() })).code).toBe(1);
    // The machine's speed changes: where a kill came too early or too late, the next one comes between.
    let [tooEarly, tooLate] = [0, performance.now() - began];
    let within = 0;
    for (let kill = 0; kill < 12 && within < 2; kill++) {
      const moment = (tooEarly + tooLate) / 2;
      const command = start(['import', '--all', file], settings);
      await Promise.race([wait(moment), command.ended]);
      await stop(command, 'SIGKILL');
      const store = await openEmbedded(join(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
      await prepare(store);
      const { rows, finished } = (await progressOf(store)) ?? { rows: 0, finished: false };
      expect(await check(store)).toEqual([]);
      await store.close();
      // What was too early or too late for a machine that was slow or fast is not for ever.
      if (finished) {
        [tooEarly, tooLate] = [tooEarly * 0.8, moment];
        settings = { INYEON_DATA_DIR: newFolder() };
      } else if (rows === 0) [tooEarly, tooLate] = [moment, tooLate * 1.2];
      else within++;
    }
    // All may come before or after the work on a machine that is fast now and slow then: one above does not.
    await expectToGoOn(file, settings);
  });

  it('stops after the batch when it is asked to, and says how to go on', async () => {
    const file = copyOf(clean.file);
    const settings = { INYEON_DATA_DIR: newFolder() };
    const stopped = await run(['import', '--all', file], { ...settings, ...stopsItself('SIGINT', file, clean, 0) });
    expect(stopped.code).toBe(130);
    expect(stopped.stdout).toMatch(/Stopped after [\d,]+ rows, which are kept: the same command goes on from there\./);
    const again = await run(['import', '--all', file], settings);
    expect(again.stdout).toMatch(new RegExp(`rows read +${ROWS.toLocaleString('en')}, [\\d,]+ of them by an earlier run`));
    const store = await openEmbedded(join(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
    expect(await dump(store)).toEqual(clean.store);
    await store.close();
  });
});

(neo4jAddress === undefined ? it.skip : it)(
  'an import that is killed on Neo4j goes on where it stood, and ends as if nothing had happened',
  async () => {
    const clean = await cleanRun(WEEKS);
    const { uri, user, password } = neo4jAddress!;
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const store = await engines.find(({ name }) => name === 'neo4j')!.empty();
    const stood: number[] = [];
    for (let kill = 0; kill < unlessThorough(2, 3); kill++) {
      // Within the last batch, which is the second.
      await run(['import', '--all', clean.file], { ...settings, ...stopsItself('SIGKILL', clean.file, clean, 0.9) });
      stood.push((await progressOf(store))?.rows ?? 0);
      expect(await check(store)).toEqual([]);
    }
    expect(stood.some((rows) => rows > 0 && rows < ROWS)).toBe(true);
    expect((await run(['import', '--all', clean.file], settings)).code).toBe(1);
    expect(await check(store)).toEqual([]);
    // Batches are of another size here, so the first line that speaks of a show or country is the same, and all else too.
    expect(await dump(store)).toEqual(clean.store);
    expect(readFileSync(`${clean.file}.rejected.tsv`, 'utf8')).toBe(clean.rejected);
    await (await engines.find(({ name }) => name === 'neo4j')!.empty()).close();
    await store.close();
  },
);
