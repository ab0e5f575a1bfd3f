/** How the schema presents itself to whoever opens its documentation for the first time. */
import { expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, graphqlSync, type IntrospectionObjectType, type IntrospectionQuery } from 'graphql';
import { QUERY_FIELDS } from '../src/api/presenting.js';
import { buildInyeonSchema, schemaText } from '../src/api/schema.js';

const schema = await buildInyeonSchema();

it('names every field of Query in the order of use, once, and nothing else', () => {
  expect([...QUERY_FIELDS].sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
});

it('gives types by name and the fields of Query in that order to clients that ask, and in the printed schema', () => {
  const asked = graphqlSync({ schema, source: getIntrospectionQuery({ schemaDescription: true }) }).data as unknown as IntrospectionQuery;
  expect(asked.__schema.types.map(({ name }) => name)).toEqual(Object.keys(schema.getTypeMap()).sort());
  const query = asked.__schema.types.find(({ name }) => name === 'Query') as IntrospectionObjectType;
  expect(query.fields.map(({ name }) => name)).toEqual(QUERY_FIELDS);
  const printed = buildSchema(schemaText(schema));
  expect(Object.keys(printed.getQueryType()!.getFields())).toEqual(QUERY_FIELDS);
  expect(printed.description).toBe(asked.__schema.description);
});

it('tells a newcomer what to begin with, by fields that are there', () => {
  const named = [...(schema.description ?? '').matchAll(/`(\w+)(?:\(|`)/g)].map(([, name]) => name!);
  expect(named).toEqual(expect.arrayContaining(['search', 'show', 'person', 'shows', 'path', 'chart']));
  const known = new Set(Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
