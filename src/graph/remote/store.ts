import type {
  CountedPage,
  CountedStatements,
  PageParams,
  PageStatements,
  Params,
  Reader,
  Row,
  Store,
  StoreError,
  Transaction,
} from '../store.js';
import type { Statement } from '../statement.js';
import { Underway } from '../underway.js';
import { Connection } from './connection.js';
import type { Request } from './protocol.js';

/**
 * The embedded store that another process of this user serves, as a store of this one: every statement is run over there. What
 * is heavy in a command, reading files and working out who is who, stays in the command's own process.
 * @returns undefined where no process answers.
 * @throws StoreError LOCKED when the process is of another version of Inyeon or of another user.
 */
export async function openRemote(file: string): Promise<Store | undefined> {
  const connection = await Connection.to(file);
  return connection === undefined ? undefined : new RemoteStore(connection, file);
}

class RemoteStore implements Store {
  readonly engine = 'embedded';
  readonly isShared = true;
  /** Transactions and views that are under way: they end before the connection does. */
  private readonly held = new Underway<Promise<unknown>>();

  constructor(
    private readonly connection: Connection,
    readonly location: string,
  ) {}

  async read<R extends Row>(statement: Statement, params?: Params): Promise<R[]> {
    return (await this.answer<R>({ do: 'read', id: this.connection.next(), statement, params })).rows;
  }

  async page<R extends Row>(statements: PageStatements, params: PageParams): Promise<R[]> {
    return (await this.answer<R>({ do: 'page', id: this.connection.next(), statements, params })).rows;
  }

  async counted<R extends Row>(statements: CountedStatements, params: PageParams): Promise<CountedPage<R>> {
    const { rows, total } = await this.answer<R>({ do: 'counted', id: this.connection.next(), statements, params });
    return { rows, total: total! };
  }

  async define(statement: string): Promise<void> {
    await this.answer({ do: 'define', id: this.connection.next(), statement });
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.hold('transaction', work);
  }

  steady<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.hold('steady', work);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.held);
    await this.connection.close();
  }

  private answer<R extends Row>(request: Request & { readonly id: number }): Promise<{ rows: R[]; total: number | undefined }> {
    return new Promise((resolve, reject) =>
      this.connection.ask(request, { done: (rows, total) => resolve({ rows: rows as R[], total }), failed: reject }),
    );
  }

  private hold<T>(way: 'transaction' | 'steady', work: (tx: Transaction) => Promise<T>): Promise<T> {
    const within = this.connection.next();
    // What the last attempt has come to: the serving process calls for another where somebody else was faster.
    let attempt: Promise<Outcome<T>> | undefined;
    const whole = new Promise<T>((resolve, reject) => {
      const settle = async (error?: StoreError): Promise<void> => {
        const outcome = await attempt;
        if (outcome !== undefined && 'error' in outcome) reject(outcome.error);
        else if (error !== undefined || outcome === undefined) reject(error!);
        else resolve(outcome.result);
      };
      this.connection.ask(
        { do: way, id: within },
        {
          turn: () => {
            attempt = this.attempt(within, work);
          },
          done: () => void settle(),
          failed: (error) => void settle(error),
        },
      );
    });
    const over = this.held.add(whole);
    whole.then(over, over);
    return whole;
  }

  /** Does the work once and says whether it is to be kept. */
  private async attempt<T>(within: number, work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    /** Which statement each failure came from: by it the serving process knows its own error again. */
    const failures = new Map<unknown, number>();
    const run = async <R extends Row>(statement: Statement, params?: Params): Promise<R[]> => {
      const id = this.connection.next();
      try {
        return (await this.answer<R>({ do: 'run', id, within, statement, params })).rows;
      } catch (error) {
        failures.set(error, id);
        throw error;
      }
    };
    try {
      const result = await work({ read: run, write: run });
      this.connection.tell({ do: 'end', within, keep: true });
      return { result };
    } catch (error) {
      this.connection.tell({ do: 'end', within, keep: false, because: failures.get(error) });
      return { error: error as Error };
    }
  }
}

type Outcome<T> = { readonly result: T } | { readonly error: Error };
