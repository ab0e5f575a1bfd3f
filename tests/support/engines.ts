import { join } from 'node:path';
import { describe } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j, type Neo4jAddress } from '../../src/graph/neo4j.js';
import { prepare } from '../../src/graph/open.js';
import { listenForCommands } from '../../src/graph/remote/listen.js';
import { openRemote } from '../../src/graph/remote/store.js';
import type { Store } from '../../src/graph/store.js';
import { bundledSeed, seed } from '../../src/seed/seed.js';
import { copy } from './copy.js';
import { newFolder } from './folder.js';

/** An engine that a suite runs on. */
export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /** A store that is ready and holds nothing else. */
  empty(): Promise<Store>;
  /** A store that holds the bundled seed; to be read only. */
  seeded(): Promise<Store>;
}

/** The Neo4j of this worker; undefined where there is none. */
export const neo4jAddress: Neo4jAddress | undefined =
  process.env['INYEON_TEST_NEO4J'] === undefined
    ? undefined
    : (JSON.parse(process.env['INYEON_TEST_NEO4J']) as Neo4jAddress[])[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];

const embedded: Engine = {
  name: 'embedded',
  async empty() {
    const store = await openEmbedded();
    await prepare(store);
    return store;
  },
  async seeded() {
    const store = await this.empty();
    await seed(store, await bundledSeed());
    return store;
  },
};

/** The embedded engine of another process, as a command reaches it beside a server; here both ends are of one process. */
export const remote: Pick<Engine, 'empty'> = {
  async empty() {
    const file = join(newFolder(), 'inyeon.grafeo');
    const served = await openEmbedded(file);
    await prepare(served);
    const listening = await listenForCommands(served, file, { info: () => undefined, warn: () => undefined });
    const store = (await openRemote(file))!;
    const close = async (): Promise<void> => {
      await store.close();
      await listening.stop();
      await served.close();
    };
    return Object.create(store, { close: { value: close } }) as Store;
  },
};

function neo4j(address: Neo4jAddress): Engine {
  return {
    name: 'neo4j',
    async empty() {
      const store = await openNeo4j(address);
      // In parts: what a transaction of this Neo4j may hold is less than all that an import of everything leaves.
      for (let left = true; left;) {
        const [gone] = await store.transaction((tx) =>
          tx.write<{ nodes: number }>('MATCH (node) WITH node LIMIT 20000 DETACH DELETE node RETURN count(node) AS nodes'),
        );
        left = Number(gone?.nodes ?? 0) > 0;
      }
      await prepare(store);
      return store;
    },
    async seeded() {
      // Suites that only read share what one of them has seeded; `empty` takes the mark away with the rest.
      const store = await openNeo4j(address);
      const [mark] = await store.read('MATCH (mark:TestSeed) RETURN mark.id AS id');
      if (mark !== undefined) return store;
      await store.close();
      const fresh = await this.empty();
      // Seeding Neo4j takes it a minute while it is cold: kill.test.ts and seed-again.test.ts do, and compare.
      const source = await embedded.seeded();
      await copy(source, fresh);
      await source.close();
      await fresh.transaction((tx) => tx.write("MERGE (mark:TestSeed {id: 'seeded'})"));
      return fresh;
    },
  };
}

/** Every engine that this run has. */
export const engines: readonly Engine[] = neo4jAddress === undefined ? [embedded] : [embedded, neo4j(neo4jAddress)];

/** Runs the same suite on every store that stands behind the port. */
export function onEachStore(title: string, suite: (engine: Pick<Engine, 'empty'>) => void): void {
  const all = [...engines.map((engine) => [engine.name, engine] as const), ['embedded, of another process', remote] as const];
  describe.each(all)(`${title} (%s)`, (_name, engine) => suite(engine));
}

/** Runs the same suite on each engine. */
export function onEachEngine(title: string, suite: (engine: Engine) => void): void {
  describe.each(engines.map((engine) => [engine.name, engine] as const))(`${title} (%s)`, (_name, engine) => suite(engine));
}
