/** Where the tool keeps its files, all found from this file so that no machine's path is written down. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `tools/neo4j/`. */
export const toolDir = fileURLToPath(new URL('.', import.meta.url));

/** The root of the repository. */
export const rootDir = fileURLToPath(new URL('../../', import.meta.url));

/** What the tool makes and git ignores. */
export const stateDir = join(rootDir, '.inyeon', 'neo4j');

/** The store that `npm run neo4j` starts. */
export const defaultDataDir = join(stateDir, 'store');

/**
 * @param {string} dataDir
 * @returns {string} the file that takes what the server prints
 */
export function logFile(dataDir) {
  return join(dataDir, 'server.log');
}

/**
 * A path as a person reads it: from the root of the repository where it lies inside, else as it is.
 *
 * @param {string} path
 * @returns {string}
 */
export function shown(path) {
  const fromRoot = relative(rootDir, path);
  return fromRoot === '' || fromRoot.startsWith('..') ? path : fromRoot;
}
