import type { DocumentNode } from 'graphql';
import type { Answer } from '../server/answer.js';

/** Which graph to open. What is left out is as the environment says, and by default the embedded store in the folder `data`. */
export interface GraphOptions {
  /** The folder of the embedded store, as INYEON_DATA_DIR. */
  readonly data?: string | undefined;
  /** The address of a Neo4j to use instead, as NEO4J_URI; user and password may stand in it. */
  readonly neo4j?: string | undefined;
  /** Makes the store where there is none, and fills an empty one with the seed that comes with Inyeon. */
  readonly seed?: boolean | undefined;
  /** Where all other settings are read from: `process.env`, unless told. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A document whose answer and variables have types, as GraphQL Code Generator and gql.tada make them (`TypedDocumentNode`). */
export interface TypedDocument<D, V> extends DocumentNode {
  readonly __apiType?: (variables: V) => D;
}

/** A graph that is open. */
export interface Graph {
  /**
   * Answers a GraphQL document by the schema of `inyeon serve`, within the same limits. What is wrong with a document, or was not found out, is
   * in `errors`: it rejects only where the program itself fails.
   *
   * @example const { data } = await graph.query('query($id: ID!) { show(id: $id) { title } }', { id: 'show:squid-game' });
   */
  query<D = Record<string, unknown>, V extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>>(
    document: string | TypedDocument<D, V>,
    variables?: V,
  ): Promise<Answer<D>>;
  /** Closes the store. Nothing is asked afterwards. */
  close(): Promise<void>;
}

/**
 * Opens a graph in this process, for programs that embed it. Nothing is loaded before, and no handler of the process is ever set. A store that
 * `inyeon serve` has open is asked through that process.
 *
 * @throws ConfigError where a setting cannot be; StoreError where the store cannot be opened, each with a sentence that says what would help.
 * @example
 * const graph = await openGraph({ data: 'data', seed: true });
 * const { data } = await graph.query<{ show: { title: string } }>('{ show(id: "show:squid-game") { title } }');
 * await graph.close();
 */
export async function openGraph({ data, neo4j, seed = false, environment = process.env }: GraphOptions = {}): Promise<Graph> {
  const [{ readConfig }, { openStore }] = await Promise.all([import('../config/config.js'), import('../graph/open.js')]);
  const config = readConfig({ ...environment }, { INYEON_DATA_DIR: data, NEO4J_URI: neo4j });
  const store = await openStore(config, { existing: !seed });
  try {
    if (seed) await (await import('./seeding.js')).seedWhereEmpty(store);
    const { answerInProcess } = await import('../server/in-process.js');
    const asking = await answerInProcess(store, config);
    return {
      query: (document, variables) => asking.ask({ document, variables }),
      async close() {
        await asking.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
