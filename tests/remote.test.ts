/** The store of a serving process, reached through its socket: what the contract of stores (store.test.ts) does not ask. */
import { afterEach, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { openEmbedded } from '../src/graph/embedded.js';
import { openStore, prepare } from '../src/graph/open.js';
import { Connection } from '../src/graph/remote/connection.js';
import { messagesOf, send } from '../src/graph/remote/frames.js';
import { listenForCommands, type Listening } from '../src/graph/remote/listen.js';
import { PROTOCOL, type Hello } from '../src/graph/remote/protocol.js';
import { openRemote } from '../src/graph/remote/store.js';
import type { Store } from '../src/graph/store.js';
import { packageVersion } from '../src/package-files.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { data } from './support/ask.js';
import { startNode, stop } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const QUIET = { info: () => undefined, warn: () => undefined };

/** What a test has opened, to be closed after it: commands first. */
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

interface Served {
  readonly file: string;
  readonly store: Store;
  readonly listening: Listening;
}

async function served(folder = newFolder()): Promise<Served> {
  const file = join(folder, 'inyeon.grafeo');
  const store = await openEmbedded(file);
  await prepare(store);
  opened.push(store);
  const listening = await listenForCommands(store, file, QUIET);
  opened.push({ close: () => listening.stop() });
  return { file, store, listening };
}

async function command(file: string): Promise<Store> {
  const store = (await openRemote(file))!;
  opened.push(store);
  return store;
}

const count = async (store: Store): Promise<unknown> =>
  (await store.read('MATCH (n:Step) RETURN count(n) AS count')).map((row) => row['count'])[0];

it('is found by whoever opens a store that is served, but for another server', async () => {
  const folder = newFolder();
  const { store } = await served(folder);
  await store.transaction((tx) => tx.write("CREATE (:Step {id: 'a'})"));
  const other = await openStore({ neo4j: undefined, dataDir: folder });
  expect([other.engine, other.isShared, await count(other)]).toEqual(['embedded', true, 1]);
  await other.close();
  await expect(openStore({ neo4j: undefined, dataDir: folder }, { alone: true })).rejects.toMatchObject({ failure: 'LOCKED' });
});

it('gives large answers whole and in order, and pages and counts as the store itself does', async () => {
  const { file } = await served();
  const own = await command(file);
  await own.transaction((tx) => tx.write("UNWIND range(1, 20000) AS n CREATE (:Step {id: 'step ' + n, place: n})"));
  const rows = await own.read<{ place: number }>('MATCH (n:Step) RETURN n.place AS place ORDER BY place');
  expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: 20_000 }, (_, index) => index + 1));
});

it('answers lists, pages and counts as the store itself does, which follows what a command writes', async () => {
  const { file, store } = await served();
  const own = await command(file);
  await seed(own, (await bundledSeed()).slice(0, 4));
  const lists = `{ shows(first: 5, orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { id title } pageInfo { endCursor hasNextPage } }
    people(first: 3) { nodes { name } } search(text: "dead") { nodes { id } } }`;
  const before = await data<{ shows: { totalCount: number; nodes: { title: string }[] } }>(store, lists);
  expect(before.shows.totalCount).toBeGreaterThan(0);
  expect(await data(own, lists)).toEqual(before);
  const { title } = before.shows.nodes[0]!;
  await own.transaction((tx) =>
    tx.write("MATCH (show:Show) WHERE show.title = $title SET show.title = 'ZZ last', show.sortKey = 'zz last'", { title }),
  );
  const after = await data<typeof before>(store, lists);
  expect(after.shows.nodes.map((node) => node.title)).not.toContain(title);
  expect(await data(own, lists)).toEqual(after);
});

it('loses no write of several commands and the serving process on one node', async () => {
  const { file, store } = await served();
  const commands = [store, await command(file), await command(file), await command(file)];
  await store.transaction((tx) => tx.write("CREATE (:Step {id: 'one', count: 0})"));
  const add = (one: Store): Promise<unknown> =>
    one.transaction(async (tx) => {
      const [row] = await tx.read<{ count: number }>("MATCH (n:Step {id: 'one'}) RETURN n.count AS count");
      await tx.write("MATCH (n:Step {id: 'one'}) SET n.count = $count", { count: row!.count + 1 });
    });
  await Promise.all(commands.flatMap((one) => Array.from({ length: 10 }, () => add(one))));
  expect(await store.read("MATCH (n:Step {id: 'one'}) RETURN n.count AS count")).toEqual([{ count: 40 }]);
});

it('undoes what a command that is killed leaves half-done, and lets the next one write', async () => {
  const { file, store } = await served();
  const script = `
import { openRemote } from ${JSON.stringify(new URL('../dist/graph/remote/store.js', import.meta.url).href)};
const store = await openRemote(process.env.FILE);
await store.transaction(async (tx) => {
  await tx.write("UNWIND range(1, 100) AS n CREATE (:Step {id: 'half ' + n})");
  console.log('half');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});`;
  const killed = startNode(['--input-type=module', '-e', script], { FILE: file });
  await killed.printed(/half/);
  const own = await command(file);
  // It waits for its turn, which only the end of the other gives.
  const next = own.transaction((tx) => tx.write("CREATE (:Step {id: 'next'})"));
  await stop(killed, 'SIGKILL');
  await next;
  expect(await store.read('MATCH (n:Step) RETURN n.id AS id')).toEqual([{ id: 'next' }]);
});

it('undoes what a command leaves while a statement of it is under way', async () => {
  const { file, store } = await served();
  const connection = (await Connection.to(file))!;
  const began = new Promise<number>((resolve, reject) => {
    const id = connection.next();
    connection.ask({ do: 'transaction', id }, { turn: () => resolve(id), done: () => reject(new Error('done')), failed: () => undefined });
  });
  const within = await began;
  const slow = "UNWIND range(1, 200000) AS n WITH n WHERE n % 2 = 0 WITH collect(n) AS all CREATE (:Step {id: 'slow', size: size(all)})";
  const failure = new Promise((resolve) => {
    const waiting = { done: () => resolve('done'), failed: resolve };
    connection.ask({ do: 'run', id: connection.next(), within, statement: slow }, waiting);
  });
  await connection.close();
  expect(await failure).toMatchObject({ failure: 'UNREACHABLE' });
  await store.transaction((tx) => tx.write("CREATE (:Step {id: 'after'})"));
  expect(await store.read('MATCH (n:Step) RETURN n.id AS id')).toEqual([{ id: 'after' }]);
});

it('lets a transaction come to its end when serving stops, begins no other, and tells who comes later', async () => {
  const { file, store, listening } = await served();
  const own = await command(file);
  let stopped: Promise<void> | undefined;
  await own.transaction(async (tx) => {
    await tx.write("CREATE (:Step {id: 'a'})");
    stopped = listening.stop();
    await expect(own.transaction((other) => other.write("CREATE (:Step {id: 'b'})"))).rejects.toThrow(/is stopping: run the command again/);
    await tx.write("CREATE (:Step {id: 'c'})");
  });
  await stopped;
  expect(await store.read('MATCH (n:Step) RETURN n.id AS id ORDER BY id')).toEqual([{ id: 'a' }, { id: 'c' }]);
  await expect(own.read('RETURN 1 AS one')).rejects.toMatchObject({
    failure: 'UNREACHABLE',
    message: expect.stringMatching(/has ended or hung up/),
  });
  expect(existsSync(listening.path)).toBe(false);
  expect(await openRemote(file)).toBeUndefined();
});

it('passes over a socket that a killed process has left, and takes its place', async () => {
  const folder = newFolder();
  const script = `
import { openEmbedded } from ${JSON.stringify(new URL('../dist/graph/embedded.js', import.meta.url).href)};
import { listenForCommands } from ${JSON.stringify(new URL('../dist/graph/remote/listen.js', import.meta.url).href)};
const store = await openEmbedded(process.env.FILE);
const { path } = await listenForCommands(store, process.env.FILE, { info() {}, warn() {} });
console.log('listens at ' + path + ' so');`;
  const file = join(folder, 'inyeon.grafeo');
  const killed = startNode(['--input-type=module', '-e', script], { FILE: file });
  const [, path] = await killed.printed(/listens at (.*) so/);
  await (await openRemote(file))!.close();
  await stop(killed, 'SIGKILL');
  expect(existsSync(path!)).toBe(true);
  expect(await openRemote(file)).toBeUndefined();
  const { listening } = await served(folder);
  expect(listening.path).toBe(path);
  expect(await count(await command(file))).toBe(0);
});

it('listens in the folder of the system where the path of the store is too long for a socket', async () => {
  const folder = join(newFolder(), 'a-folder-of-a-long-name-'.repeat(5), '지금 우리 학교는');
  mkdirSync(folder, { recursive: true });
  const { file, listening } = await served(folder);
  expect(listening.path.startsWith(folder)).toBe(false);
  expect(await count(await command(file))).toBe(0);
});

it('stands in a folder that nobody but the user may enter', async () => {
  const { listening } = await served();
  expect(statSync(listening.path).mode & 0o777).toBe(0o600);
  expect(statSync(join(listening.path, '..')).mode & 0o777).toBe(0o700);
});

(process.getuid?.() === 0 ? it : it.skip)('cannot be reached by another user (as root only, who can become one)', async () => {
  const folder = newFolder();
  const { listening } = await served(folder);
  chmodSync(folder, 0o755);
  const tries = `
const socket = require('node:net').connect(process.argv[1]);
socket.on('connect', () => { console.log('in'); socket.destroy(); }).on('error', ({ code }) => console.log(code));`;
  const { stdout } = spawnSync(process.execPath, ['-e', tries, listening.path], { uid: 65534, gid: 65534, encoding: 'utf8' });
  expect(stdout.trim()).toBe('EACCES');
});

it.each([
  ['another version', { inyeon: '99.0.0', protocol: PROTOCOL }],
  ['a build with another protocol', { inyeon: packageVersion(), protocol: PROTOCOL + 1 }],
])('refuses a command of %s in words', async (_name, version) => {
  const { file, listening } = await served();
  const socket = connect(listening.path);
  await send(socket, { do: 'hello', process: 1, ...version } satisfies Hello);
  const said: unknown[] = [];
  for await (const message of messagesOf(socket)) said.push(message);
  expect(said).toEqual([
    { is: 'refused', why: expect.stringContaining(`The store ${file} is being served by Inyeon ${packageVersion()}`) },
  ]);
});

it('says LOCKED with those words where the serving process is of another version', async () => {
  const file = join(newFolder(), 'inyeon.grafeo');
  mkdirSync(`${file}.serving`);
  const server = createServer((socket) => {
    void send(socket, { is: 'refused', why: 'Another version.' }).then(() => socket.destroySoon());
  }).listen(join(`${file}.serving`, 'socket'));
  opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  await expect(openRemote(file)).rejects.toMatchObject({ failure: 'LOCKED', message: 'Another version.' });
});

it('hangs up on whoever does not speak its language, and goes on', async () => {
  const { file, listening } = await served();
  for (const words of ['GET / HTTP/1.1\r\n\r\n', '\0\0\0\u0004abcd', '\0\0\0\u0001', Buffer.alloc(100_000, 0xff)]) {
    const socket = connect(listening.path);
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
    socket.write(words);
    socket.resume();
    if (words.length === 4) socket.end();
    await closed;
  }
  expect(await count(await command(file))).toBe(0);
});
