/** packages/client fits the schema that the classes give, and real caches put pages together by its rules. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  getNamedType,
  GraphQLObjectType,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  printSchema,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { possibleTypes, scalars } from 'inyeon-client';
import { typePolicies } from 'inyeon-client/apollo';
import * as documents from 'inyeon-client/documents';
import { introspection } from 'inyeon-client/introspection';
import { keys, resolvers, schema as cacheSchema } from 'inyeon-client/urql';
import { buildInyeonSchema } from '../src/api/schema.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { readExamples } from '../src/server/examples.js';
import type { RunningServer } from '../src/server/server.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

const SHOW = 'show:all-of-us-are-dead';
const CAST = gql`
  query Cast($first: Int!, $after: String, $billing: [Billing!]) {
    show(id: "${SHOW}") {
      id
      cast(first: $first, after: $after, billing: $billing) {
        totalCount
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

let store: Store;
let server: RunningServer;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildInyeonSchema();
  store = await engines[0]!.seeded();
  server = await serving(store, { schema });
});

afterAll(async () => {
  await server?.stop();
  await store?.close();
});

/** Every field of every object type, as Type.field, with the fields of what it gives. */
function objectFields(): { type: GraphQLObjectType; field: string; args: string[]; gives: GraphQLObjectType | undefined }[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => {
        const gives = getNamedType(field.type);
        return {
          type: type as GraphQLObjectType,
          field: field.name,
          args: field.args.map(({ name }) => name),
          gives: isObjectType(gives) ? gives : undefined,
        };
      }),
    );
}

const ids = (edges: { node: { id: string } }[]): string[] => edges.map(({ node }) => node.id);

describe('the client kit, against the schema', () => {
  it('knows every type behind an interface or union', () => {
    const expected = Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, new Set(schema.getPossibleTypes(type).map(({ name }) => name))]);
    expect(Object.fromEntries(Object.entries(possibleTypes).map(([name, types]) => [name, new Set(types)]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('has a type for every scalar', () => {
    const custom = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    expect(Object.keys(scalars).sort()).toEqual(custom.map(({ name }) => name).sort());
  });

  it('has a rule for every list in pages, by all arguments but those of the page', () => {
    const lists = objectFields().filter(({ gives }) => gives?.name.endsWith('Connection'));
    expect(lists.length).toBeGreaterThan(50);
    for (const { type, field, args } of lists) {
      const policy = (typePolicies[type.name]?.fields as Record<string, any>)?.[field];
      const told = args.filter((name) => !['first', 'after', 'last', 'before'].includes(name)).sort();
      expect({ [`${type.name}.${field}`]: policy?.keyArgs }).toEqual({ [`${type.name}.${field}`]: told.length === 0 ? false : told });
      expect((resolvers[type.name] as Record<string, unknown>)?.[field]).toBeInstanceOf(Function);
    }
  });

  it('names no type and no field that the schema has not', () => {
    for (const [type, { fields }] of Object.entries(typePolicies))
      for (const field of Object.keys(fields!)) expect((schema.getType(type) as GraphQLObjectType).getFields()).toHaveProperty(field);
    for (const [type, fields] of Object.entries(resolvers))
      for (const field of Object.keys(fields!)) expect((schema.getType(type) as GraphQLObjectType).getFields()).toHaveProperty(field);
  });

  it('keeps by its parent exactly what has no id', () => {
    const without = new Set(objectFields().map(({ type }) => type.name));
    const roots = [schema.getQueryType(), schema.getSubscriptionType()];
    for (const { type, field } of objectFields()) if (field === 'id' || roots.includes(type)) without.delete(type.name);
    expect(Object.keys(keys).sort()).toEqual([...without].sort());
  });

  it('carries the schema itself, whole and for caches', async () => {
    const carried = await readFile(packageFile('packages/client/dist/schema.graphql'), 'utf8');
    expect(printSchema(buildSchema(carried))).toBe(printSchema(buildSchema(await readFile(packageFile('schema/schema.graphql'), 'utf8'))));
    const fieldsThere = introspection.__schema.types.flatMap((type) =>
      type.kind === 'OBJECT' ? type.fields.map(({ name }) => `${type.name}.${name}`) : [],
    );
    expect(fieldsThere.sort()).toEqual(
      objectFields()
        .map(({ type, field }) => `${type.name}.${field}`)
        .sort(),
    );
  });

  it('has a document for every example, which the schema takes', async () => {
    const texts = (await readExamples(packageFile('schema/examples'))).map(({ query }) => print(parse(query)));
    const typed: DocumentNode[] = Object.values(documents);
    expect(typed.map(print).sort()).toEqual(texts.sort());
    for (const document of typed) expect(validate(schema, document)).toEqual([]);
  });
});

describe('the client kit, in a cache', () => {
  it("puts pages together in Apollo Client's, each list by itself", async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache({ possibleTypes, typePolicies }),
      link: new HttpLink({ uri: `${server.url}/graphql` }),
    });
    const shown = (): string[] => ids(client.readQuery<any>({ query: CAST, variables: { first: 3 } }).show.cast.edges);
    const first = await client.query<any>({ query: CAST, variables: { first: 3 } });
    const { edges, pageInfo } = first.data.show.cast;
    await client.query({ query: CAST, variables: { first: 3, after: pageInfo.endCursor }, fetchPolicy: 'network-only' });
    const all = shown();
    expect(all.slice(0, 3)).toEqual(ids(edges));
    expect(new Set(all).size).toBe(6);
    const supporting = await client.query<any>({ query: CAST, variables: { first: 2, billing: ['SUPPORTING'] } });
    expect(ids(supporting.data.show.cast.edges)).not.toEqual(all.slice(0, 2));
    expect(shown()).toEqual(all);
    client.stop();
  });

  it('gives Apollo Client back the changes that the server sent', async () => {
    const uri = `${server.url}/graphql`;
    const client = new ApolloClient({ cache: new InMemoryCache({ possibleTypes, typePolicies }), link: new HttpLink({ uri }) });
    const query = gql`
      {
        changes(since: "2000-01-01T00:00:00Z", first: 100) {
          edges {
            node {
              at
              kind
              number
              node {
                __typename
                id
              }
            }
          }
        }
      }
    `;
    const sent = (await (
      await fetch(uri, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: print(query) }) })
    ).json()) as any;
    const { data } = await client.query<any>({ query });
    expect(data.changes.edges.length).toBe(100);
    const rows = (edges: any[]): unknown[] => edges.map(({ node: { number, node } }) => [number, node?.id]);
    expect(rows(data.changes.edges)).toEqual(rows(sent.data.changes.edges));
    client.stop();
  });

  it("puts pages together in urql's graphcache", async () => {
    const client = new Client({
      url: `${server.url}/graphql`,
      preferGetMethod: false,
      exchanges: [cacheExchange({ schema: cacheSchema, keys, resolvers }), fetchExchange],
    });
    const first = await client.query(CAST, { first: 3 }).toPromise();
    expect(first.error).toBeUndefined();
    const second = await client.query(CAST, { first: 3, after: first.data.show.cast.pageInfo.endCursor }).toPromise();
    const all = ids(second.data.show.cast.edges);
    expect(all.slice(0, 3)).toEqual(ids(first.data.show.cast.edges));
    expect(new Set(all).size).toBe(6);
  });

  it('types an answer by its document', async () => {
    const client = new ApolloClient({
      cache: new InMemoryCache({ possibleTypes, typePolicies }),
      link: new HttpLink({ uri: `${server.url}/graphql` }),
    });
    const { data } = await client.query({ query: documents.CastDocument });
    // tsc -p tests fails where `title` were not known to be a string.
    const title: string | undefined = data?.show?.title;
    expect(title).toBe('All of Us Are Dead');
    client.stop();
  });
});
