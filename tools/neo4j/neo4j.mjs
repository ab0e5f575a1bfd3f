/**
 * Starts and stops a Neo4j for development and for tests that need a real one: `npm run neo4j`, `npm run neo4j:stop`.
 *
 * A server belongs to its data directory: a second start there finds the first one and hands it out again.
 */
import { resolve } from 'node:path';
import { neo4jAvailable } from './available.mjs';
import { passwordProblem, user, waitForBolt } from './bolt.mjs';
import { findClasspath } from './classpath.mjs';
import { containerLog, containerPort, removeVolume, startContainer, stopContainer } from './docker.mjs';
import { findJava } from './java-home.mjs';
import { javaLog, launchJava, stopJava, whyEnded } from './java-server.mjs';
import { defaultDataDir, logFile, shown } from './paths.mjs';
import { freePort } from './port.mjs';
import { Neo4jProblem } from './problem.mjs';
import { isServer } from './process.mjs';
import { claimState, clearState, markReady, readState, whenReady } from './state.mjs';

export { neo4jAvailable };

/** The password of every development store that was not given another. */
export const defaultPassword = 'inyeon-dev';

/** How much of its store a Java process keeps in memory where nobody says, in MiB. */
export const defaultPageCacheMiB = 256;

/** @typedef {import('./state.mjs').Server} Server */

/**
 * @typedef {object} StartOptions
 * @property {number} [port] of Bolt; 0 takes a free one; 7687 by default, but a free one where NODE_ENV is `test`
 * @property {string} [dataDir] `.inyeon/neo4j/store` by default; a test should give its own
 * @property {string} [password] `inyeon-dev` by default
 * @property {number} [pageCacheMiB] how much of its store a Java process keeps in memory, in MiB; a container sees to it itself
 * @property {(line: string) => void} [log] takes the progress, line by line
 */

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {number | null} pid null when it runs in a container
 * @property {boolean} reused true when it ran before: whoever started it may still need it
 * @property {() => Promise<void>} stop stops exactly this server and waits until it is gone; the store stays
 */

/**
 * @param {StartOptions} [options]
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j(options = {}) {
  const { password = defaultPassword, pageCacheMiB = defaultPageCacheMiB, log = () => {} } = options;
  const dataDir = resolve(options.dataDir ?? defaultDataDir);
  const port = options.port ?? (process.env.NODE_ENV === 'test' ? 0 : 7687);
  const problem = passwordProblem(password);
  if (problem) throw problem;

  const before = findServer(dataDir);
  const { server, reused } = before ? { server: before, reused: true } : await launch({ dataDir, port, password, pageCacheMiB, log });
  const uri = `bolt://127.0.0.1:${server.port}`;
  if (reused) {
    log(`${nameOf(server)} already runs on ${shown(dataDir)} and answers on port ${server.port}: using that one.`);
    if (!(await whenReady(dataDir, server))) throw otherStartFailed(dataDir);
  }
  try {
    await waitForBolt({
      uri,
      password,
      dataDir,
      afresh: server.how === 'docker' ? removeVolume(dataDir) : 'stop Neo4j and remove that directory',
      ended: () => (server.how === 'docker' || isServer(server.pid, dataDir) ? null : whyEnded({ dataDir, port: server.port })),
      tail: () => (server.how === 'docker' ? containerLog(dataDir) : javaLog(dataDir)),
    });
  } catch (error) {
    // Nothing is left running that nobody was told about. One that ran before is not ours to stop.
    if (!reused) await stop(server, dataDir);
    throw error;
  }
  markReady(dataDir, server);
  return { uri, user, password, pid: server.pid, reused, stop: () => stop(server, dataDir) };
}

/**
 * Stops the server of a data directory.
 *
 * @param {string} [dataDir]
 * @returns {Promise<Server | null>} the one that was stopped, null when none ran
 */
export async function stopNeo4j(dataDir = defaultDataDir) {
  const server = findServer(resolve(dataDir));
  if (server) await stop(server, resolve(dataDir));
  return server;
}

/**
 * How a person knows a server.
 *
 * @param {Server} server
 */
export function nameOf(server) {
  return server.how === 'docker' ? 'Neo4j (container)' : `Neo4j (process ${server.pid})`;
}

/**
 * @param {string} dataDir
 * @returns {Server | null} the one that runs now; a pid file that outlived its server is removed
 */
function findServer(dataDir) {
  const server = readState(dataDir);
  if (!server) return null;
  if (server.how === 'docker') {
    const port = containerPort(dataDir);
    if (port !== null) return { ...server, port };
  } else if (isServer(server.pid, dataDir)) {
    return server;
  }
  clearState(dataDir, server);
  return null;
}

/**
 * @param {Required<StartOptions>} options
 * @returns {Promise<{ server: Server, reused: boolean }>}
 */
async function launch({ dataDir, port, password, pageCacheMiB, log }) {
  const available = neo4jAvailable();
  if (!available.ok) throw new Neo4jProblem(available.why);
  return available.how === 'docker'
    ? launchContainer({ dataDir, port, password, log })
    : launchProcess({ dataDir, port, pageCacheMiB, log });
}

/**
 * @param {Omit<Required<StartOptions>, 'pageCacheMiB'>} options
 * @returns {Promise<{ server: Server, reused: boolean }>}
 */
async function launchContainer({ dataDir, port, password, log }) {
  // `docker compose --profile development up` leaves no pid file; starting over it would replace its container for another port.
  const up = containerPort(dataDir);
  /** @type {Server} */
  const server = { how: 'docker', pid: null, port: up ?? (await freePort(port)) };
  if (up === null) {
    log(`Starting Neo4j in a container on port ${server.port}.`);
    await startContainer({ dataDir, port: server.port, password, log });
  }
  claimState(dataDir, server);
  return { server, reused: up !== null };
}

/**
 * @param {Omit<Required<StartOptions>, 'password'>} options
 * @returns {Promise<{ server: Server, reused: boolean }>}
 */
async function launchProcess({ dataDir, port, pageCacheMiB, log }) {
  const found = findJava();
  if (!found.ok) throw new Neo4jProblem(found.why);
  const classpath = await findClasspath(log);
  const chosen = await freePort(port);
  log(`Starting Neo4j in a Java process on port ${chosen}; it prints to ${shown(logFile(dataDir))}.`);
  const pid = await launchJava({ java: found.java, classpath, dataDir, port: chosen, pageCacheMiB });
  /** @type {Server} */
  const server = { how: 'maven', pid, port: chosen, starter: process.pid };
  if (claimState(dataDir, server)) return { server, reused: false };

  // Another start was faster by less than Java needs to reach the store: give way to it.
  await stopJava({ pid, dataDir });
  const first = findServer(dataDir);
  if (first) return { server: first, reused: true };
  throw otherStartFailed(dataDir);
}

/** @param {string} dataDir */
function otherStartFailed(dataDir) {
  return new Neo4jProblem(`Another start on ${shown(dataDir)} came first and has failed: try again.`);
}

/**
 * @param {Server} server
 * @param {string} dataDir
 */
async function stop(server, dataDir) {
  if (server.how === 'docker') await stopContainer(dataDir);
  else await stopJava({ pid: server.pid, dataDir });
  clearState(dataDir, server);
}
