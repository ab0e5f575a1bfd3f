/** Stops every Neo4j of the run and removes its store. */
import { rm } from 'node:fs/promises';

export default async function stop() {
  for (const { server, dataDir } of globalThis.inyeonTestNeo4j ?? []) {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
