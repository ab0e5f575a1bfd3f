import { ownPort } from './port.js';

/** What is used of tools/neo4j: a Neo4j that is a test's own, to be stopped, killed and started again. */
interface Tools {
  startNeo4j(options: { port: number; dataDir: string; log: () => void }): Promise<OwnNeo4j>;
}

/** A Neo4j that runs. */
export interface OwnNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number | null;
  stop(): Promise<void>;
}

/** Starts a Neo4j on a folder; on a free port, unless it has to be back where it was. */
export async function startOwnNeo4j(dataDir: string, port?: number): Promise<OwnNeo4j> {
  const path = '../../tools/neo4j/neo4j.mjs';
  const { startNeo4j } = (await import(path)) as Tools;
  return startNeo4j({ port: port ?? (await ownPort()), dataDir, log: () => {} });
}
