import type { Socket } from 'node:net';
import { piecesOf } from '../../grouping.js';
import { StoreError, type Reader, type Row, type Store, type Transaction } from '../store.js';
import { Underway } from '../underway.js';
import { sent } from './failure.js';
import { send } from './frames.js';
import { Held } from './held.js';
import type { Answer, Request } from './protocol.js';

/** How many statements of one command are worked at once: the engine has four threads, and requests need some. */
const AT_ONCE = 2;

/** How many rows are sent in one message: to put more of them into bytes at once would keep requests waiting. */
const ROWS_AT_ONCE = 500;

/** One command that works on the store of this process. */
export class Session {
  private readonly held = new Map<number, Held>();
  private readonly running = new Underway<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly store: Store,
    private readonly socket: Socket,
  ) {}

  /** Answers until the command goes; undoes what it leaves half-done. */
  async answer(requests: AsyncIterable<Request>): Promise<void> {
    try {
      for await (const request of requests) {
        if (request.do === 'transaction' || request.do === 'steady') this.hold(request);
        else if (request.do === 'end') this.held.get(request.within)?.end(request);
        else {
          while (this.running.size >= AT_ONCE) await Promise.race(this.running);
          const work = this.work(request).finally(() => leave());
          const leave = this.running.add(work);
        }
      }
    } finally {
      for (const one of this.held.values()) one.leave();
    }
  }

  /** Lets what is begun come to its end, begins nothing more, and hangs up; after so many milliseconds without waiting. */
  async stop(patience: number): Promise<void> {
    this.isStopping = true;
    const until = performance.now() + patience;
    while (this.held.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    this.socket.destroy();
  }

  private async work(request: Exclude<Request, { do: 'transaction' | 'steady' | 'end' }>): Promise<void> {
    const { id } = request;
    try {
      if (request.do === 'define') {
        await this.store.define(request.statement);
        await this.send({ is: 'done', id });
      } else if (request.do === 'counted') {
        const { rows, total } = await this.store.counted(request.statements, request.params);
        await this.send({ is: 'done', id, rows, total });
      } else await this.sendRows(id, await this.rowsOf(request));
    } catch (error) {
      await this.send({ is: 'failed', id, failure: sent(error) });
    }
  }

  private rowsOf(request: Extract<Request, { do: 'read' | 'page' | 'run' }>): Promise<Row[]> {
    if (request.do === 'read') return this.store.read(request.statement, request.params);
    if (request.do === 'page') return this.store.page(request.statements, request.params);
    const held = this.held.get(request.within);
    if (held === undefined) throw new StoreError('FAILED', 'The transaction is over: it waited for longer than it may, or was ended.');
    return held.run(request);
  }

  /** Holds a transaction or a view open for the command, until it ends it or goes. */
  private hold({ do: way, id }: Extract<Request, { do: 'transaction' | 'steady' }>): void {
    const work = async (reader: Reader | Transaction): Promise<void> => {
      const held = new Held('write' in reader ? reader : { read: reader.read.bind(reader), write: reader.read.bind(reader) });
      this.held.set(id, held);
      if (this.socket.destroyed) held.leave();
      void this.send({ is: 'turn', id });
      try {
        await held.ended;
      } finally {
        this.held.delete(id);
      }
    };
    if (this.isStopping) {
      void this.send({ is: 'failed', id, failure: sent(STOPPING) });
      return;
    }
    const all = way === 'steady' ? this.store.steady(work) : this.store.transaction(work);
    all.then(
      () => this.send({ is: 'done', id }),
      (error: unknown) => this.send({ is: 'failed', id, failure: sent(error) }),
    );
  }

  private async sendRows(id: number, rows: readonly Row[]): Promise<void> {
    const pieces = [...piecesOf(rows, ROWS_AT_ONCE)];
    const last = pieces.pop() ?? [];
    for (const piece of pieces) {
      await this.send({ is: 'rows', id, rows: piece });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await this.send({ is: 'done', id, rows: last });
  }

  private send(answer: Answer): Promise<void> {
    return send(this.socket, answer);
  }
}

const STOPPING = new StoreError('UNREACHABLE', 'The process that serves the store is stopping: run the command again in a moment.');
