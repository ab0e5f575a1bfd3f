/** Stores that cannot be opened: one clear sentence, and nothing damaged. */
import { describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openEmbedded } from '../src/graph/embedded.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { openStore, prepare } from '../src/graph/open.js';
import { StoreError } from '../src/graph/store.js';
import { startNode, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

/** What opening fails with; a store that opens after all is closed. */
async function refusal(opening: Promise<{ close(): Promise<void> }>): Promise<StoreError> {
  const error = await opening.then(
    async (store) => {
      await store.close();
      return new Error('It opened.');
    },
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).toMatch(/^[^\n]+[.?]$/);
  return error as StoreError;
}

/** Makes a store file with a thousand nodes. */
async function storeWithNodes(file: string): Promise<string[]> {
  const store = await openEmbedded(file);
  await prepare(store);
  await store.transaction((tx) => tx.write("UNWIND range(1, 1000) AS n CREATE (:Step {id: 'step ' + n, text: '지금 우리 학교는'})"));
  const held = await dump(store);
  await store.close();
  return held;
}

describe('the embedded engine', () => {
  it('keeps what it holds when it is closed and opened again', async () => {
    const file = join(newFolder(), 'deep', 'er', 'inyeon.grafeo');
    const held = await storeWithNodes(file);
    expect(held).toHaveLength(1001);
    const store = await openEmbedded(file);
    await prepare(store);
    expect(await dump(store)).toEqual(held);
    await store.close();
  });

  it('keeps what was committed when its process is killed right after', async () => {
    const file = join(newFolder(), 'inyeon.grafeo');
    const command = startNode(['--input-type=module', '-e', HOLDER], { FILE: file });
    await command.printed(/held/);
    await stop(command, 'SIGKILL');
    const store = await openEmbedded(file);
    expect(await store.read('MATCH (n:Held) RETURN n.id AS id')).toEqual([{ id: 'held' }]);
    await store.close();
  });

  it.each(['plain', 'a-locked-block'])('says that another process holds the store, in a folder called %s', async (name) => {
    const file = join(newFolder(), name, 'inyeon.grafeo');
    const command = startNode(['--input-type=module', '-e', HOLDER], { FILE: file });
    await command.printed(/held/);
    const error = await refusal(openEmbedded(file));
    expect(error.failure).toBe('LOCKED');
    expect(error.message).toContain(file);
    await stop(command, 'SIGKILL');
    await (await openEmbedded(file)).close();
  });

  const damaged: [string, (file: string) => void | Promise<void>][] = [
    ['garbage', (file) => writeFileSync(file, 'This is no store.\n'.repeat(100))],
    ['an empty file', (file) => writeFileSync(file, '')],
    ['binary garbage', (file) => writeFileSync(file, Buffer.alloc(100_000, 0xa5))],
    ...[0.95, 0.5, 0.1, 0.01].map((part): [string, (file: string) => Promise<void>] => [
      `a store cut to ${part * 100} % of its length`,
      async (file) => {
        await storeWithNodes(file);
        truncateSync(file, Math.floor(statSync(file).size * part));
      },
    ]),
    [
      'a store with its second half overwritten',
      async (file) => {
        await storeWithNodes(file);
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xff, bytes.length / 2));
      },
    ],
  ];

  it.each(damaged)('says that %s is damaged, and leaves it as it is', async (_name, damage) => {
    // The path holds the words by which the engine tells of other failures: they must not mislead.
    const folder = join(newFolder(), 'another-process-cannot-be-locked');
    const file = join(folder, 'inyeon.grafeo');
    await (await openEmbedded(join(folder, 'other.grafeo'))).close();
    await damage(file);
    copyFileSync(file, `${file}.copy`);
    const files = readdirSync(folder);
    const error = await refusal(
      openEmbedded(file).then(async (store) => {
        await prepare(store);
        return store;
      }),
    );
    expect(error.failure).toBe('CORRUPT');
    expect(error.message).toContain(file);
    expect(readFileSync(file).equals(readFileSync(`${file}.copy`))).toBe(true);
    expect(readdirSync(folder)).toEqual(files);
  });

  it('leaves the file of a newer version as it is, and lets go of it', async () => {
    const dataDir = newFolder();
    const file = join(dataDir, 'inyeon.grafeo');
    await storeWithNodes(file);
    const store = await openEmbedded(file);
    await store.transaction((tx) => tx.write('MATCH (store:Store) SET store.version = 999'));
    const held = await dump(store);
    await store.close();
    const error = await refusal(openStore({ neo4j: undefined, dataDir }));
    expect(error.failure).toBe('NEWER');
    const again = await openEmbedded(file);
    expect(await dump(again)).toEqual(held);
    await again.close();
  });

  it('says so when the folder cannot be made', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const error = await refusal(openEmbedded(join(folder, 'file', 'inyeon.grafeo')));
    expect(error.failure).toBe('FAILED');
    expect(error.message).toContain(join(folder, 'file'));
    expect(existsSync(join(folder, 'file'))).toBe(true);
  });
});

/** A process that has opened a store, written a node and keeps it open. */
const HOLDER = `
import { openEmbedded } from ${JSON.stringify(new URL('../dist/graph/embedded.js', import.meta.url).href)};
const store = await openEmbedded(process.env.FILE);
await store.transaction((tx) => tx.write("CREATE (:Held {id: 'held'})"));
console.log('held');
setInterval(() => {}, 1000);
`;

describe('Neo4j', () => {
  (neo4jAddress === undefined ? it.skip : it)('says that the password is wrong', async () => {
    const error = await refusal(openNeo4j({ ...neo4jAddress!, password: 'not-the-secret' }));
    expect(error.failure).toBe('UNAUTHORIZED');
    expect(error.message).toContain('NEO4J_PASSWORD');
    expect(error.message).not.toContain('not-the-secret');
  });

  it('says that nothing answers at the address', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await refusal(openNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'secret' }));
    expect(error.failure).toBe('UNREACHABLE');
    expect(error.message).toContain(`127.0.0.1:${port}`);
    expect(error.message).not.toContain('secret');
  });

  it.each(['localhost:7687', 'http://localhost:7687', 'bolt//x'])('says that %s is no address of a Neo4j', async (uri) => {
    const error = await refusal(openNeo4j({ uri, user: 'neo4j', password: 'secret' }));
    expect(error.failure).toBe('UNREACHABLE');
    expect(error.message).toContain('NEO4J_URI');
  });
});
