import { createRequire } from 'node:module';
import type { GrafeoDB as Grafeo } from '@grafeo-db/js';
import neo4j, { type Plan } from 'neo4j-driver';
import { textOf, type Statement } from '../../src/graph/statement.js';
import type { Params, Row, Store } from '../../src/graph/store.js';
import { neo4jAddress } from './engines.js';

const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: typeof Grafeo };

/** A statement with its parameters. */
export interface Asked {
  readonly statement: string;
  readonly params: Params;
}

/** The same store, and every statement that it is asked from now on, each once. */
export function recorded(store: Store): { readonly store: Store; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const recording = Object.create(store) as { read: Store['read'] };
  recording.read = <R extends Row>(statement: Statement, params: Params = {}) => {
    const text = textOf(statement);
    if (!asked.some((one) => one.statement === text)) asked.push({ statement: text, params });
    return store.read<R>(statement, params);
  };
  return { store: recording as Store, asked };
}

/**
 * The operators of the plan that Neo4j makes for each statement. The port gives rows only, so a driver of the tests' own asks;
 * and it has the indexes counted first, as a server does in time: a plan that knows of no entries takes reading all for cheap.
 */
export async function operatorsOnNeo4j(asked: readonly Asked[]): Promise<string[][]> {
  const { uri, user, password } = neo4jAddress!;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('CALL db.prepareForReplanning(60)');
    const plans: string[][] = [];
    for (const { statement, params } of asked) {
      const { summary } = await session.run(`EXPLAIN ${statement}`, params);
      plans.push(operatorsOf(summary.plan as Plan));
    }
    return plans;
  } finally {
    await session.close();
    await driver.close();
  }
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

/** How many rows the embedded engine reads for each statement, on the closed store at `path`. */
export async function rowsScanned(path: string, asked: readonly Asked[]): Promise<number[]> {
  const db = GrafeoDB.open(path);
  try {
    const scanned: number[] = [];
    for (const { statement, params } of asked) scanned.push((await db.executeCypher(statement, params)).rowsScanned!);
    return scanned;
  } finally {
    db.close();
  }
}
