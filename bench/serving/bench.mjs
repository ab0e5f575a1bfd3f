/** A run of the bench: its stores, its candidates, and what is done with them. */
import { loadavg } from 'node:os';
import { startCandidate } from './candidates/candidates.mjs';
import { TOLERANCE, verdicts } from './goals.mjs';
import { compareAnswers } from './measure/compare.mjs';
import { costsOf } from './measure/cost.mjs';
import { measureRounds } from './measure/rounds.mjs';
import { soak } from './measure/soak.mjs';
import { measureStartup } from './measure/startup.mjs';
import { readOptions } from './options.mjs';
import { variableSets } from './questions/variables.mjs';
import { soakOf, startupOf, writeDocument } from './report/document.mjs';
import { keep, readKept } from './report/kept.mjs';
import { describeMachine } from './report/machine.mjs';
import { clientsText, detailTable, goalTable, ratioTable } from './report/tables.mjs';
import { openStores } from './store/stores.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./store/stores.mjs').Stores} Stores */

/** @returns {Promise<number>} the exit code */
export async function runBench() {
  const options = readOptions();
  if (options === null) return 0;
  const stores = await openStores(options.shows);
  if (loadavg()[0] > 1) console.log(`Others keep this machine busy (load ${loadavg()[0].toFixed(1)}): the figures will not be worth much.`);
  try {
    const machine = await describeMachine(stores);
    const made = { machine, date: new Date().toISOString().slice(0, 10) };
    if (options.task === 'soak') return await runSoak(options, stores, made);
    if (options.task === 'startup') return await runStartup(options, stores, made);
    return await runSideBySide(options, stores, made);
  } finally {
    await stores.neo4j.stop();
  }
}

/** @typedef {{ machine: import('./report/machine.mjs').Machine, date: string }} Made */

/** @type {(options: Options, stores: Stores, made: Made) => Promise<number>} */
async function runSideBySide(options, stores, made) {
  const variables = variableSets(stores.subjects);
  /** @type {import('./report/tables.mjs').Costs} */
  const costs = {};
  console.log('Counting statements and their hits …');
  for (const key of options.candidates) costs[key] = await costsOf(key, stores, variables, options.names);
  const candidates = [];
  for (const key of options.candidates) candidates.push(await startCandidate(key, stores));
  await compareAnswers(candidates, variables);
  console.log('All give the same answers.');
  const results = await measureRounds({ ...options, candidates, storePid: stores.neo4j.pid, variables });
  for (const candidate of candidates) await candidate.stop();

  console.log(`\n${detailTable(results, costs)}`);
  for (const clients of options.clients) console.log(`\n${clientsText(clients)}\n\n${ratioTable(results, clients)}`);
  const reached = verdicts(results);
  console.log(`\n${goalTable(reached)}`);
  if (options.kept && (options.scale === 1 || options.scale === 10)) {
    const beside = options.scale === 10 ? readKept().scale1 : undefined;
    const side = { ...made, shows: options.shows, results, costs, beside };
    console.log(`\nWritten to ${await writeDocument(keep({ [`scale${options.scale}`]: side }))}.`);
  }
  if (options.task !== 'quick') return 0;
  const missed = reached.filter(({ goal, reached }) => reached < goal * (1 - TOLERANCE));
  console.log(`\n${missed.length} of ${reached.length} goals are missed by more than ${TOLERANCE * 100} %.`);
  return missed.length === 0 ? 0 : 1;
}

/** @type {(options: Options, stores: Stores, made: Made) => Promise<number>} */
async function runSoak({ minutes, kept }, stores, made) {
  const variables = variableSets(stores.subjects);
  const soaks = { neo4j: await soak('neo4j', stores, variables, minutes), embedded: await soak('embedded', stores, variables, minutes) };
  const whole = { ...made, ...soaks };
  console.log(`\n${soakOf(whole)}`);
  if (kept) console.log(`\nWritten to ${await writeDocument(keep({ soak: whole }))}.`);
  return Object.values(soaks).some(({ figures }) => figures.errors > 0) ? 1 : 0;
}

/** @type {(options: Options, stores: Stores, made: Made) => Promise<number>} */
async function runStartup({ kept }, stores, made) {
  const startup = { ...made, ...(await measureStartup(stores)) };
  console.log(`\n${startupOf(startup)}`);
  if (kept) console.log(`\nWritten to ${await writeDocument(keep({ startup }))}.`);
  return 0;
}
