/** What an answer costs: how many statements, and how often they touch the store. Needs no clock, and no candidate is timed with it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startCandidate } from '../candidates/candidates.mjs';
import { ask } from './ask.mjs';

/** @typedef {import('../questions/variables.mjs').Name} Name */
/** @typedef {{ statements: number, hits: number | null }} Cost for each request, on average */

/** How often it is asked before it counts: a document that is new may go another way. */
const WARM_UP = 10;
const COUNTED = 20;

/**
 * @param {import('../candidates/candidates.mjs').Key} key
 * @param {import('../store/stores.mjs').Stores} stores
 * @param {Record<Name, import('../questions/variables.mjs').Variables[]>} variables
 * @param {readonly Name[]} names
 * @returns {Promise<Partial<Record<Name, Cost>>>}
 */
export async function costsOf(key, stores, variables, names) {
  const candidate = await startCandidate(key, stores, { recorded: true });
  /** @type {Partial<Record<Name, Cost>>} */
  const costs = {};
  try {
    for (const name of names) {
      if (candidate.questions[name] === undefined) continue;
      for (const given of variables[name].slice(-WARM_UP)) await ask(candidate, name, given);
      await sleep(500);
      candidate.process.send('forget');
      let said = 0;
      for (const given of variables[name].slice(0, COUNTED)) said += (await ask(candidate, name, given)).extensions?.statements ?? 0;
      // The embedded engine has no driver to listen at: there our own word counts.
      if (!candidate.onNeo4j) costs[name] = { statements: said / COUNTED, hits: null };
      else {
        const { statements, hits } = await report(candidate);
        costs[name] = { statements: statements / COUNTED, hits: hits / COUNTED };
      }
    }
  } finally {
    await candidate.stop();
  }
  return costs;
}

/**
 * @param {import('../candidates/candidates.mjs').Candidate} candidate
 * @returns {Promise<{ statements: number, hits: number }>}
 */
function report(candidate) {
  return new Promise((resolve, reject) => {
    candidate.process.once('message', (message) => resolve(/** @type {any} */ (message)));
    candidate.process.once('exit', () => reject(new Error(`${candidate.title} ended while it was asked what its answers cost.`)));
    candidate.process.send('report');
  });
}
