/** The timing: all candidates in turn within each round, so that whatever else the machine does befalls them alike. */
import { NAMES } from '../questions/variables.mjs';
import { bodyOf } from './ask.mjs';
import { load } from './load.mjs';
import { requestOf } from './wire.mjs';

/** @typedef {import('../candidates/candidates.mjs').Candidate} Candidate */
/** @typedef {import('../candidates/candidates.mjs').Key} Key */
/** @typedef {import('../questions/variables.mjs').Name} Name */
/** @typedef {import('./load.mjs').Figures} Figures */

/**
 * @typedef {Partial<Record<Name, Record<number, Partial<Record<Key, Figures>>>>>} Results by question, clients and candidate
 */

/**
 * @param {object} options
 * @param {readonly Candidate[]} options.candidates
 * @param {number | null} options.storePid of Neo4j
 * @param {Record<Name, import('../questions/variables.mjs').Variables[]>} options.variables
 * @param {readonly Name[]} options.names
 * @param {readonly number[]} options.clients
 * @param {number} options.rounds
 * @param {number} options.seconds for each measurement
 * @param {number} options.warmUp seconds before the first round, for each question and candidate
 * @returns {Promise<Results>} the medians
 */
export async function measureRounds({ candidates, storePid, variables, names, clients, rounds, seconds, warmUp }) {
  const measured = NAMES.filter((name) => names.includes(name)).flatMap((name) =>
    candidates.flatMap((candidate) => {
      if (candidate.questions[name] === undefined) return [];
      const requests = variables[name].map((given) => requestOf(candidate.path, bodyOf(candidate, name, given)));
      return [{ name, candidate, requests }];
    }),
  );
  const run = (/** @type {(typeof measured)[number]} */ { candidate, requests }, /** @type {number} */ count, /** @type {number} */ time) =>
    load({
      port: candidate.port,
      pid: candidate.pid,
      storePid: candidate.onNeo4j ? storePid : null,
      requests,
      clients: count,
      seconds: time,
    });
  for (const one of measured) await run(one, 8, warmUp);
  /** @type {Map<string, Figures[]>} */
  const taken = new Map();
  for (let round = 1; round <= rounds; round++) {
    console.log(`Round ${round} of ${rounds} …`);
    for (const name of names)
      for (const count of clients)
        for (const one of shuffled(measured.filter((candidate) => candidate.name === name))) {
          const key = [name, count, one.candidate.key].join();
          taken.set(key, [...(taken.get(key) ?? []), await run(one, count, seconds)]);
        }
  }
  /** @type {Results} */
  const results = {};
  for (const { name, candidate } of measured)
    for (const count of clients)
      ((results[name] ??= {})[count] ??= {})[candidate.key] = medians(taken.get([name, count, candidate.key].join()) ?? []);
  return results;
}

/** @type {(figures: readonly Figures[]) => Figures} */
function medians(figures) {
  const median = (/** @type {keyof Figures} */ of) =>
    figures.map((one) => one[of] ?? NaN).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
  const orNull = (/** @type {number} */ number) => (Number.isNaN(number) ? null : number);
  return {
    perSecond: median('perSecond'),
    p50: median('p50'),
    p99: median('p99'),
    cpu: orNull(median('cpu')),
    storeCpu: orNull(median('storeCpu')),
    errors: figures.reduce((sum, { errors }) => sum + errors, 0),
  };
}

/**
 * @template T
 * @param {readonly T[]} all
 */
function shuffled(all) {
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
