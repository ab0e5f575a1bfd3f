/** Starts a Neo4j for each worker of the run, where it can be had; says so in one line where it cannot. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jAvailable, startNeo4j } from '../../tools/neo4j/neo4j.mjs';

const REQUIRED = process.env['INYEON_REQUIRE_NEO4J'] === '1';

export default async function start({ maxWorkers }) {
  const available = process.env['INYEON_NO_NEO4J'] === '1' ? { ok: false, why: 'INYEON_NO_NEO4J is set.' } : neo4jAvailable();
  if (!available.ok) {
    if (REQUIRED) throw new Error(`The Neo4j leg is required (INYEON_REQUIRE_NEO4J=1) and cannot run: ${available.why}`);
    console.log(`\nNeo4j leg skipped: ${available.why}`);
    return;
  }
  try {
    globalThis.inyeonTestNeo4j = [];
    // One after the other: the first fetches what Maven has to fetch.
    for (let worker = 0; worker < maxWorkers; worker++) {
      const dataDir = await mkdtemp(join(tmpdir(), 'inyeon-test-neo4j-'));
      const server = await startNeo4j({ port: 0, dataDir, log: () => {} });
      globalThis.inyeonTestNeo4j.push({ server, dataDir });
    }
    const addresses = globalThis.inyeonTestNeo4j.map(({ server: { uri, user, password } }) => ({ uri, user, password }));
    process.env['INYEON_TEST_NEO4J'] = JSON.stringify(addresses);
    console.log(`\nNeo4j leg runs on ${addresses.map(({ uri }) => uri).join(' and ')}.`);
  } catch (error) {
    if (REQUIRED) throw error;
    console.log(`\nNeo4j leg skipped: it did not start (${error instanceof Error ? error.message.split('\n')[0] : error}).`);
  }
}
