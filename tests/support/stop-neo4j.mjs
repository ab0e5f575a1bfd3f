/** Stops the run's Neo4j and removes its store. */
import { rm } from 'node:fs/promises';

export default async function stop() {
  const started = globalThis.inyeonTestNeo4j;
  if (started === undefined) return;
  await started.server.stop();
  await rm(started.dataDir, { recursive: true, force: true });
}
