/**
 * How fast a file of charts is taken in (`npm run bench:import`, `-- --runs 1` for fewer, `-- --file F` for another): all rows
 * of Netflix's list by country with a show for each title, into an empty store. On the embedded engine, and on a Neo4j of
 * its own where one can be started. Each run is a process of its own, so that its peak of memory is its own.
 *
 * The file is that of the developers' data (INYEON_DATA, default ../shared/data); without it one of the same shape is made.
 */
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepHeapSmall } from '../dist/cli/small-heap.js';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { prepare } from '../dist/graph/open.js';
import { formats } from '../dist/import/chart-formats.js';
import { importFile } from '../dist/import/intake/pipeline.js';
import { prepareFile } from '../dist/import/intake/prepared-file.js';
import { neo4jAvailable, startNeo4j } from '../tools/neo4j/neo4j.mjs';
import { writeCountries } from './support/countries.mjs';
import { timeOf } from './support/progress.mjs';

/** @typedef {import('../dist/graph/store.js').Store} Store */
/** @typedef {{ store: { path?: string, neo4j?: import('../dist/graph/neo4j.js').Neo4jAddress }, file: string, what: 'import' | 'bare' }} Task */
/** @typedef {{ rows: number, seconds: number, ratio: number, again: number, megabytes: number, closed: number }} Measured */

if (process.send !== undefined) {
  process.once('message', async (/** @type {Task} */ task) => {
    process.send?.(await (task.what === 'import' ? measured(task) : replayed(task)));
    process.disconnect();
  });
} else await main();

async function main() {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, file: { type: 'string' } } });
  const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
  try {
    const known = values.file ?? join(process.env.INYEON_DATA ?? '../shared/data', 'netflix-top10/all-weeks-countries.2022-02-27.tsv');
    const file = join(folder, basename(known));
    if (existsSync(known)) copyFileSync(known, file);
    else writeCountries(file, 65_800);
    console.log(existsSync(known) ? `${basename(known)}, with --all` : 'A file of 65,800 rows made up, with --all');
    await engine('embedded', { path: join(folder, 'store') }, file, Number(values.runs));
    const available = neo4jAvailable();
    if (available.ok && process.env.INYEON_NO_NEO4J === undefined) {
      const server = await startNeo4j({ port: 0, dataDir: join(folder, 'neo4j'), log: () => {} });
      try {
        await engine('neo4j', { neo4j: { uri: server.uri, user: server.user, password: server.password } }, file, Number(values.runs));
      } finally {
        await server.stop();
      }
    } else console.log(`Neo4j left out: ${available.ok ? 'INYEON_NO_NEO4J is set' : available.why}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {Task['store']} store
 * @param {string} file
 * @param {number} runs
 */
async function engine(name, store, file, runs) {
  const imports = [];
  const bare = [];
  for (let run = 0; run < runs; run++) {
    imports.push(await child({ store, file, what: 'import' }));
    bare.push(await child({ store, file, what: 'bare' }));
  }
  const rate = (/** @type {Measured} */ { rows, seconds }) => rows / seconds;
  const median = (/** @type {number[]} */ numbers) =>
    /** @type {number} */ ([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]);
  const [rows, loop] = [median(imports.map(rate)), median(bare.map(rate))];
  const whole = (/** @type {number} */ number) => Math.round(number).toLocaleString('en-US');
  console.log(`${name}: ${whole(rows)} rows/s (median of ${runs}: ${imports.map((one) => whole(rate(one))).join(', ')})`);
  console.log(`${name}: peak memory ${whole(Math.max(...imports.map(({ megabytes }) => megabytes)))} MB`);
  console.log(`${name}: with a second run and the closing of the store ${whole(Math.max(...imports.map(({ closed }) => closed)))} MB`);
  console.log(`${name}: the last tenth is ${median(imports.map(({ ratio }) => ratio)).toFixed(2)} times as fast as the first`);
  console.log(
    `${name}: a bare loop writes the same statements at ${whole(loop)} rows/s: the import takes ${(loop / rows).toFixed(2)} times as long`,
  );
  console.log(`${name}: the second run, which changes nothing, takes ${median(imports.map(({ again }) => again)).toFixed(1)} s`);
}

/**
 * @param {Task} task
 * @returns {Promise<Measured>}
 */
function child(task) {
  return new Promise((resolve, reject) => {
    const running = fork(fileURLToPath(import.meta.url), { stdio: 'inherit' });
    running.once('message', (message) => resolve(/** @type {Measured} */ (message)));
    running.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`A run ended with ${code}.`))));
    running.send(task);
  });
}

/**
 * An empty store.
 * @param {Task['store']} where
 * @returns {Promise<Store>}
 */
async function emptyStore({ path, neo4j }) {
  if (path !== undefined) {
    await rm(path, { recursive: true, force: true });
    const store = await openEmbedded(join(path, 'inyeon.grafeo'));
    await prepare(store);
    return store;
  }
  const store = await openNeo4j(/** @type {import('../dist/graph/neo4j.js').Neo4jAddress} */ (neo4j));
  const some = 'MATCH (node) WITH node LIMIT 10000 DETACH DELETE node RETURN count(*) AS gone';
  while (((await store.transaction((tx) => tx.write(some)))[0]?.gone ?? 0) !== 0);
  await prepare(store);
  return store;
}

/**
 * Imports the file, and once more.
 * @param {Task} task
 * @returns {Promise<Measured>}
 */
async function measured({ store: where, file }) {
  // As the command does.
  keepHeapSmall('rows');
  const store = await emptyStore(where);
  /** @type {{ rows: number, at: number }[]} */
  const marks = [];
  const began = performance.now();
  const report = await importFile(store, await prepareFile(file, formats), {
    mode: 'all',
    onProgress: ({ rows }) => marks.push({ rows, at: performance.now() - began }),
  });
  const { rows } = report.tally;
  const seconds = (performance.now() - began) / 1000;
  const at = (/** @type {number} */ share) => timeOf(marks, rows * share);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const again = (await importFile(store, await prepareFile(file, formats), { mode: 'all' })).milliseconds / 1000;
  await store.close();
  const closed = process.resourceUsage().maxRSS / 1024;
  return { rows, seconds, ratio: at(0.1) / (at(1) - at(0.9)), again, megabytes, closed };
}

/**
 * Writes what an import writes, statement by statement in the same transactions, and nothing else.
 * @param {Task} task
 * @returns {Promise<Measured>}
 */
async function replayed({ store: where, file }) {
  /** @type {(readonly [statement: import('../dist/graph/statement.js').Statement, params: import('../dist/graph/store.js').Params | undefined])[][]} */
  const transactions = [];
  const source = await emptyStore(where);
  const { tally } = await importFile(recording(source, transactions), await prepareFile(file, formats), { mode: 'all' });
  await source.close();
  const store = await emptyStore(where);
  const began = performance.now();
  for (const statements of transactions)
    await store.transaction(async (tx) => {
      for (const [statement, params] of statements) await tx.write(statement, params);
    });
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return { rows: tally.rows, seconds, ratio: 1, again: 0, megabytes: 0, closed: 0 };
}

/**
 * A store that keeps what is written to it.
 * @param {Store} store
 * @param {(readonly [import('../dist/graph/statement.js').Statement, import('../dist/graph/store.js').Params | undefined])[][]} transactions
 * @returns {Store}
 */
function recording(store, transactions) {
  return {
    engine: store.engine,
    isShared: store.isShared,
    location: store.location,
    read: (statement, params) => store.read(statement, params),
    page: (statements, params) => store.page(statements, params),
    counted: (statements, params) => store.counted(statements, params),
    define: (statement) => store.define(statement),
    steady: (work) => store.steady(work),
    close: () => store.close(),
    transaction: (work) =>
      store.transaction((tx) => {
        /** @type {(readonly [import('../dist/graph/statement.js').Statement, import('../dist/graph/store.js').Params | undefined])[]} */
        const statements = [];
        transactions.push(statements);
        return work({
          read: (statement, params) => tx.read(statement, params),
          write: (statement, params) => {
            statements.push([statement, params]);
            return tx.write(statement, params);
          },
        });
      }),
  };
}
