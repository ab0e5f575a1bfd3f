/** The machine and the programs that figures were taken with: nothing that tells whose machine it is. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { ask } from '../../../tools/neo4j/command.mjs';
import { findJava } from '../../../tools/neo4j/java-home.mjs';
import { rootDir } from '../../../tools/neo4j/paths.mjs';

/** @typedef {Record<string, string>} Machine what is told, by its name */

/**
 * @param {import('../store/stores.mjs').Stores} stores
 * @returns {Promise<Machine>}
 */
export async function describeMachine({ neo4j: server }) {
  const java = findJava();
  const [cpu] = cpus();
  return {
    Processor: `${cpu?.model.trim()}, ${cpus().length} cores, shared by the servers, Neo4j and the client`,
    Memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    System: `${type()} ${release().split('-')[0]}`,
    Node: process.versions.node,
    Java: /version "([^"]+)"/.exec((java.ok && ask(java.java, ['-version'])) || '')?.[1] ?? 'that of the container',
    Neo4j: await versionOf(server),
    '@grafeo-db/js': packageVersion('node_modules/@grafeo-db/js'),
    '@neo4j/graphql': packageVersion('bench/serving/node_modules/@neo4j/graphql'),
    '@apollo/server': packageVersion('bench/serving/node_modules/@apollo/server'),
    Inyeon: revision(),
  };
}

/** @param {import('../../../tools/neo4j/neo4j.mjs').RunningNeo4j} server */
async function versionOf({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition');
    const [memory] = (await driver.executeQuery("SHOW SETTINGS 'server.memory.pagecache.size' YIELD value")).records;
    return `${records[0]?.get('version')} ${records[0]?.get('edition')}, with a page cache of ${memory?.get('value')}`;
  } finally {
    await driver.close();
  }
}

/** @type {(folder: string) => string} */
const packageVersion = (folder) => JSON.parse(readFileSync(join(rootDir, folder, 'package.json'), 'utf8')).version;

/** The commit that was measured. */
function revision() {
  const git = (/** @type {string[]} */ args) => execFileSync('git', args, { cwd: rootDir, encoding: 'utf8' }).trim();
  try {
    const changed = git(['status', '--porcelain', '--', 'src', 'package-lock.json']) === '' ? '' : ', with changes';
    return `${git(['rev-parse', '--short', 'HEAD'])}${changed}`;
  } catch {
    return 'no git checkout';
  }
}
