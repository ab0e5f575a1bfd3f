/** Where the bench keeps what it makes: in a folder that git ignores, so that a second run finds it. */
import { join } from 'node:path';
import { rootDir } from '../../../tools/neo4j/paths.mjs';

/** All that the bench keeps. */
export const keptDir = join(rootDir, '.inyeon', 'serving');

/** @param {string} folder of one world */
export const placesIn = (folder) => ({
  /** The data directory of Neo4j. */
  neo4j: join(folder, 'neo4j'),
  /** The data directory of the embedded store, as INYEON_DATA_DIR takes it. */
  embedded: join(folder, 'embedded'),
  /** Whom the questions are asked about. */
  subjects: join(folder, 'subjects.json'),
  /** Is there once an engine's store is whole. */
  done: (/** @type {string} */ engine) => join(folder, `${engine}.done`),
});
