import { connect, type Socket } from 'node:net';
import { packageVersion } from '../../package-files.js';
import { StoreError, type Row } from '../store.js';
import { socketOf } from './address.js';
import { received } from './failure.js';
import { messagesOf, send } from './frames.js';
import { PROTOCOL, type Answer, type Hello, type Request, type Welcome } from './protocol.js';

/** How long the serving process may take to say that it is there, in milliseconds: it may be busy, but not that busy. */
const WELCOME_MS = 10_000;

/** Who waits for the answer to a request. */
export interface Waiting {
  /** It is done; with all of its rows. */
  done(rows: Row[], total: number | undefined): void;
  failed(error: StoreError): void;
  /** The work of what was begun may begin. */
  turn?(): void;
}

/** The way to the process that has the store open. */
export class Connection {
  private waiting = new Map<number, Waiting & { readonly rows: Row[] }>();
  private last = 0;
  private lost: StoreError | undefined;

  private constructor(
    private readonly socket: Socket,
    messages: AsyncGenerator<Answer>,
    file: string,
  ) {
    void this.listen(messages, file);
  }

  /**
   * Connects to the process of this user that serves the store of a file.
   * @returns undefined where none answers.
   * @throws StoreError LOCKED when it is another version of Inyeon, or another user's.
   */
  static async to(file: string): Promise<Connection | undefined> {
    const socket = await connected(file);
    if (socket === undefined) return undefined;
    const slow = setTimeout(() => socket.destroy(), WELCOME_MS);
    try {
      const hello: Hello = { do: 'hello', protocol: PROTOCOL, inyeon: packageVersion(), process: process.pid };
      await send(socket, hello);
      const messages = messagesOf<unknown>(socket);
      const welcome = (await messages.next()).value as Welcome | undefined;
      if (welcome?.is === 'refused') throw new StoreError('LOCKED', welcome.why);
      if (welcome?.is === 'ready') return new Connection(socket, messages as AsyncGenerator<Answer>, file);
      return undefined;
    } catch (error) {
      socket.destroy();
      if (error instanceof StoreError) throw error;
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  }

  /** The number of the next request. */
  next(): number {
    return ++this.last;
  }

  /** Sends a request; whoever waits for its answer is told. */
  ask(request: Request & { readonly id: number }, waiting: Waiting): void {
    if (this.lost !== undefined) waiting.failed(this.lost);
    else {
      this.waiting.set(request.id, { rows: [], ...waiting });
      void send(this.socket, request);
    }
  }

  /** Sends what has no answer of its own. */
  tell(request: Extract<Request, { do: 'end' }>): void {
    void send(this.socket, request);
  }

  /** Hangs up; resolves once it has. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.closed) return resolve();
      this.socket.once('close', () => resolve());
      this.socket.destroy();
    });
  }

  private async listen(messages: AsyncGenerator<Answer>, file: string): Promise<void> {
    try {
      for await (const answer of messages) this.take(answer);
    } catch {
      // That it is gone is all that can be done with.
    }
    this.socket.destroy();
    this.lost = new StoreError(
      'UNREACHABLE',
      `The process that serves the store ${file} has ended or hung up: what was not written to its end was undone. Run the command again, which changes nothing twice.`,
    );
    for (const one of this.waiting.values()) one.failed(this.lost);
    this.waiting.clear();
  }

  private take(answer: Answer): void {
    const one = this.waiting.get(answer.id);
    if (one === undefined) return;
    if (answer.is === 'turn') one.turn?.();
    else if (answer.is === 'rows') for (const row of answer.rows) one.rows.push(row);
    else {
      this.waiting.delete(answer.id);
      // A new one, for the reason that Underway is none: with its tables the rows of all answers would be kept.
      if (this.waiting.size === 0) this.waiting = new Map();
      if (answer.is === 'failed') one.failed(received(answer.failure));
      else one.done(one.rows.length === 0 ? [...(answer.rows ?? [])] : [...one.rows, ...(answer.rows ?? [])], answer.total);
    }
  }
}

/** A socket that somebody answers at; undefined where there is none. */
async function connected(file: string): Promise<Socket | undefined> {
  const socket = connect(socketOf(file).path);
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.on('error', () => undefined);
    return socket;
  } catch (cause) {
    socket.destroy();
    if (['EACCES', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? ''))
      throw new StoreError('LOCKED', `The store ${file} is being served by another user: run the command as that user.`, { cause });
    return undefined;
  }
}
