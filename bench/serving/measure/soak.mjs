/** Ten minutes of everything at once: whether an error comes, and whether the memory keeps growing. */
import { setInterval, clearInterval } from 'node:timers';
import { startCandidate } from '../candidates/candidates.mjs';
import { NAMES } from '../questions/variables.mjs';
import { bodyOf } from './ask.mjs';
import { load } from './load.mjs';
import { memoryOf } from './process.mjs';
import { requestOf } from './wire.mjs';

export const SOAK_CLIENTS = 64;

/** A shorter soak than this leaves out its first tenth rather than its first minute. */
const FIRST_MS = 60_000;

/**
 * @typedef {object} Soak
 * @property {number} minutes
 * @property {import('./load.mjs').Figures} figures
 * @property {number | null} began bytes of memory after the first minute
 * @property {number | null} ended bytes of memory at the end
 * @property {number | null} growth from the one to the other, as a share
 */

/**
 * @param {import('../candidates/candidates.mjs').Key} key
 * @param {import('../store/stores.mjs').Stores} stores
 * @param {Record<import('../questions/variables.mjs').Name, import('../questions/variables.mjs').Variables[]>} variables
 * @param {number} minutes
 * @returns {Promise<Soak>}
 */
export async function soak(key, stores, variables, minutes) {
  const candidate = await startCandidate(key, stores);
  /** @type {number[]} */
  const memory = [];
  const sampling = setInterval(() => memory.push(memoryOf(candidate.pid) ?? NaN), 1_000);
  try {
    const asked = NAMES.filter((name) => candidate.questions[name] !== undefined);
    const requests = (variables[asked[0] ?? 'Q1'] ?? []).flatMap((_, index) =>
      asked.map((name) => requestOf(candidate.path, bodyOf(candidate, name, variables[name][index] ?? {}))),
    );
    const figures = await load({
      port: candidate.port,
      pid: candidate.pid,
      storePid: candidate.onNeo4j ? stores.neo4j.pid : null,
      requests,
      clients: SOAK_CLIENTS,
      seconds: minutes * 60,
    });
    // The garbage collector lets memory rise and fall by seconds: medians over a tenth of the time.
    const first = Math.round(Math.min(FIRST_MS, minutes * 6_000) / 1_000);
    const window = Math.max(3, Math.round((memory.length - first) / 10));
    const began = median(memory.slice(first, first + window));
    const ended = median(memory.slice(-window));
    return { minutes, figures, began, ended, growth: began === null || ended === null ? null : ended / began - 1 };
  } finally {
    clearInterval(sampling);
    await candidate.stop();
  }
}

/** @param {number[]} numbers */
function median(numbers) {
  const middle = numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
  return Number.isNaN(middle) ? null : middle;
}
