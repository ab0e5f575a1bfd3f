/** Everything at once for a long time: whether an error comes, and whether the memory keeps growing. */
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../serving/candidates/candidates.mjs';
import { bodyOf } from '../serving/measure/ask.mjs';
import { load } from '../serving/measure/load.mjs';
import { memoryOf } from '../serving/measure/process.mjs';
import { requestOf } from '../serving/measure/wire.mjs';
import { NAMES, variableSets } from '../serving/questions/variables.mjs';
import { asked } from './beside.mjs';
import { DEAR } from './dear.mjs';

/** Clients that ask what pages ask, and clients that ask for something dear, or for what is refused, in turn. */
export const ORDINARY = 60;
export const DEAR_CLIENTS = 4;

/**
 * @typedef {object} Soak
 * @property {string} date
 * @property {number} minutes
 * @property {import('../serving/measure/load.mjs').Figures} figures of ordinary clients
 * @property {Record<string, number>} dear how often each answer came to the others
 * @property {string} [arenas] what MALLOC_ARENA_MAX was, where it was set
 * @property {number[]} memory in bytes, the median of each minute
 */

/**
 * @param {'embedded'} key
 * @param {import('../serving/store/stores.mjs').Stores} stores
 * @param {number} minutes
 * @returns {Promise<Soak>}
 */
export async function soak(key, stores, minutes) {
  const server = await start(key, { INYEON_DATA_DIR: stores.dataDir, LOG_LEVEL: 'error' });
  const variables = variableSets(stores.subjects);
  const requests = variables.Q1.flatMap((_, index) =>
    NAMES.map((name) => requestOf(server.path, bodyOf(server, name, variables[name][index] ?? {}))),
  );
  /** @type {number[]} */
  const memory = [];
  /** @type {number[]} */
  let minute = [];
  const sampling = setInterval(() => {
    minute.push(memoryOf(server.pid) ?? NaN);
    if (minute.length < 60) return;
    memory.push(minute.sort((a, b) => a - b)[30] ?? NaN);
    console.log(`  minute ${memory.length}: ${((memory.at(-1) ?? NaN) / 1e6).toFixed(0)} MB`);
    minute = [];
  }, 1_000);
  /** @type {Record<string, number>} */
  const dear = {};
  let isOver = false;
  const asking = async (/** @type {number} */ from) => {
    for (let at = from; !isOver; at++) {
      const { query } = /** @type {import('./dear.mjs').Dear} */ (DEAR[at % DEAR.length]);
      const answer = await asked(server, JSON.stringify({ query }));
      dear[answer] = (dear[answer] ?? 0) + 1;
      await sleep(5);
    }
  };
  try {
    const others = Array.from({ length: DEAR_CLIENTS }, (_, index) => asking(index * 3));
    const figures = await load({
      ...{ port: server.port, pid: server.pid, storePid: null, requests },
      clients: ORDINARY,
      seconds: minutes * 60 + 1,
    });
    isOver = true;
    await Promise.all(others);
    const { MALLOC_ARENA_MAX: arenas } = process.env;
    return { date: new Date().toISOString().slice(0, 10), minutes, figures, dear, ...(arenas === undefined ? {} : { arenas }), memory };
  } finally {
    isOver = true;
    clearInterval(sampling);
    await server.stop();
  }
}
