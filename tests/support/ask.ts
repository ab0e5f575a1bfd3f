import type { ApolloServer } from '@apollo/server';
import { pino, type Logger } from 'pino';
import { createContext, type Context } from '../../src/api/context.js';
import type { Store } from '../../src/graph/store.js';
import { buildInyeonSchema } from '../../src/api/schema.js';
import { createApollo } from '../../src/server/apollo.js';

/** An answer as a client sees it. */
export interface Answer<D = Record<string, unknown>> {
  readonly data: D;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  /** How many statements it cost, as the client is told. */
  readonly statements: number;
  /** The names of these statements, for a test to count: where their number differs, it shows which they were. */
  readonly names: readonly string[];
}

let apollo: Promise<ApolloServer<Context>> | undefined;

/** Asks a store through the whole API: query in, data out. */
export async function ask<D = Record<string, any>>(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<Answer<D>> {
  apollo ??= buildInyeonSchema().then((schema) => createApollo(schema));
  const server = await apollo;
  const contextValue = createContext(store, log, 'test-request');
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  const { data, errors, extensions } = JSON.parse(JSON.stringify(body.singleResult)) as {
    data: D;
    errors?: Answer['errors'];
    extensions?: { statements?: number };
  };
  const { statements: names } = contextValue;
  const statements = extensions?.statements ?? 0;
  if (statements !== names.length)
    throw new Error(`The answer speaks of ${statements} statements, but these were asked: ${names.join(', ')}`);
  return { data, errors, statements, names };
}

/** The names of statements if they are more than so many, and nothing if they are not: what a test of a limit shows. */
export function beyond(most: number, names: readonly string[]): readonly string[] {
  return names.length > most ? names : [];
}

/** Asks, and fails the test when the answer has errors. */
export async function data<D = Record<string, any>>(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<D> {
  const answer = await ask<D>(store, query, variables);
  if (answer.errors !== undefined) throw new Error(`The query failed: ${JSON.stringify(answer.errors, null, 1)}`);
  return answer.data;
}
