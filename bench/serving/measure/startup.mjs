/** How long Inyeon takes from its start to its first answer, on the embedded engine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from '../../../tools/neo4j/command.mjs';
import { rootDir } from '../../../tools/neo4j/paths.mjs';
import { start } from '../candidates/candidates.mjs';
import { keptDir } from '../store/folders.mjs';
import { ask } from './ask.mjs';

const TIMES = 5;

/** @typedef {{ seeded: number, world: number }} Startup seconds: on a store with the bundled seed, and on the made-up world */

/**
 * @param {import('../store/stores.mjs').Stores} stores
 * @returns {Promise<Startup>} medians
 */
export async function measureStartup(stores) {
  return {
    seeded: await secondsOf(await seededStore(), 'show:all-of-us-are-dead'),
    world: await secondsOf(stores.dataDir, stores.subjects.shows[0] ?? ''),
  };
}

/** @type {(dataDir: string, show: string) => Promise<number>} */
async function secondsOf(dataDir, show) {
  const took = [];
  for (let time = 0; time < TIMES; time++) {
    const began = performance.now();
    const candidate = await start('embedded', { INYEON_DATA_DIR: dataDir });
    await ask(candidate, 'Q1', { id: show });
    took.push((performance.now() - began) / 1_000);
    await candidate.stop();
  }
  return took.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN;
}

/** A store of the seed as it is now; `serve` would bring an older one up to date, which is no start like any other. */
async function seededStore() {
  const dataDir = join(keptDir, 'seeded');
  const env = { ...process.env, INYEON_DATA_DIR: dataDir };
  if (existsSync(join(dataDir, 'inyeon.grafeo'))) console.log('Bringing the seeded store up to date …');
  else console.log('Seeding a store …');
  const { ok, tail } = await run(process.execPath, [join(rootDir, 'dist', 'bin', 'inyeon.js'), 'seed'], { cwd: rootDir, env });
  if (!ok) throw new Error(`The store could not be seeded; the last lines:\n${tail}`);
  return dataDir;
}
