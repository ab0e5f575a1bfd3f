/** The pid file of a data directory: which server runs on it, for the next start, for stop and for nobody else. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A server as the pid file names it; a container has no process id on this side of the engine.
 *
 * @typedef {{ how: 'maven', pid: number, port: number, starter?: number }
 *   | { how: 'docker', pid: null, port: number, starter?: number }} Server
 *   starter: the process that is still bringing it up; gone from the file once it answers
 */

/** @param {string} dataDir */
function pidFile(dataDir) {
  return join(dataDir, 'server.pid.json');
}

/**
 * @param {string} dataDir
 * @returns {Server | null} what the pid file says, alive or not
 */
export function readState(dataDir) {
  try {
    return JSON.parse(readFileSync(pidFile(dataDir), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Writes the pid file if there is none.
 *
 * @param {string} dataDir
 * @param {Server} server
 * @returns {boolean} false when another start was faster
 */
export function claimState(dataDir, server) {
  mkdirSync(dataDir, { recursive: true });
  // A hard link appears whole or not at all, and only where nothing is: nobody reads half a file or overwrites one.
  const draft = `${pidFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(server)}\n`);
  try {
    linkSync(draft, pidFile(dataDir));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Notes that the server answers and has its password.
 *
 * @param {string} dataDir
 * @param {Server} server
 */
export function markReady(dataDir, server) {
  if (!names(readState(dataDir), server)) return;
  const draft = `${pidFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...server, starter: undefined })}\n`);
  renameSync(draft, pidFile(dataDir));
}

/**
 * Waits while another start brings the server up. Until that one has set the first password every login fails, and
 * a few failed logins lock the user out, the other start included.
 *
 * @param {string} dataDir
 * @param {Server} server
 * @returns {Promise<boolean>} false when the other start gave up
 */
export async function whenReady(dataDir, server) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const now = readState(dataDir);
    if (!names(now, server)) return false;
    // A starter that was killed leaves its server behind: whoever comes next brings it up the rest of the way.
    if (now?.starter === undefined || !exists(now.starter) || Date.now() > deadline) return true;
    await sleep(250);
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {Server | null} state
 * @param {Server} server
 */
function names(state, server) {
  return state?.pid === server.pid && state.port === server.port;
}

/**
 * Removes the pid file if it still names this server.
 *
 * @param {string} dataDir
 * @param {Server} server
 */
export function clearState(dataDir, server) {
  if (names(readState(dataDir), server)) rmSync(pidFile(dataDir), { force: true });
}
