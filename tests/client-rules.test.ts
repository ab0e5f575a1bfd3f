/** What clients of GraphQL rely on in any schema: pages from either end, ids that caches may keep things under, scalars that say what they are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const schema: GraphQLSchema = await buildInyeonSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);

/** The fields of a type that are connections. */
function connectionsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'));
}

describe('the schema', () => {
  it('has all of Relay’s arguments on every connection', () => {
    const paged = objects.flatMap((type) => connectionsOf(type).map((field) => [`${type.name}.${field.name}`, field] as const));
    expect(paged.length).toBeGreaterThan(40);
    for (const [name, { args }] of paged) {
      const given = args.map((one) => one.name).filter((one) => ['first', 'after', 'last', 'before'].includes(one));
      expect([name, given.sort()]).toEqual([name, ['after', 'before', 'first', 'last']]);
    }
  });

  it('gives an id to nothing but what is known by it: caches keep under it what has one', () => {
    const known = [...objects, ...types.filter(isInterfaceType)].filter((type) => type.getFields()['id'] !== undefined);
    const others = known.filter((type) => type.name !== 'Node' && !type.getInterfaces().some(({ name }) => name === 'Node'));
    // A review has an id of its own, made of the two it is about: no Node has one of that form.
    expect(others.map(({ name }) => name)).toEqual(['Review']);
  });

  it('says of its own scalars where they are specified', () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ specifiedByURL }) => !URL.canParse(specifiedByURL ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('describes every type, field, argument and input', () => {
    const silent: string[] = [];
    for (const type of types) {
      const isRoot = type === schema.getQueryType() || type === schema.getSubscriptionType();
      if (type.description == null && !isSpecifiedScalarType(type) && !isRoot) silent.push(type.name);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        for (const arg of 'args' in field ? field.args : []) if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    expect(silent).toEqual([]);
  });
});

/** How connections that need more than a page are asked for in the seed. */
const GIVEN: Readonly<Record<string, string>> = {
  'Query.search': 'text: "lee"',
  'Query.common': 'ids: ["show:all-of-us-are-dead", "show:hellbound"]',
  'Query.mostWatched': 'on: "2020-12-08", period: WEEK',
  'Query.changes': 'since: "2000-01-01T00:00:00Z"',
};

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

onEachEngine('every connection', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  async function page(type: string, id: string, field: string, given: string): Promise<Page> {
    const args = [GIVEN[`${type}.${field}`], given].filter(Boolean).join(', ');
    const asked = `list: ${field}(${args}) { edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    if (type === 'Query') return (await data<{ list: Page }>(store, `{ ${asked} }`)).list;
    const { node } = await data<{ node: { list: Page } }>(store, `query ($id: ID!) { node(id: $id) { ... on ${type} { ${asked} } } }`, {
      id,
    });
    return node.list;
  }

  it.each(objects.filter((type) => connectionsOf(type).length > 0).map((type) => [type.name, type] as const))(
    'of %s has the same rows from either end, and none where none are asked for',
    async (name, type) => {
      // What edges and editions show is read from their parents: the walks of paging.test.ts are about those.
      if (name !== 'Query' && !type.getInterfaces().some((one) => one.name === 'Node')) return;
      const label = name === 'Query' ? undefined : name;
      const ids =
        label === undefined
          ? ['']
          : (await store.read<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 1`)).map(
              ({ id }) => id,
            );
      for (const id of ids)
        for (const field of connectionsOf(type)) {
          if (field.args.some((arg) => isNonNullType(arg.type)) && GIVEN[`${name}.${field.name}`] === undefined)
            throw new Error(`${name}.${field.name} needs arguments: give some above.`);
          const whole = await page(name, id, field.name, 'first: 100');
          const cursors = whole.edges.map(({ cursor }) => cursor);
          const asked = [id, field.name];
          expect([...asked, whole.totalCount >= cursors.length]).toEqual([...asked, true]);
          if (whole.pageInfo.hasNextPage) continue;
          const none = await page(name, id, field.name, 'first: 0');
          expect([...asked, none]).toEqual([
            ...asked,
            {
              edges: [],
              totalCount: cursors.length,
              pageInfo: { hasNextPage: cursors.length > 0, hasPreviousPage: false, startCursor: null, endCursor: null },
            },
          ]);
          const last = await page(name, id, field.name, 'last: 3');
          expect([...asked, last.edges.map(({ cursor }) => cursor)]).toEqual([...asked, cursors.slice(-3)]);
          expect([...asked, last.pageInfo.hasPreviousPage]).toEqual([...asked, cursors.length > 3]);
          if (cursors.length <= 3) continue;
          const earlier = await page(name, id, field.name, `last: 2, before: "${last.pageInfo.startCursor}"`);
          expect([...asked, earlier.edges.map(({ cursor }) => cursor)]).toEqual([...asked, cursors.slice(-5, -3)]);
        }
    },
  );

  it('refuses what is no page', async () => {
    for (const [given, argument] of [
      ['first: -1', 'first'],
      ['last: 101', 'last'],
      ['first: 1, last: 1', 'last'],
      ['last: 1, after: "x"', 'after'],
      ['first: 1, before: "x"', 'before'],
    ]) {
      const { errors } = await ask(store, `{ search(text: "lee", ${given}) { totalCount } }`);
      expect([given, errors?.map(({ extensions }) => extensions)]).toEqual([given, [{ code: 'BAD_USER_INPUT', argument: [argument] }]]);
    }
  });
});
