/** The two stores that everybody serves from, each with the same made-up world: made once, found again by the next run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { run } from '../../../tools/neo4j/command.mjs';
import { defaultPageCacheMiB, startNeo4j } from '../../../tools/neo4j/neo4j.mjs';
import { rootDir } from '../../../tools/neo4j/paths.mjs';
import { keptDir, placesIn } from './folders.mjs';

/** What the stores are made by: when one of these changes, the stores are made anew. */
const MADE_BY = [
  ...['drama', 'lists', 'people'].map((name) => `bench/support/${name}.mjs`),
  ...['settle', 'spellings', 'subjects', 'testimony', 'write'].map((name) => `bench/serving/store/${name}.mjs`),
  'schema/constraints.cypher',
  'tools/neo4j/pom.xml',
  'node_modules/@grafeo-db/js/package.json',
];

/**
 * About as many shows as there are Korean dramas. For so many, and fewer, Neo4j keeps of its store in memory what it usually does; for
 * more of them so much more.
 */
export const USUAL_SHOWS = 20_000;

/**
 * @typedef {object} Stores
 * @property {import('../../../tools/neo4j/neo4j.mjs').RunningNeo4j} neo4j
 * @property {Record<string, string>} address of Neo4j, as environment variables
 * @property {string} dataDir of the embedded store
 * @property {string} neo4jDir of the store of Neo4j
 * @property {import('./subjects.mjs').Subjects} subjects
 */

/**
 * Starts Neo4j on its store and makes what is missing. Whoever calls stops it when done.
 * @param {number} shows
 * @returns {Promise<Stores>}
 */
export async function openStores(shows) {
  const folder = join(keptDir, `${shows}-shows-${digest()}`);
  removeOlder(shows, folder);
  const places = placesIn(folder);
  for (const [engine, dataDir] of Object.entries({ neo4j: places.neo4j, embedded: places.embedded }))
    if (!existsSync(places.done(engine))) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pageCacheMiB = Math.ceil(defaultPageCacheMiB * Math.max(1, shows / USUAL_SHOWS));
  const neo4j = await startNeo4j({ port: 0, dataDir: places.neo4j, pageCacheMiB, log: () => {} });
  // Neo4j outlives its starter: a run that is broken off takes it along.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void neo4j.stop().finally(() => process.exit(130)));
  const address = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  try {
    for (const engine of ['neo4j', 'embedded']) if (!existsSync(places.done(engine))) await make(engine, shows, folder, address);
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
  return { neo4j, address, dataDir: places.embedded, neo4jDir: places.neo4j, subjects: JSON.parse(readFileSync(places.subjects, 'utf8')) };
}

/**
 * @param {string} engine
 * @param {number} shows
 * @param {string} folder
 * @param {Record<string, string>} address
 */
async function make(engine, shows, folder, address) {
  const began = performance.now();
  console.log(`Making the world of ${shows.toLocaleString('en')} shows, ${engine} …`);
  const script = fileURLToPath(new URL('write.mjs', import.meta.url));
  // A world of ten times the size is some gigabytes of JavaScript objects.
  const args = ['--max-old-space-size=12000', script, engine, String(shows), folder];
  const { ok, tail } = await run(process.execPath, args, { cwd: rootDir, env: { ...process.env, ...address } });
  if (!ok) throw new Error(`The ${engine} store could not be made; the last lines:\n${tail}`);
  writeFileSync(placesIn(folder).done(engine), '');
  console.log(`… made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

function digest() {
  const hash = createHash('sha256');
  for (const file of MADE_BY) hash.update(readFileSync(join(rootDir, file)));
  return hash.digest('hex').slice(0, 8);
}

/** @type {(shows: number, folder: string) => void} */
function removeOlder(shows, folder) {
  if (!existsSync(keptDir)) return;
  for (const name of readdirSync(keptDir))
    if (name.startsWith(`${shows}-shows-`) && join(keptDir, name) !== folder) rmSync(join(keptDir, name), { recursive: true, force: true });
}
