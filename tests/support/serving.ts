import { pino, type Logger } from 'pino';
import { buildInyeonSchema } from '../../src/api/schema.js';
import { readConfig } from '../../src/config/config.js';
import type { Store } from '../../src/graph/store.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server.js';

/** How long a test waits for an answer, in milliseconds: a Neo4j that plans its first statements beside other tests takes seconds. */
const PATIENCE = 60_000;

/** Serves a store at a free port of this machine; its log goes nowhere, unless a test gives one. */
export async function serving(store: Store, options: Partial<Omit<ServerOptions, 'store'>> = {}): Promise<RunningServer> {
  const schema = options.schema ?? (await buildInyeonSchema());
  const limits = { ...readConfig({}).limits, deadlineMs: PATIENCE };
  return startServer({ log: pino({ level: 'silent' }), host: '127.0.0.1', port: 0, limits, ...options, store, schema });
}

/** A log, and its lines as they come. */
export interface KeptLog {
  readonly log: Logger;
  readonly lines: Record<string, any>[];
}

/** A log whose lines a test can read. */
export function keptLog(level: string): KeptLog {
  const lines: Record<string, any>[] = [];
  return { log: pino({ level }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, any>) }), lines };
}
