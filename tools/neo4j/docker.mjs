/** The container of docker-compose.yml: one compose project, with a volume of its own, for each data directory. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ask, run } from './command.mjs';
import { defaultDataDir, rootDir } from './paths.mjs';
import { Neo4jProblem } from './problem.mjs';

/**
 * The start of every compose command. The default store is the project that `docker compose --profile development up` starts too.
 *
 * @param {string} dataDir
 */
function compose(dataDir) {
  return ['compose', '--profile', 'development', '-p', project(dataDir), '-f', join(rootDir, 'docker-compose.yml')];
}

/** @param {string} dataDir */
function project(dataDir) {
  if (dataDir === defaultDataDir) return 'inyeon';
  return `inyeon-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`;
}

/**
 * @param {string} dataDir
 * @returns {string} what a person does to start over with an empty store
 */
export function removeVolume(dataDir) {
  return `run \`docker compose -p ${project(dataDir)} down -v\``;
}

/** @returns {boolean} whether an engine answers and the client knows compose */
export function dockerAnswers() {
  // The client alone says nothing: it is often installed where no engine runs.
  return ask('docker', ['info', '--format', '{{.ServerVersion}}']) !== null && ask('docker', ['compose', 'version']) !== null;
}

/**
 * @param {string} dataDir
 * @returns {number | null} the port on which this store's container answers, null when it does not run
 */
export function containerPort(dataDir) {
  const answer = ask('docker', [...compose(dataDir), 'port', 'neo4j', '7687']);
  return Number(/^\S*:(\d+)$/m.exec(answer ?? '')?.[1]) || null;
}

/**
 * @param {{ dataDir: string, port: number, password: string, log: (line: string) => void }} options
 */
export async function startContainer({ dataDir, port, password, log }) {
  const { ok, tail } = await run('docker', [...compose(dataDir), 'up', '-d', '--wait'], {
    cwd: rootDir,
    env: { ...process.env, NEO4J_PORT: String(port), NEO4J_PASSWORD: password },
    onLine: log,
  });
  if (ok) return;
  // A container that never grew healthy still runs, and nobody would be told of it.
  await run('docker', [...compose(dataDir), 'down'], { cwd: rootDir });
  throw new Neo4jProblem(`Docker could not start Neo4j; its last lines:\n${tail}`);
}

/**
 * Removes the container and keeps its volume.
 *
 * @param {string} dataDir
 */
export async function stopContainer(dataDir) {
  const { ok, tail } = await run('docker', [...compose(dataDir), 'down'], { cwd: rootDir });
  if (!ok) throw new Neo4jProblem(`Docker could not stop Neo4j; its last lines:\n${tail}`);
}

/**
 * @param {string} dataDir
 * @returns {string} what the container printed last
 */
export function containerLog(dataDir) {
  return ask('docker', [...compose(dataDir), 'logs', '--no-color', '--tail', '15']) ?? '';
}
