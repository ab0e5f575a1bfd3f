/** Who is compared: each in a process of its own, on the same store. */
import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rootDir } from '../../../tools/neo4j/paths.mjs';
import { freePort } from '../../../tools/neo4j/port.mjs';
import { floor } from '../questions/floor.mjs';
import { inyeon } from '../questions/inyeon.mjs';
import { peer } from '../questions/peer.mjs';

/** @typedef {'neo4j' | 'embedded' | 'peer' | 'floor'} Key */
/** @typedef {import('../questions/question.mjs').Question} Question */

/**
 * @typedef {object} Kind
 * @property {string} title
 * @property {string} script
 * @property {string} path of its endpoint
 * @property {boolean} onNeo4j
 * @property {Partial<Record<import('../questions/variables.mjs').Name, Question>>} questions
 */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const inyeonScript = join(rootDir, 'dist', 'bin', 'inyeon.js');

/** The floor is asked by name; its answer is in the common shape as it comes. */
const floorQuestions = Object.fromEntries(
  Object.keys(floor).map((name) => [name, { document: '', answer: (/** @type {any} */ data) => data }]),
);

/** @type {Record<Key, Kind>} */
export const KINDS = {
  neo4j: { title: 'Inyeon on Neo4j', script: inyeonScript, path: '/graphql', onNeo4j: true, questions: inyeon },
  embedded: { title: 'Inyeon, embedded', script: inyeonScript, path: '/graphql', onNeo4j: false, questions: inyeon },
  peer: { title: '@neo4j/graphql', script: here('peer-server.mjs'), path: '/', onNeo4j: true, questions: peer },
  floor: { title: 'hand-written', script: here('floor-server.mjs'), path: '/', onNeo4j: true, questions: floorQuestions },
};

/** @type {readonly Key[]} */
export const KEYS = /** @type {Key[]} */ (Object.keys(KINDS));

/**
 * A candidate that is up.
 * @typedef {Kind & { key: Key, port: number, process: import('node:child_process').ChildProcess, pid: number, stop: () => Promise<void> }} Candidate
 */

/**
 * Starts a candidate and waits until it takes connections.
 * @param {Key} key
 * @param {import('../store/stores.mjs').Stores} stores
 * @param {{ recorded?: boolean }} [options] recorded: with the recorder, to be asked what an answer costs
 * @returns {Promise<Candidate>}
 */
export function startCandidate(key, stores, options = {}) {
  const kind = KINDS[key];
  return start(key, kind.onNeo4j ? stores.address : { INYEON_DATA_DIR: stores.dataDir }, options);
}

/**
 * @param {Key} key
 * @param {Record<string, string>} store where it is, as environment variables
 * @param {{ recorded?: boolean }} [options]
 * @returns {Promise<Candidate>}
 */
export async function start(key, store, { recorded = false } = {}) {
  const kind = KINDS[key];
  const port = await freePort(0);
  const preloaded = recorded ? ['--import', pathToFileURL(here('recorder.mjs')).href] : [];
  const child = spawn(process.execPath, [...preloaded, kind.script], {
    cwd: rootDir,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...store },
    stdio: recorded ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['ignore', 'ignore', 'inherit'],
  });
  // A run that ends in any way leaves nobody behind.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    process.off('exit', end);
    end();
    await ended;
  };
  const deadline = Date.now() + 120_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${kind.title} did not start.`);
    }
    await sleep(5);
  }
  return { ...kind, key, port, process: child, pid: /** @type {number} */ (child.pid), stop };
}

/** @type {(port: number) => Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
