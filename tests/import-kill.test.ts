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

  it('on the embedded engine goes on where it stood, and ends as if nothing had happened', async () => {
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
      if (finished) {
        tooLate = moment;
        settings = { INYEON_DATA_DIR: newFolder() };
      } else if (rows === 0) tooEarly = moment;
      else within++;
    }
    // Kills that all came before or after the work would show nothing.
    expect(within).toBeGreaterThan(0);
    const last = await run(['import', '--all', file], settings);
    expect(last.code).toBe(1);
    expect(last.stdout).toMatch(new RegExp(`rows read +${ROWS.toLocaleString('en')}`));
    const store = await openEmbedded(join(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
    expect(await check(store)).toEqual([]);
    expect(await dump(store)).toEqual(clean.store);
    await store.close();
    expect(readFileSync(`${file}.rejected.tsv`, 'utf8')).toBe(clean.rejected);
  });

  it('stops after the batch when it is asked to, and says how to go on', async () => {
    const file = copyOf(clean.file);
    const settings = { INYEON_DATA_DIR: newFolder() };
    const command = start(['import', '--all', file], settings);
    // It has begun once the store is there.
    while ((await wait(20), command.process.exitCode === null)) {
      try {
        readFileSync(`${file}.rejected.tsv`);
        break;
      } catch {
        continue;
      }
    }
    const stopped = await stop(command, 'SIGINT');
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
      const before = (await progressOf(store))?.rows ?? 0;
      const command = start(['import', '--all', clean.file], settings);
      let isOver = false;
      void command.ended.then(() => (isOver = true));
      while (!isOver && ((await progressOf(store))?.rows ?? 0) <= before) await wait(20);
      // In the middle of the next batch.
      await wait(100);
      await stop(command, 'SIGKILL');
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
