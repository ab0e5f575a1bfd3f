#!/usr/bin/env node
/** `npm run neo4j:stop`: stops the Neo4j that `npm run neo4j` left running, and only that one. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf, stopNeo4j } from './neo4j.mjs';
import { defaultDataDir, shown } from './paths.mjs';
import { reportAndExit } from './report.mjs';

try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const dataDir = resolve(values.data ?? defaultDataDir);
  const server = await stopNeo4j(dataDir);
  console.log(server ? `${nameOf(server)} has stopped.` : `No Neo4j runs on ${shown(dataDir)}: nothing to stop.`);
} catch (error) {
  reportAndExit(error);
}
