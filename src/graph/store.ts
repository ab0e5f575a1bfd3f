import type { NamedStatement, Statement } from './statement.js';

/**
 * The store port: all that the rest of Inyeon knows of a database.
 * Two engines stand behind it, `embedded.ts` and `neo4j.ts`, and `remote/`, the embedded one of another process; one contract suite runs on all.
 */

/** The parameters of a statement, by name and without the `$`. */
export type Params = Readonly<Record<string, unknown>>;

/** One row of an answer, by column name. */
export type Row = Record<string, unknown>;

/** Runs a statement that reads; gives its rows in the statement's order. */
export interface Reader {
  /**
   * @param signal tells that nobody waits for the answer any more. An engine that can cancel a statement does, one that cannot
   * starts no further one; either way the promise settles when the engine has let go of it.
   */
  read<R extends Row = Row>(statement: Statement, params?: Params, signal?: AbortSignal): Promise<R[]>;
}

/** A page of a list of all nodes of a label, as each engine reads it quickest: on in an index, or by ids that are kept in order. */
export interface PageStatements {
  /** What all of it together is called. */
  readonly name: string;
  /** The page in one statement, or in two parts: the second is read where the first does not fill the page. */
  readonly parts: readonly NamedStatement[];
  /** Looks among the first `$ahead` nodes in the order alone: where that gives a full page, it is the page. For engines that read on in an index. */
  readonly guess: NamedStatement | undefined;
  /** Tells how many nodes the parts go through; undefined where that takes as long as the page. */
  readonly size: PageSize | undefined;
  /** The same by ids; undefined where the list begins at some relation rather than at its label. */
  readonly inOrder: PageInOrder | undefined;
}

/** What tells how many rows a list has, as `total`. */
export interface LengthStatements {
  readonly count: NamedStatement;
  /** The same without counting, where the parameter `by` is a list of one. */
  readonly kept: { readonly statement: NamedStatement; readonly by: string } | undefined;
}

/** A page, and how many rows its list has. */
export interface CountedStatements extends PageStatements {
  readonly length: LengthStatements;
  /** The parts with one more column, `total`; undefined where they do not go through all of the list. */
  readonly withTotal: readonly NamedStatement[] | undefined;
}

/** What tells how many nodes a page's parts go through. */
export interface PageSize {
  /** Gives `found`, of `every` node of the label. */
  readonly statement: NamedStatement;
  /** The only parameter that it reads. */
  readonly by: string;
  /** Whether a node itself tells if it is one of them. */
  readonly isKept: boolean;
  /** Whether others narrow the list too. */
  readonly isNarrowedBesides: boolean;
}

/** What it takes to read a page by ids. */
export interface PageInOrder {
  /** All nodes in the order from its beginning, so many in a row: `ids`, and `values` that they are ordered by. Takes no parameters. */
  readonly order: NamedStatement;
  /**
   * The page among the nodes whose value comes no later than `$untilValue`: where it is full, it is the page. Undefined where the
   * page may begin at nodes without a value.
   */
  readonly until: NamedStatement | undefined;
  /** The first `$limit` of `$ids` that belong in the list, with the columns of the page's statement. */
  readonly among: NamedStatement;
  /** Whether filters may leave some of them out. */
  readonly isNarrowed: boolean;
  /** Whether the page is read towards the beginning. */
  readonly backward: boolean;
  /** Tells which nodes belong in the list, where one filter alone says so and is read off them. */
  readonly members: MembersByKey | undefined;
}

/** Which nodes of a label keep which keys. */
export interface MembersByKey {
  /** Gives `ids` by `key`, so many in a row. Takes no parameters. */
  readonly statement: NamedStatement;
  /** The parameter that lists the keys of which a member keeps any. */
  readonly by: string;
}

/** Which page: at most `limit` rows beyond the node with this id and this value of the order, null at an end; and what filters are given. */
export interface PageParams extends Params {
  readonly afterId: string | null;
  readonly afterValue: unknown;
  readonly limit: number;
}

/** Reads pages too. */
export interface PageReader extends Reader {
  page<R extends Row = Row>(statements: PageStatements, params: PageParams, signal?: AbortSignal): Promise<R[]>;
  /** A page and the length of its list: together, where the page goes through all of it anyway. */
  counted<R extends Row = Row>(statements: CountedStatements, params: PageParams, signal?: AbortSignal): Promise<CountedPage<R>>;
}

export interface CountedPage<R extends Row> {
  readonly rows: readonly R[];
  readonly total: number;
}

/** A transaction: sees its own writes, and nothing of it is kept unless all of it is. */
export interface Transaction extends Reader {
  /** Runs a statement that may write; gives its rows, if it returns any. */
  write<R extends Row = Row>(statement: Statement, params?: Params): Promise<R[]>;
}

/** A graph database that speaks the Cypher both engines share. */
export interface Store extends PageReader {
  /** Which engine this is. */
  readonly engine: 'embedded' | 'neo4j';
  /** Where the store is, for people: a file path or a URI, without secrets. */
  readonly location: string;
  /** Whether other processes may write to it while this one has it open. */
  readonly isShared: boolean;
  /**
   * Runs `work` in one transaction and commits when it resolves; rolls back when it throws, and throws
   * the same error. `work` may run again after a passing conflict, so it must not keep state of its own.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` with a reader that sees the same state throughout, whatever is written meanwhile, and that keeps nobody from writing.
   * Neo4j has no such view: there each statement sees what stands by then, and whoever needs one state has to look whether it was changed.
   */
  steady<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Applies one constraint or index statement of schema/constraints.cypher. Outside any transaction;
   * idempotent where the statement says IF NOT EXISTS.
   */
  define(statement: string): Promise<void>;
  /** Closes the store; what was committed stays. Closing twice does nothing. */
  close(): Promise<void>;
}

/** What went wrong with a store, in terms a caller can act on. */
export type StoreFailure =
  /** The statement is not valid: the writer of the statement must mend it. */
  | 'INVALID_STATEMENT'
  /** A write broke a constraint. */
  | 'CONSTRAINT'
  /** Another process holds the store. */
  | 'LOCKED'
  /** There is no store where one was to be read. */
  | 'MISSING'
  /** The store's file is damaged or no store at all. */
  | 'CORRUPT'
  /** The database does not let us in. */
  | 'UNAUTHORIZED'
  /** The database cannot be reached. */
  | 'UNREACHABLE'
  /** Whoever asked has run out of time. */
  | 'DEADLINE'
  /** Whoever asked has gone. */
  | 'LEFT'
  /** So many wait that one more would wait in vain, or the database has no memory left for it. */
  | 'OVERLOADED'
  /** The disk of the store has no room left. */
  | 'FULL'
  /** The store was made by a newer version of Inyeon. */
  | 'NEWER'
  /** Anything else. */
  | 'FAILED';

/**
 * The only error that leaves src/graph/. Its message is one sentence for whoever runs Inyeon; the engine's own
 * error is its `cause`, for the log. Neither may reach a GraphQL client.
 */
export class StoreError extends Error {
  constructor(
    readonly failure: StoreFailure,
    message: string,
    options?: ErrorOptions & { line?: number; statement?: string },
  ) {
    super(message, options);
    this.name = 'StoreError';
    this.line = options?.line;
    this.statement = options?.statement;
  }
  /** What the statement is called that failed, where it was one. For the log. */
  readonly statement: string | undefined;
  /** The line within the statement, from 1, where the engine says which. */
  readonly line: number | undefined;
}
