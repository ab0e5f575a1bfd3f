import type { CountedStatements, PageParams, PageStatements, Params, Row, StoreFailure } from '../store.js';
import type { Statement } from '../statement.js';

/** Changes with every change of what is below. Both ends are of one version anyway: this tells of one that was built in between. */
export const PROTOCOL = 2;

/** The first that a command says. */
export interface Hello {
  readonly do: 'hello';
  readonly protocol: number;
  /** The version of Inyeon. */
  readonly inyeon: string;
  /** For the log of the serving process. */
  readonly process: number;
}

/**
 * What a command asks for. Each request has a number of its own, and each answer names it. A transaction and a steady view go by the
 * number of the request that began them.
 */
export type Request =
  | { readonly do: 'read'; readonly id: number; readonly statement: Statement; readonly params?: Params | undefined }
  | { readonly do: 'page'; readonly id: number; readonly statements: PageStatements; readonly params: PageParams }
  | { readonly do: 'counted'; readonly id: number; readonly statements: CountedStatements; readonly params: PageParams }
  | { readonly do: 'define'; readonly id: number; readonly statement: string }
  | { readonly do: 'transaction'; readonly id: number }
  | { readonly do: 'steady'; readonly id: number }
  /** A statement within a transaction or a steady view. */
  | {
      readonly do: 'run';
      readonly id: number;
      readonly within: number;
      readonly statement: Statement;
      readonly params?: Params | undefined;
    }
  /** The work of a transaction is over, and is to be kept or not; of one that failed by a statement, `because` is that statement's number. */
  | { readonly do: 'end'; readonly within: number; readonly keep: boolean; readonly because?: number | undefined };

/** What the serving process says first: it is ready, or why it will not talk. */
export type Welcome = { readonly is: 'ready' } | { readonly is: 'refused'; readonly why: string };

/** What the serving process answers. */
export type Answer =
  /** Some of the rows of a read; more come. */
  | { readonly is: 'rows'; readonly id: number; readonly rows: readonly Row[] }
  /** It is done: these are its last rows, and the length of a counted list. */
  | { readonly is: 'done'; readonly id: number; readonly rows?: readonly Row[] | undefined; readonly total?: number | undefined }
  /** The turn of a transaction or a view has come, once more after a conflict: its work may begin. */
  | { readonly is: 'turn'; readonly id: number }
  | { readonly is: 'failed'; readonly id: number; readonly failure: WireFailure };

/** A StoreError as it is sent. */
export interface WireFailure {
  readonly failure: StoreFailure;
  readonly message: string;
  readonly line: number | undefined;
  readonly statement: string | undefined;
  /** What the engine said, for a log. */
  readonly cause: string | undefined;
}
