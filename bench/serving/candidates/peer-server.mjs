/** What people would pick instead: @neo4j/graphql on Apollo, as its manual sets it up, over the very same store. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from '../questions/peer.mjs';

const { PORT, NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema, introspection: false }), {
  listen: { host: '127.0.0.1', port: Number(PORT) },
  context: async () => ({ executionContext: driver, sessionConfig: { database: 'neo4j' } }),
});
