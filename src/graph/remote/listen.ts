import { chmod, lstat, mkdir, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { packageVersion } from '../../package-files.js';
import { StoreError, type Store } from '../store.js';
import { socketOf, type SocketAddress } from './address.js';
import { messagesOf, send } from './frames.js';
import { PROTOCOL, type Hello, type Request, type Welcome } from './protocol.js';
import { Session } from './session.js';

/** For how long a command that is in a transaction may come to its end when serving ends, in milliseconds. */
const PATIENCE_MS = 5_000;

/** How long whoever connects may take to say what it is, in milliseconds. */
const HELLO_MS = 5_000;

/** What answers the commands of this user. */
export interface Listening {
  /** Where, for people and tests. */
  readonly path: string;
  /** Lets transactions come to their end for some seconds, hangs up, and takes the socket away. */
  stop(): Promise<void>;
}

/** What is told of commands that come and go. */
export interface CommandLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
}

/**
 * Lets other commands of the same user work on the embedded store that this process has open. Whoever else may enter the folder
 * of the store cannot reach the socket: it stands in a folder of its own that only this user may enter.
 * @param file the store's file, which this process has locked: so a socket that is there already is one of a process that was killed.
 * @throws StoreError FAILED when there is no place for the socket that is this user's alone.
 */
export async function listenForCommands(store: Store, file: string, log: CommandLog): Promise<Listening> {
  const address = socketOf(file);
  const sessions = new Set<Session>();
  const server = createServer((socket) => {
    void converse(socket, store, log, sessions);
  });
  try {
    await makePrivate(address);
    await listen(server, address.path);
    if (address.folder !== undefined) await chmod(address.path, 0o600);
  } catch (cause) {
    server.close();
    throw new StoreError(
      'FAILED',
      `Commands beside the server cannot reach the store ${file}: no socket can be made at ${address.path} that is yours alone.`,
      { cause },
    );
  }
  return {
    path: address.path,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([...sessions].map((session) => session.stop(PATIENCE_MS)));
      await closed;
      // The folder of the system's is shared with other stores.
      if (address.folder !== undefined)
        await rm(address.path.startsWith(file) ? address.folder : address.path, { recursive: true, force: true });
    },
  };
}

/** Makes the folder of the socket, which nobody else may enter, and takes away what a process that was killed has left there. */
async function makePrivate({ path, folder }: SocketAddress): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  // Somebody else may have made it, in a folder where everybody may.
  if (!found.isDirectory() || found.uid !== process.getuid?.()) throw new Error(`${folder} is not this user's folder`);
  await chmod(folder, 0o700);
  await rm(path, { force: true });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

/** Talks with one command, from its first word on. */
async function converse(socket: Socket, store: Store, log: CommandLog, sessions: Set<Session>): Promise<void> {
  // Its loss is told by the end of its messages.
  socket.on('error', () => undefined);
  const slow = setTimeout(() => socket.destroy(), HELLO_MS);
  const messages = messagesOf<unknown>(socket);
  let about = {};
  try {
    const hello = (await messages.next()).value as Hello | undefined;
    clearTimeout(slow);
    if (hello?.do !== 'hello') return;
    about = { process: hello.process };
    if (hello.inyeon !== packageVersion() || hello.protocol !== PROTOCOL) {
      const why = `The store ${store.location} is being served by Inyeon ${packageVersion()}, and this is ${hello.inyeon}: use the same version, or stop the server first.`;
      await send(socket, { is: 'refused', why } satisfies Welcome);
      return;
    }
    await send(socket, { is: 'ready' } satisfies Welcome);
    log.info(about, 'a command works on the store');
    const session = new Session(store, socket);
    sessions.add(session);
    try {
      await session.answer(messages as AsyncGenerator<Request>);
    } finally {
      sessions.delete(session);
    }
  } catch (err) {
    // One that is killed resets its connection.
    if ((err as NodeJS.ErrnoException).code === undefined)
      log.warn({ ...about, err }, 'a command that worked on the store could not be answered');
  } finally {
    clearTimeout(slow);
    socket.end();
    socket.destroySoon();
  }
}
