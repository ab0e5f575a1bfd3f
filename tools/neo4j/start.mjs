#!/usr/bin/env node
/**
 * `npm run neo4j`: starts Neo4j, says how to use it and leaves it running.
 *
 * NEO4J_PORT (or --port) and NEO4J_PASSWORD override the defaults; --data names another data directory.
 */
import { parseArgs } from 'node:util';
import { defaultPassword, startNeo4j } from './neo4j.mjs';
import { reportAndExit } from './report.mjs';

try {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
  const port = values.port || process.env.NEO4J_PORT || '7687';
  const began = Date.now();
  const { uri, password } = await startNeo4j({
    port: Number(port),
    dataDir: values.data,
    // An empty variable, as a copied .env file leaves it, means the default.
    password: process.env.NEO4J_PASSWORD || defaultPassword,
    log: (line) => console.log(line),
  });
  console.log(`Neo4j answers on ${uri} after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  console.log(`NEO4J_URI=${uri} NEO4J_PASSWORD=${quoted(password)} npm start`);
} catch (error) {
  reportAndExit(error);
}

/**
 * A value as a shell takes it.
 *
 * @param {string} value
 */
function quoted(value) {
  return /^[\w.-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
