/** A Neo4j that hangs, and one that is killed and started again, while clients go on asking. */
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { startNeo4j } from '../../tools/neo4j/neo4j.mjs';
import { start } from '../serving/candidates/candidates.mjs';

const CLIENTS = 16;

/**
 * Times in milliseconds.
 * @typedef {object} Outage
 * @property {string} name
 * @property {Record<string, number>} statuses how often each came while the store was gone
 * @property {number} slowest answer while it was gone
 * @property {number} recovery from when Bolt answered to the first answer with data
 */

/**
 * @param {import('../serving/store/stores.mjs').Stores} stores
 * @param {readonly string[]} shows
 * @returns {Promise<Outage[]>}
 */
export async function outages(stores, shows) {
  const server = await start('neo4j', { ...stores.address, LOG_LEVEL: 'silent' });
  const pid = /** @type {number} */ (stores.neo4j.pid);
  const port = Number(new URL(stores.neo4j.uri).port);
  try {
    const hung = await during(server, shows, 'Neo4j hangs for 8 s (SIGSTOP)', async () => {
      process.kill(pid, 'SIGSTOP');
      await sleep(8_000);
      process.kill(pid, 'SIGCONT');
    });
    const killed = await during(server, shows, 'Neo4j is killed and started again', async () => {
      process.kill(pid, 'SIGKILL');
      await sleep(2_000);
      const again = await startNeo4j({ port, dataDir: stores.neo4jDir, log: () => {} });
      stores.neo4j.stop = again.stop;
    });
    return [hung, killed];
  } finally {
    await server.stop();
  }
}

/**
 * @param {import('./beside.mjs').Server} server
 * @param {readonly string[]} shows
 * @param {string} name
 * @param {() => Promise<void>} outage resolves when Bolt answers again
 * @returns {Promise<Outage>}
 */
async function during(server, shows, name, outage) {
  /** @type {Record<string, number>} */
  const statuses = {};
  let slowest = 0;
  let isGone = true;
  let backAt = Infinity;
  let answeredAt = Infinity;
  const client = async (/** @type {number} */ from) => {
    for (let at = from; answeredAt === Infinity; at++) {
      const asked = performance.now();
      const status = await statusOf(server, shows[at % shows.length] ?? '');
      const now = performance.now();
      if (isGone) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        slowest = Math.max(slowest, now - asked);
      } else if (status === '200' && asked > backAt) answeredAt = now;
      if (status !== '200') await sleep(20);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, index) => client(index));
  await outage();
  isGone = false;
  backAt = performance.now();
  await Promise.all(clients);
  return { name, statuses, slowest, recovery: answeredAt - backAt };
}

const QUERY = 'query ($id: ID!) { show(id: $id) { title directors { name } } }';

/** @type {(server: import('./beside.mjs').Server, id: string) => Promise<string>} */
function statusOf({ port, path }, id) {
  return new Promise((resolve) => {
    const asking = request({ host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': 'application/json' } }, (response) =>
      response.resume().on('end', () => resolve(String(response.statusCode))),
    );
    asking.on('error', () => resolve('no answer'));
    asking.end(JSON.stringify({ query: QUERY, variables: { id } }));
  });
}
