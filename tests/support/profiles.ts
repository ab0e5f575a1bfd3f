import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { withIntegers } from '../../src/graph/neo4j.js';
import { nameOf, textOf, type Statement } from '../../src/graph/statement.js';
import type { Params, Row, Store } from '../../src/graph/store.js';
import { neo4jAddress } from './engines.js';

/** A statement as Neo4j ran it. */
export interface Profiled {
  readonly name: string;
  readonly plan: ProfiledPlan;
}

/** A store of which each statement that is read is profiled. */
export interface ProfilingStore {
  readonly store: Store;
  /** What has been read since this was last called, in the order in which it was asked. */
  taken(): Promise<Profiled[]>;
  /** Closes what it has opened itself; the store stays open. */
  close(): Promise<void>;
}

/**
 * The same store on Neo4j, which runs what it is asked to read under PROFILE and answers with the rows of that. The port gives
 * rows only, so a driver of the tests' own asks; and it has the indexes counted first, as a server does in time.
 */
export async function profiling(store: Store): Promise<ProfilingStore> {
  const { uri, user, password } = neo4jAddress!;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
  let begun: Promise<Profiled>[] = [];
  // A page is made of reads of the store it is asked of, so that its parts pass here too.
  const profiled = Object.create(store) as { read: Store['read'] };
  profiled.read = async <R extends Row>(statement: Statement, params: Params = {}) => {
    const running = profile<R>(driver, textOf(statement), params);
    begun.push(running.then(({ plan }) => ({ name: nameOf(statement), plan })));
    return (await running).rows;
  };
  return {
    store: profiled as Store,
    async taken() {
      const those = begun;
      begun = [];
      return Promise.all(those);
    },
    close: () => driver.close(),
  };
}

async function profile<R extends Row>(driver: Driver, text: string, params: Params): Promise<{ rows: R[]; plan: ProfiledPlan }> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, withIntegers(params));
    return { rows: records.map((record) => record.toObject() as R), plan: summary.profile as ProfiledPlan };
  } finally {
    await session.close();
  }
}

/** The db hits of a plan, of all its operators together. */
export function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
