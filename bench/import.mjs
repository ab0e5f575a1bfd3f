/**
 * How fast charts are imported (`npm run bench:import`, `-- --data DIR` for another folder, `-- --runs 1` for fewer runs): all
 * rows of the Netflix Top 10 by country, with a show for each title, on the embedded engine and on a Neo4j of its own where
 * one can be started. Each run is a process of its own, so that its memory is its own; medians of three.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { prepare } from '../dist/graph/open.js';
import { formats } from '../dist/import/formats.js';
import { importFile, prepareFile } from '../dist/import/pipeline.js';
import { neo4jAvailable, startNeo4j } from '../tools/neo4j/neo4j.mjs';

// As the command does: a million short-lived rows are collected rather than kept.
setFlagsFromString('--optimize-for-size');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['INYEON_DATA'] ?? '../shared/data' },
    runs: { type: 'string', default: '3' },
    /** What a child process is asked to do: import, bare. */
    child: { type: 'string' },
    folder: { type: 'string', default: '' },
    neo4j: { type: 'string' },
  },
});
const path = join(values.data, 'netflix-top10/all-weeks-countries.2022-02-27.tsv');

/** @typedef {{ rows: number, seconds: number, peak: number, first: number, last: number, added: number }} Measured */

async function open() {
  const store =
    values.neo4j === undefined ? await openEmbedded(join(values.folder, 'inyeon.grafeo')) : await openNeo4j(JSON.parse(values.neo4j));
  await prepare(store);
  return store;
}

/** Imports the file into the store that is named. @returns {Promise<Measured>} */
async function importing() {
  const store = await open();
  const file = await prepareFile(path, formats, {});
  /** @type {{ at: number, rows: number }[]} */
  const marks = [];
  const began = performance.now();
  const { tally } = await importFile(store, file, {
    mode: 'all',
    onProgress: ({ rows }) => marks.push({ at: performance.now() - began, rows }),
  });
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return { rows: tally.rows, seconds, peak: peak(), added: tally.outcomes.added, ...ends(marks) };
}

/**
 * Rows per second in the first and in the last tenth of the rows.
 * @param {{ at: number, rows: number }[]} marks
 */
function ends(marks) {
  const total = marks.at(-1)?.rows ?? 0;
  const until = (/** @type {number} */ share) => marks.find(({ rows }) => rows >= total * share) ?? { at: 0, rows: 0 };
  const rate = (/** @type {{ at: number, rows: number }} */ a, /** @type {{ at: number, rows: number }} */ b) =>
    ((b.rows - a.rows) / (b.at - a.at)) * 1000;
  return { first: rate({ at: 0, rows: 0 }, until(0.1)), last: rate(until(0.9), until(1)) };
}

function peak() {
  return process.resourceUsage().maxRSS / 1000;
}

/** Writes as many places of as many shows in a bare loop: nothing is parsed, looked up, decided or checked. @returns {Promise<Measured>} */
async function bare() {
  const store = await open();
  const [shows, batch, rows] = [2_300, 2_000, 65_800];
  await store.transaction(async (tx) => {
    await tx.write('UNWIND range(0, $last) AS n CREATE (:Entity:Show {id: "show:" + toString(n)})', { last: shows - 1 });
    await tx.write('UNWIND range(0, 93) AS n CREATE (:Entity:Country {id: "country:" + toString(n)})');
    await tx.write("CREATE (:Chart {id: 'chart:bare'}) CREATE (:Entity:Article {id: 'article:bare'})");
  });
  const began = performance.now();
  for (let done = 0; done < rows; done += batch)
    await store.transaction((tx) =>
      tx.write(
        `UNWIND $editions AS edition
MATCH (chart:Chart {id: 'chart:bare'}) MATCH (country:Entity {id: edition.country}) MATCH (article:Entity {id: 'article:bare'})
UNWIND edition.entries AS row
MATCH (show:Entity {id: row.show})
CREATE (entry:ChartEntry {id: row.id, chart: 'chart:bare', country: edition.country, edition: edition.key, periodStart: '2022-01-24',
  periodEnd: '2022-01-30', rank: row.rank, cumulativePeriods: 1, projected: '1'})
CREATE (entry)-[:ABOUT]->(show) CREATE (entry)-[:ON]->(chart) CREATE (entry)-[:\`IN\`]->(country)
CREATE (entry)-[:STATED_IN {rank: row.rank, cumulativePeriods: 1, asWritten: row.show, locator: row.id}]->(article)`,
        {
          editions: Array.from({ length: Math.ceil(Math.min(batch, rows - done) / 10) }, (_, index) => {
            const key = (done + index * 10) / 10;
            return {
              key: `chart:bare|${key}`,
              country: `country:${key % 94}`,
              entries: Array.from({ length: 10 }, (_row, rank) => ({
                id: `entry:${key}/${rank}`,
                show: `show:${(key * 7 + rank * 31) % shows}`,
                rank: rank + 1,
              })),
            };
          }),
        },
      ),
    );
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return { rows, seconds, peak: peak(), first: 0, last: 0, added: rows };
}

const run = promisify(execFile);

/**
 * @param {'import' | 'bare'} child
 * @param {string[]} where
 * @returns {Promise<Measured>}
 */
async function measured(child, where) {
  const { stdout } = await run(process.execPath, [fileURLToPath(import.meta.url), '--child', child, '--data', values.data, ...where], {
    maxBuffer: 1e8,
  });
  return /** @type {Measured} */ (JSON.parse(stdout));
}

/** @param {number[]} figures */
function median(figures) {
  return /** @type {number} */ ([...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]);
}

/**
 * @param {string} engine
 * @param {() => Promise<string[]>} fresh empties the store; gives the arguments that name it
 */
async function report(engine, fresh) {
  /** @type {Measured[]} */ const once = [];
  /** @type {Measured[]} */ const again = [];
  /** @type {Measured[]} */ const bareLoop = [];
  for (let count = 0; count < Number(values.runs); count++) {
    const where = await fresh();
    once.push(await measured('import', where));
    again.push(await measured('import', where));
    bareLoop.push(await measured('bare', await fresh()));
  }
  const rate = (/** @type {Measured[]} */ of) => median(of.map(({ rows, seconds }) => rows / seconds));
  console.log(
    `${engine}: ${Math.round(rate(once)).toLocaleString('en')} rows/s, peak ${Math.round(median(once.map((one) => one.peak)))} MB, ` +
      `last tenth at ${Math.round(median(once.map(({ first, last }) => last / first)) * 100)} % of the first; ` +
      `again (${again.map(({ added }) => added).join(', ')} added): ${Math.round(rate(again)).toLocaleString('en')} rows/s; ` +
      `bare loop ${Math.round(rate(bareLoop)).toLocaleString('en')} rows/s, ratio ${(rate(once) / rate(bareLoop)).toFixed(2)}`,
  );
}

if (values.child !== undefined) console.log(JSON.stringify(values.child === 'bare' ? await bare() : await importing()));
else if (!existsSync(path)) console.log(`${path} is not there: name the folder with --data or INYEON_DATA.`);
else {
  const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
  try {
    let store = 0;
    await report('embedded', () => Promise.resolve(['--folder', join(folder, String(store++))]));
    const available = neo4jAvailable();
    if (available.ok) {
      const server = await startNeo4j({ port: 0, dataDir: join(folder, 'neo4j'), log: () => {} });
      const address = { uri: server.uri, user: server.user, password: server.password };
      try {
        await report('neo4j', async () => {
          const emptied = await openNeo4j(address);
          for (;;) {
            const [left] = await emptied.transaction((tx) =>
              tx.write('MATCH (node) WITH node LIMIT 10000 DETACH DELETE node RETURN count(*) AS deleted'),
            );
            if (!left || left['deleted'] === 0) break;
          }
          await emptied.close();
          return ['--neo4j', JSON.stringify(address)];
        });
      } finally {
        await server.stop();
      }
    } else console.log(`Neo4j left out: ${available.why}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
