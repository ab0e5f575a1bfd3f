/** The store survives kill -9 at any moment of the seed. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { bundledSeed, pendingSeed, seed } from '../src/seed/seed.js';
import { start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { engines, neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { unlessThorough } from './support/thorough.js';

removeFolders();

let clean: string[];
/** How many files the whole seed has. */
let all: number;

beforeAll(async () => {
  const store = await openEmbedded();
  await prepare(store);
  const files = await bundledSeed();
  all = files.length;
  await seed(store, files);
  clean = await dump(store);
  await store.close();
});

/** How long the seed command takes until its first progress. */
async function timeToStart(settings: Record<string, string>): Promise<number> {
  const began = performance.now();
  const command = start(['seed'], settings);
  await command.printed(/01-/);
  const took = performance.now() - began;
  expect((await command.ended).code).toBe(0);
  return took;
}

/** Runs a seed and kills it a while after its start, or after it has begun with so manyth a file. */
async function killed(settings: Record<string, string>, { file, after }: { file?: number; after: number }): Promise<void> {
  const command = start(['seed'], settings);
  if (file !== undefined) await Promise.race([command.printed(new RegExp(`^ *${file}/`, 'm')), command.ended]);
  await Promise.race([wait(after), command.ended]);
  await stop(command, 'SIGKILL');
}

/** What is there passes the check; what is missing can be seeded, and then it is as if nothing had happened. */
async function expectWholeFiles(store: Store): Promise<number> {
  expect(await check(store)).toEqual([]);
  const pending = await pendingSeed(store);
  await seed(store, await bundledSeed());
  expect(await dump(store)).toEqual(clean);
  return pending.length;
}

it('passes the check after each file, so that it may be killed between any two', async () => {
  const store = await openEmbedded();
  await prepare(store);
  for (const file of await bundledSeed()) {
    await seed(store, [file]);
    expect([basename(file), await check(store)]).toEqual([basename(file), []]);
  }
  const datasets = await store.read("MATCH (article:Article {kind: 'DATASET'})-[:MENTIONS]->(entity) RETURN article.id AS article");
  expect(datasets).toEqual([]);
  await store.close();
});

it('survives kills all over the seed on the embedded engine', async () => {
  const toStart = await timeToStart({ INYEON_DATA_DIR: newFolder() });
  /** How many files are left to be seeded in a store whose seed was killed so. */
  const leftAfter = async (moment: { file?: number; after: number }): Promise<number> => {
    const folder = newFolder();
    await killed({ INYEON_DATA_DIR: folder }, moment);
    const file = join(folder, 'inyeon.grafeo');
    const store = await openEmbedded(file);
    expect(existsSync(file)).toBe(true);
    await prepare(store);
    const left = await expectWholeFiles(store);
    await store.close();
    return left;
  };
  // Before the first file is done, when the store is only just made.
  for (const part of unlessThorough([0.9], [0.8, 1])) await leftAfter({ after: part * toStart });
  const left: number[] = [];
  for (const part of unlessThorough([0.2, 0.4, 0.6], [0.1, 0.25, 0.4, 0.55, 0.7])) {
    // By what it tells itself: one seed takes as long as the next only where nothing else runs. Where this process was held up after
    // that, the seed was done before it was killed, and another one is begun.
    for (let tries = 0; tries < 5; tries++) {
      const count = await leftAfter({ file: Math.ceil(part * all), after: 50 });
      left.push(count);
      if (count > 0) break;
    }
  }
  // Kills that all came before or after the work would show nothing.
  expect(left.filter((count) => count > 0 && count < all).length).toBeGreaterThanOrEqual(2);
});

it('goes on where it stood when it is started again after each of several kills', async () => {
  const folder = newFolder();
  const settings = { INYEON_DATA_DIR: folder };
  for (let kill = 0; kill < unlessThorough(2, 4); kill++) await killed(settings, { file: 3, after: 50 });
  const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
  await prepare(store);
  await expectWholeFiles(store);
  await store.close();
});

(neo4jAddress === undefined ? it.skip : it)('survives kills during the seed on Neo4j, and goes on where it stood', async () => {
  const { uri, user, password } = neo4jAddress!;
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const store = await engines.find(({ name }) => name === 'neo4j')!.empty();
  const left: number[] = [];
  const moments = unlessThorough<[RegExp, number][]>(
    [
      [/ 02-/, 50],
      [/ 05-/, 100],
    ],
    [
      [/ 02-/, 50],
      [/ 04-/, 200],
      [/ 05-/, 100],
    ],
  );
  for (const [file, after] of moments) {
    const command = start(['seed'], settings);
    await command.printed(file);
    await wait(after);
    expect((await stop(command, 'SIGKILL')).signal).toBe('SIGKILL');
    expect(await check(store)).toEqual([]);
    left.push((await pendingSeed(store)).length);
  }
  expect(left.at(-1)).toBeLessThan(all);
  expect(left.at(-1)).toBeGreaterThan(0);
  await seed(store, await pendingSeed(store));
  expect(await dump(store)).toEqual(clean);
  await store.close();
});

afterAll(async () => {
  // Leaves nothing: the suites that read the seed have to seed again.
  for (const engine of engines) await (await engine.empty()).close();
});
