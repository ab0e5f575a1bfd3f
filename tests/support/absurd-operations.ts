import { getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import type { GeneratedOperation } from './generated-operations.js';
import type { Random } from './random.js';

/** Does something to an operation that nobody in their senses would. */
export type Absurdity = (whole: GeneratedOperation, random: Random, schema: GraphQLSchema) => GeneratedOperation;

/** Writes the document anew. */
const written =
  (write: (query: string, random: Random, schema: GraphQLSchema) => string): Absurdity =>
  (whole, random, schema) => ({ ...whole, query: write(whole.query, random, schema) });

/** Puts something first into the selection of the operation. */
const within = (what: (random: Random, schema: GraphQLSchema) => string): Absurdity =>
  written((query, random, schema) => query.replace(/^(query Generated(?:\([^{}]*\))?) \{/, `$1 { ${what(random, schema)} `));

const after = (what: (random: Random, schema: GraphQLSchema) => string): Absurdity =>
  written((query, random, schema) => `${query}\n${what(random, schema)}`);

const nested = (levels: number): string => `${'directors { directed { '.repeat(levels)}id${' } }'.repeat(levels)}`;

const list = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join(' ');

const typeName = (random: Random, schema: GraphQLSchema): string => random.one(Object.keys(schema.getTypeMap()));

/** Fragments of which each spreads the next so many times: spread one by one, they are more than can be counted. */
const cascade = (levels: number, times: number, last: string): string =>
  list(levels, (at) => `fragment C${at} on Query { ${at === levels - 1 ? last : list(times, () => `...C${at + 1}`)} }`);

const inDirectives = (query: string, how: (directive: string) => string): string => query.replace(/@(?:include|skip)\([^)]*\)/g, how);

/** All that is done. */
export const ABSURDITIES: readonly Absurdity[] = [
  // Fragments.
  after(() => 'fragment Unused on Show { title }'),
  after((random, schema) => `fragment Odd on ${typeName(random, schema)} { __typename id }`),
  after(() => 'fragment A on Query { ...B } fragment B on Query { ...A }'),
  within(() => '...Undefined'),
  within((random, schema) => `... on ${typeName(random, schema)} { __typename }`),
  (whole, random, schema) =>
    after(() => 'fragment Self on Query { __typename ...Self }')(within(() => '...Self')(whole, random, schema), random, schema),
  (_whole, random) => ({ query: `{ ...C0 } ${cascade(2 + random.below(60), 2 + random.below(3), '__typename')}` }),
  (_whole, random) => ({ query: `{ ...C0 } ${cascade(2 + random.below(14), 2, 'shows(first: 1) { nodes { id } }')}` }),
  (_whole, random) => ({
    query: `{ shows(first: 1) { nodes { ...L0 } } } ${list(1 + random.below(12), (at) => `fragment L${at} on Show { directors { directed { ...L${at + 1} ...L${at + 1} } } }`)}`,
  }),
  (_whole, random) => {
    const levels = 1 + random.below(9);
    return {
      query: `{ shows(first: 1) { nodes { ...L0 } } } ${list(levels, (at) => `fragment L${at} on Show { a: directors { directed { ...L${at + 1} } } b: directors { directed { ...L${at + 1} } } }`)} fragment L${levels} on Show { id }`,
    };
  },

  // Variables.
  written((query) => query.replace('query Generated(', 'query Generated($unused: Int, ')),
  written((query) => query.replace('query Generated(', 'query Generated($v0: Int, ')),
  written((query, random, schema) => query.replace(/\$v(\d+): [^,)=]+/, `$v$1: ${typeName(random, schema)}`)),
  written((query) => query.replace(/\$v\d+: [^,)]+/, '')),
  within(() => 'a: show(id: $undefined) { id }'),
  (whole) => ({ ...whole, variables: undefined }),
  (whole) => ({ ...whole, variables: null }),
  (whole, random) => ({ ...whole, variables: random.one<unknown>([1, 'text', [], true, '{}', { v0: null }]) }),
  (whole) => ({
    ...whole,
    variables: JSON.parse(`{"__proto__": {"v0": 1}, "constructor": 1, "v0": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`),
  }),
  (whole) => ({
    ...whole,
    variables: Object.fromEntries(
      list(3_000, (at) => `x${at}`)
        .split(' ')
        .map((name) => [name, name]),
    ),
  }),
  (whole, random) => ({
    query: `query ($if: Boolean = true, $id: ID = "show:hellbound", $first: Int = 2, $filter: ShowFilter = {}) { show(id: $id) @include(if: $if) { title } shows(first: $first, filter: $filter) { nodes { id } } nodes(ids: [$id]) @skip(if: $if) { id } }`,
    variables: Object.fromEntries(
      ['if', 'id', 'first', 'filter'].filter(() => random.chance(0.6)).map((name) => [name, random.one([null, whole.variables])]),
    ),
  }),

  // Directives.
  written((query) => inDirectives(query, () => '@include')),
  written((query) => inDirectives(query, (directive) => `${directive} ${directive}`)),
  written((query) => inDirectives(query, () => '@include(if: null)')),
  written((query) =>
    query.replace('query Generated', 'query Generated @skip(if: true)').replace(/(@skip\(if: true\))(\([^{}]*\))/, '$2 $1'),
  ),
  within(() => '__typename @nobody(knows: "it")'),
  within((random) => list(random.one([50, 150]), (at) => `d${at}: __typename @include(if: true)`)),
  within(() => '... @defer { d: __typename } stats @stream { names }'),

  // Sizes.
  within((random) => list(random.one([60, 150, 300]), (at) => `x${at}: __typename`)),
  within((random) => list(random.one([50, 101]), (at) => `s${at}: show(id: "show:hellbound") { id }`)),
  within((random) => `deep: shows(first: 1) { nodes { ${nested(1 + random.below(30))} } }`),
  within(() => '__typename '.repeat(4_000)),
  within(() => `l: nodes(ids: ${'['.repeat(1_500)}${']'.repeat(1_500)}) { id }`),
  within((random) => `l: nodes(ids: [${list(random.one([100, 101, 3_000]), (at) => `"show:x${at}"`)}]) { id }`),
  within(() => 'big: shows(first: 100) { nodes { cast(first: 100) { nodes { credits(first: 100) { nodes { id } } } } } }'),
  within((random) => `n: shows(first: ${random.one(['99999999999999999999', '1e999', '-0', '00', '0x1', '1.0', '"1"'])}) { nodes { id } }`),

  // Selections.
  within(() => 'nothing'),
  within(() => 'show(id: "show:hellbound")'),
  within(() => 'stats { names { text } }'),
  within(() => 'c: show(id: "show:hellbound") { id c: title c: id }'),
  within(() => 'show(id: "show:hellbound") { title title { } }'),
  within(() => 'show(id: "show:hellbound", id: "show:x", no: 1) { id }'),
  within(() => '__proto__ constructor: __typename'),
  within(() => '__proto__: __typename toString: __typename show(id: "show:hellbound") { __proto__: id constructor: title }'),
  within(
    (random, schema) =>
      `__type(name: "${typeName(random, schema)}") { name fields { name args { name } type { ofType { ofType { name } } } } }`,
  ),
  within(() => '__schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }'),
  () => ({ query: getIntrospectionQuery() }),
  written((query) => query.replace(/\{ /g, (found, at: number) => (at % 7 === 0 ? '{ id ' : found))),

  // Operations.
  (_whole, random) => ({
    query: 'query A { __typename } query B { shows(first: 1) { nodes { id } } }',
    operationName: random.one<unknown>(['A', 'B', 'C', '', null, undefined, 1, ['A'], '__proto__', 'x'.repeat(5_000)]),
  }),
  after(() => 'query Generated { __typename }'),
  after(() => '{ __typename }'),
  after(() => 'query Other($v0: Int) { shows(first: $v0) { nodes { id } } }'),
  (whole, random) => ({ ...whole, operationName: random.one(['Generated', 'Nobody', '']) }),
  written((query) => query.replace('query Generated', 'mutation Generated')),
  written((query) => query.replace('query Generated', 'subscription Generated')),
  () => ({ query: 'subscription { showAdded { id } }' }),
  () => ({ query: 'type Query { a: Int } extend type Show { b: Int }' }),
  after(() => 'scalar Date'),
  () => ({ query: '' }),
  () => ({ query: ' \n# nothing\n' }),
  (whole, random) => ({
    ...whole,
    query: random.one<unknown>([null, 1, [], {}, true, ['{ __typename }'], { kind: 'Document' }]) as string,
  }),
  (whole, random) => ({
    ...whole,
    extensions: random.one<unknown>([
      1,
      'x',
      [],
      null,
      { persistedQuery: {} },
      { persistedQuery: 1 },
      { persistedQuery: { version: 1, sha256Hash: 'x' } },
    ]),
  }),

  // Texts.
  written((query, random) => query.slice(0, random.below(query.length))),
  written((query, random) => query.slice(random.below(query.length))),
  written((query, random) => {
    const at = random.below(query.length);
    return (
      query.slice(0, at) +
      random.one(['{', '}', '(', ')', '"', '"""', '$', '@', '!', '...', '\0', '\ud800', '\ufeff', '#', '&', '💀', '\\']) +
      query.slice(at + random.below(2))
    );
  }),
  written((query, random) => {
    const words = query.split(' ');
    words.splice(random.below(words.length), 1, random.one(words));
    return words.join(' ');
  }),
  written((query) => `\ufeff${query.replaceAll(' ', ' ,\r\n\t')}`),
  within(() => 'b: search(text: """  block\n  "text" \\""" \\u0000 """, first: 1) { nodes { id } }'),
  within((random) => `u: search(text: "${random.one(['\\ud800', '\\u{110000}', '\\u{0}', '\\x', '\\u12'])}", first: 1) { nodes { id } }`),
];
