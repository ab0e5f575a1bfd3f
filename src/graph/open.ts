import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { storeFile, type Config } from '../config/config.js';
import { packageFile } from '../package-files.js';
import { SharedRedis } from '../redis/shared-redis.js';
import { openEmbedded } from './embedded.js';
import type { Neo4jAddress } from './neo4j.js';
import { statementsOf } from './script.js';
import { StoreError, type Store } from './store.js';

/** The version of the store's format that this program reads and writes. */
export const STORE_VERSION = 1;

/** Which stores are let in. */
export interface Opening {
  /** Those too that hold a part of a backup, whose restoring was broken off. */
  readonly unfinished?: boolean;
  /** None that would have to be made: for whoever only reads an embedded one. */
  readonly existing?: boolean;
  /** How long to wait for a database that cannot be reached yet, in milliseconds; not at all if nothing is said. */
  readonly waitMs?: number;
  /** Takes what whoever runs Inyeon should know of a store that is open, a line at a time: printed, if nothing else is said. */
  readonly tell?: (line: string) => void;
  /** None that another process has open, and that would be reached through it: for whoever is to serve it. */
  readonly alone?: boolean;
}

/**
 * Opens the store that is configured and makes it ready: its version is checked before anything is written, then
 * constraints and indexes are applied. An embedded store that `inyeon serve` has open is reached through that process, which has it ready.
 * @throws StoreError with a sentence for the user; the store is left as it was.
 */
export async function openStore(
  config: Pick<Config, 'dataDir' | 'neo4j'> & Partial<Pick<Config, 'budget'>>,
  opening: Opening = {},
): Promise<Store> {
  const { neo4j } = config;
  if (neo4j === undefined) return openFile(storeFile(config), opening);
  return ready(await whenThere(() => openServer(neo4j, config.budget?.redisUrl, opening.tell), opening), opening);
}

async function openFile(file: string, opening: Opening): Promise<Store> {
  if (opening.existing === true && !existsSync(file))
    throw new StoreError(
      'MISSING',
      `There is no store at ${file}: make one with inyeon seed or inyeon import --all FILE, or name the folder of another one with --data or INYEON_DATA_DIR.`,
    );
  let store: Store;
  try {
    store = await openEmbedded(file);
  } catch (error) {
    if (opening.alone === true || !(error instanceof StoreError && error.failure === 'LOCKED')) throw error;
    const { openRemote } = await import('./remote/store.js');
    const remote = await openRemote(file);
    if (remote === undefined) throw error;
    return remote;
  }
  return ready(store, opening);
}

async function ready(store: Store, opening: Opening): Promise<Store> {
  try {
    await prepare(store, opening);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The driver is loaded where it is wanted: it takes 16 MB and a tenth of a second. */
async function openServer(address: Neo4jAddress, redisUrl: string | undefined, tell: Opening['tell'] = console.error): Promise<Store> {
  const { isRouted, openNeo4j } = await import('./neo4j.js');
  if (redisUrl === undefined || !isRouted(address.uri)) return openNeo4j(address);
  const redis = await SharedRedis.open({ url: redisUrl, without: 'what is written here may be read a moment later elsewhere', tell });
  try {
    return await openNeo4j(address, redis);
  } catch (error) {
    await redis.close();
    throw error;
  }
}

/** How long to wait before a database is tried again, in milliseconds. */
const TRIED_AGAIN_MS = 500;

/** Opens a database as soon as it can be reached. */
async function whenThere(open: () => Promise<Store>, { waitMs = 0, tell = console.error }: Opening): Promise<Store> {
  const until = performance.now() + waitMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await open();
    } catch (error) {
      const isAway = error instanceof StoreError && error.failure === 'UNREACHABLE';
      if (!isAway || performance.now() + TRIED_AGAIN_MS > until) throw error;
      if (attempt === 0) tell(`${error.message} Waiting for it, for ${waitMs / 1_000} s at the most …`);
      await setTimeout(TRIED_AGAIN_MS);
    }
  }
}

/** Checks the version of a store, applies schema/constraints.cypher, and marks a new store as ours. */
export async function prepare(store: Store, { unfinished = false }: Opening = {}): Promise<void> {
  const [mark] = await store.read<{ version: number; restoring: string | null }>(
    "MATCH (store:Store {id: 'store'}) RETURN store.version AS version, store.restoring AS restoring",
  );
  if (mark !== undefined && mark.version > STORE_VERSION)
    throw new StoreError(
      'NEWER',
      `The store ${store.location} was made by a newer Inyeon (format ${mark.version}, this one reads ${STORE_VERSION}): update Inyeon, or choose another store.`,
    );
  if (mark?.restoring != null && !unfinished)
    throw new StoreError(
      'FAILED',
      `The store ${store.location} holds a part of a backup, whose restoring was broken off: run inyeon restore with the same file again, which goes on from there, or choose another store.`,
    );
  const script = await readFile(packageFile('schema/constraints.cypher'), 'utf8');
  for (const { text } of statementsOf(script)) await store.define(text);
  if (mark === undefined)
    await store.transaction((tx) => tx.write("MERGE (store:Store {id: 'store'}) SET store.version = $version", { version: STORE_VERSION }));
}
