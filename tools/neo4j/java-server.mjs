/** Neo4j in a Java process of its own: starts Neo4j.java so that it outlives its starter, and stops it by its pid. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { logFile, shown, toolDir } from './paths.mjs';
import { portTaken } from './port.mjs';
import { Neo4jProblem } from './problem.mjs';
import { isServer, processMark } from './process.mjs';

const jvmOptions = [
  '-Xms128m',
  '-Xmx1g',
  // The page cache reaches into these; without them Neo4j runs but falls back to slower ways and warns.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/**
 * @param {{ java: string, classpath: string, dataDir: string, port: number, pageCacheMiB: number }} options
 * @returns {Promise<number>} the process id
 */
export async function launchJava({ java, classpath, dataDir, port, pageCacheMiB }) {
  mkdirSync(dataDir, { recursive: true });
  const output = openSync(logFile(dataDir), 'w');
  try {
    const args = [...jvmOptions, processMark(dataDir), join(toolDir, 'Neo4j.java'), String(port), dataDir, String(pageCacheMiB)];
    const child = spawn(java, args, {
      cwd: toolDir,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
      // Two hundred jars as an argument would fill every `ps` and exceed what some systems take.
      env: { ...process.env, CLASSPATH: classpath },
    });
    child.unref();
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(/** @type {number} */ (child.pid)));
    });
  } finally {
    closeSync(output);
  }
}

/**
 * Asks exactly this process to stop and waits until it has; no word when it is gone already.
 *
 * @param {{ pid: number, dataDir: string }} server
 */
export async function stopJava({ pid, dataDir }) {
  if (!isServer(pid, dataDir)) return;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + 60_000;
  while (isServer(pid, dataDir)) {
    if (Date.now() > deadline) {
      throw new Neo4jProblem(`Neo4j (process ${pid}) has not stopped within 60 seconds: see ${shown(logFile(dataDir))}.`);
    }
    await sleep(100);
  }
}

/**
 * @param {string} dataDir
 * @returns {string} the last lines the server printed
 */
export function javaLog(dataDir) {
  const file = logFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n') : '';
}

/**
 * Why a server ended while it started.
 *
 * @param {{ dataDir: string, port: number }} server
 */
export function whyEnded({ dataDir, port }) {
  const file = logFile(dataDir);
  const whole = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (whole.includes('Address already in use')) return portTaken(port);
  if (whole.includes('has been locked by another process')) {
    return new Neo4jProblem(`The store in ${shown(dataDir)} is in use by another Neo4j process: stop that one first.`);
  }
  return new Neo4jProblem(`Neo4j ended while starting; the end of ${shown(file)}:\n${javaLog(dataDir) || '(empty)'}`);
}
