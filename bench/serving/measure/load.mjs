/** Asks one candidate for a while from so many connections at once, each with its next request as soon as it has its answer. */
import { performance } from 'node:perf_hooks';
import { cpuOf } from './process.mjs';
import { Wire } from './wire.mjs';

/** How many different errors are printed. */
const REFUSALS_SHOWN = 5;

/**
 * What came of it. Times are in milliseconds, CPU for each request.
 * @typedef {object} Figures
 * @property {number} perSecond
 * @property {number} p50
 * @property {number} p99
 * @property {number | null} cpu of the candidate's process
 * @property {number | null} storeCpu of Neo4j's
 * @property {number} errors
 */

/**
 * @param {object} options
 * @param {number} options.port
 * @param {number} options.pid
 * @param {number | null} options.storePid
 * @param {readonly import('node:buffer').Buffer[]} options.requests
 * @param {number} options.clients
 * @param {number} options.seconds
 * @returns {Promise<Figures>}
 */
export async function load({ port, pid, storePid, requests, clients, seconds }) {
  /** @type {number[]} */
  const took = [];
  let errors = 0;
  /** @type {Set<string>} */
  const refusals = new Set();
  const cpuBefore = cpuOf(pid);
  const storeCpuBefore = cpuOf(storePid);
  const began = performance.now();
  const deadline = began + seconds * 1_000;
  const client = async () => {
    const wire = new Wire(port);
    // Each client goes through the sets from a place of its own.
    let at = Math.floor(Math.random() * requests.length);
    for (let now = performance.now(); now < deadline && !wire.closed;) {
      const ok = await wire.ask(/** @type {import('node:buffer').Buffer} */ (requests[at++ % requests.length]));
      const then = performance.now();
      took.push(then - now);
      if (!ok) {
        errors++;
        refusals.add(wire.refusal);
      }
      now = then;
    }
    wire.close();
  };
  await Promise.all(Array.from({ length: clients }, client));
  // What an error was is not in the figures, but whoever runs the bench wants to know.
  for (const refusal of [...refusals].slice(0, REFUSALS_SHOWN)) console.error(`  answered with ${refusal}`);
  // Up to the last answer: what was on its way at the deadline counts, and so does the time it took.
  const spent = (performance.now() - began) / 1_000;
  const each = (/** @type {number | null} */ before, /** @type {number | null} */ after) =>
    before === null || after === null ? null : (after - before) / took.length;
  took.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => took[Math.floor((took.length - 1) * share)] ?? NaN;
  return {
    perSecond: took.length / spent,
    p50: at(0.5),
    p99: at(0.99),
    cpu: each(cpuBefore, cpuOf(pid)),
    storeCpu: each(storeCpuBefore, cpuOf(storePid)),
    errors,
  };
}
