/**
 * What holds under load (`npm run bench:load`): ordinary clients beside dear requests, overload, a database that goes away.
 * Writes docs/reliability.md.
 *
 *   npm run bench:load                        the made-up world of bench:serving, on both engines
 *   npm run bench:load -- --store data        the embedded store in a folder, such as one with everything imported; writes nothing
 *   npm run bench:load -- --seconds 5         how long each is asked
 *   npm run bench:load -- --soak 30           everything at once for so many minutes on the embedded engine, and nothing else; with
 *                                             MALLOC_ARENA_MAX=2 before it, as the container has it
 */
import { parseArgs } from 'node:util';
import { openEmbedded } from '../../dist/graph/embedded.js';
import { join } from 'node:path';
import { start } from '../serving/candidates/candidates.mjs';
import { memoryOf } from '../serving/measure/process.mjs';
import { openStores } from '../serving/store/stores.mjs';
import { beside } from './beside.mjs';
import { DEAR } from './dear.mjs';
import { outages } from './outages.mjs';
import { overload } from './overload.mjs';
import { keep, write } from './report.mjs';
import { soak } from './soak.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    soak: { type: 'string' },
    shows: { type: 'string', default: '20000' },
  },
});
const seconds = Number(values.seconds);

/** How often it is asked at most before anything is measured, five seconds each time. */
const MOST_ROUNDS = 16;

/**
 * Asks until it gets no faster: a Java that has just started takes its time to be what it is.
 * @type {(server: import('./beside.mjs').Server, shows: readonly string[]) => Promise<void>}
 */
async function warm(server, shows) {
  let best = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { perSecond } = await beside(server, shows, 5);
    if (perSecond < 1.05 * best) return;
    best = perSecond;
  }
}

/**
 * @param {'neo4j' | 'embedded'} key
 * @param {Record<string, string>} address
 * @param {readonly string[]} shows
 */
async function measure(key, address, shows) {
  const server = await start(key, { ...address, LOG_LEVEL: 'error' });
  try {
    await warm(server, shows);
    const alone = await beside(server, shows, seconds);
    const began = memoryOf(server.pid) ?? 0;
    console.log(
      `${key}: ${Math.round(alone.perSecond)} pages/s by themselves, p99 ${alone.pageP99.toFixed(0)} ms, __typename ${alone.typenameP99.toFixed(0)} ms`,
    );
    const rows = [];
    let before = alone;
    for (const dear of DEAR) {
      const { perSecond, cores, ...row } = await beside(server, shows, seconds, dear);
      // Whatever else the machine does changes: they are compared with themselves just before and just after.
      const after = await beside(server, shows, seconds);
      const share = (2 * perSecond) / (before.perSecond + after.perSecond);
      const byCpu = (2 * perSecond) / cores / (before.perSecond / before.cores + after.perSecond / after.cores);
      before = after;
      rows.push({ ...row, share, byCpu });
      console.log(
        `  ${row.name.padEnd(32)} ${row.answer.padEnd(22)} asked ${String(row.asked).padStart(4)}  slowest ${row.slowest.toFixed(0).padStart(6)} ms  others ${(100 * share).toFixed(0).padStart(3)} % (${(100 * byCpu).toFixed(0)} % by CPU)  __typename p99 ${row.typenameP99.toFixed(0).padStart(4)} ms  page p99 ${row.pageP99.toFixed(0).padStart(4)} ms  peak ${(row.peak / 1e6).toFixed(0)} MB`,
      );
    }
    await sleep(3_000);
    const ended = memoryOf(server.pid) ?? 0;
    const over = await overload(server, shows, seconds);
    console.log(`  overload: ${JSON.stringify(over)}  memory ${(began / 1e6).toFixed(0)} → ${(ended / 1e6).toFixed(0)} MB`);
    return { key, alone, rows, began, ended, over };
  } finally {
    await server.stop();
  }
}

if (values.store !== undefined) {
  const store = await openEmbedded(join(values.store, 'inyeon.grafeo'));
  const shows = (await store.read('MATCH (show:Show) RETURN show.id AS id ORDER BY id LIMIT 500')).map(
    ({ id }) => /** @type {string} */ (id),
  );
  await store.close();
  await measure('embedded', { INYEON_DATA_DIR: values.store }, shows);
} else {
  const stores = await openStores(Number(values.shows));
  try {
    if (values.soak !== undefined) {
      // It would take what the other engine is to be left.
      await stores.neo4j.stop();
      keep({ soak: await soak('embedded', stores, Number(values.soak)) });
    } else {
      const shows = stores.subjects.shows.slice(0, 500);
      const results = [
        await measure('embedded', { INYEON_DATA_DIR: stores.dataDir }, shows),
        await measure('neo4j', stores.address, shows),
      ];
      keep({ shows: Number(values.shows), date: new Date().toISOString().slice(0, 10), results, outages: await outages(stores, shows) });
    }
    write();
  } finally {
    await stores.neo4j.stop();
  }
}
