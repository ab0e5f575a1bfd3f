/** What a client gets wrong is told as BAD_USER_INPUT with the argument's path, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const cursor = (...content: unknown[]): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** A query, the path of the argument that is wrong, and variables. */
type Wrong = readonly [query: string, argument: readonly string[], variables?: Record<string, unknown>];

const ids = (many: number): string => JSON.stringify(Array.from({ length: many }, (_, index) => `show:number-${index}`));

const WRONG: Readonly<Record<string, readonly Wrong[]>> = {
  cursor: [
    ['{ shows(after: "nonsense") { nodes { id } } }', ['after']],
    ['{ shows(after: "") { nodes { id } } }', ['after']],
    ['{ shows(last: 2, before: "@@@") { nodes { id } } }', ['before']],
    ['query ($after: String) { shows(after: $after) { nodes { id } } }', ['after'], { after: '한글 🧟\u0000' }],
    ['query ($after: String) { shows(after: $after) { nodes { id } } }', ['after'], { after: 'A'.repeat(10_000) }],
    ['query ($after: String) { shows(after: $after) { nodes { id } } }', ['after'], { after: cursor('default', 'too short') }],
    ['query ($after: String) { shows(after: $after) { nodes { id } } }', ['after'], { after: cursor('default', null, {}) }],
    ['query ($after: String) { shows(after: $after) { nodes { id } } }', ['after'], { after: cursor('other', 'A', 'show:a') }],
    ['{ show(id: "show:all-of-us-are-dead") { cast(after: "nonsense") { nodes { id } } } }', ['after']],
  ],
  id: [
    ['{ show(id: "") { id } }', ['id']],
    ['{ show(id: "all-of-us-are-dead") { id } }', ['id']],
    ['{ show(id: "person:lee-jae-gyoo") { id } }', ['id']],
    ['{ person(id: "show:all-of-us-are-dead") { id } }', ['id']],
    ['{ node(id: "film:all-of-us-are-dead") { id } }', ['id']],
    ['{ node(id: "constructor:x") { id } }', ['id']],
    ['{ node(id: "show:") { id } }', ['id']],
    ['{ node(id: " show:a") { id } }', ['id']],
    ['{ node(id: 5) { id } }', ['id']],
    ['query ($id: ID!) { node(id: $id) { id } }', ['id'], { id: `show:${'a'.repeat(10_000)}` }],
    ['query ($id: ID!) { node(id: $id) { id } }', ['id'], { id: 'show:a\u0000b' }],
    ['query ($id: ID!) { node(id: $id) { id } }', ['id'], { id: 'show:a\nb' }],
    ['query ($id: ID!) { node(id: $id) { id } }', ['id'], { id: '🧟' }],
    ['query ($id: ID!) { node(id: $id) { id } }', ['id'], { id: 'show:\ud800' }],
    ['{ nodes(ids: ["show:a", "nonsense"]) { id } }', ['ids', '1']],
    [`{ nodes(ids: ${ids(101)}) { id } }`, ['ids']],
    ['{ shows(filter: {platform: "netflix"}) { nodes { id } } }', ['filter', 'platform']],
    ['{ shows(filter: {people: ["person:a", "show:a"]}) { nodes { id } } }', ['filter', 'people', '1']],
    ['{ articles(filter: {mentions: "x"}) { nodes { id } } }', ['filter', 'mentions']],
  ],
  date: [
    ...['2022-13', '2022-02-30', '2021-02-29', '22', '2022-1-1', '2022-01-28T00:00:00Z', '', 'today', '2022-00', '９９９９'].flatMap(
      (date): Wrong[] => [
        [`{ shows(filter: {premieredFrom: "${date}"}) { nodes { id } } }`, ['filter', 'premieredFrom']],
        ['query ($to: Date) { people(filter: {bornTo: $to}) { nodes { id } } }', ['filter', 'bornTo'], { to: date }],
      ],
    ),
    [
      'query ($filter: ArticleFilter) { articles(filter: $filter) { nodes { id } } }',
      ['filter', 'publishedFrom'],
      { filter: { publishedFrom: '2022-02-31' } },
    ],
  ],
  'size of a page': [
    ...[-1, 101, 2_147_483_647].flatMap((size): Wrong[] => [
      [`{ shows(first: ${size}) { nodes { id } } }`, ['first']],
      [`{ shows(last: ${size}) { nodes { id } } }`, ['last']],
      [`{ show(id: "show:all-of-us-are-dead") { credits(first: ${size}) { nodes { id } } } }`, ['first']],
    ]),
    ['{ shows(first: 1, last: 1) { nodes { id } } }', ['last']],
    ['{ shows(last: 1, after: "x") { nodes { id } } }', ['after']],
    ['{ shows(first: 1, before: "x") { nodes { id } } }', ['before']],
  ],
  filter: [
    ['{ shows(filter: {premieredFrom: "2023", premieredTo: "2022"}) { nodes { id } } }', ['filter', 'premieredTo']],
    ['{ people(filter: {bornFrom: "1990-05", bornTo: "1990-04-30"}) { nodes { id } } }', ['filter', 'bornTo']],
    ['{ articles(filter: {publishedFrom: "2022", publishedTo: "2021-12"}) { nodes { id } } }', ['filter', 'publishedTo']],
    [`{ shows(filter: {peopleAll: ${ids(11).replaceAll('show:', 'person:')}}) { nodes { id } } }`, ['filter', 'peopleAll']],
  ],
};

/** Documents that GraphQL itself refuses. */
const REFUSED: readonly (readonly [query: string, variables?: Record<string, unknown>])[] = [
  ['{ shows(filter: {kind: SOAP}) { nodes { id } } }'],
  ['query ($kind: ShowKind) { shows(filter: {kind: $kind}) { nodes { id } } }', { kind: 'SOAP' }],
  ['{ shows(orderBy: {field: SECRET, direction: ASC}) { nodes { id } } }'],
  ['{ shows { nodes { secrets } } }'],
  ['{ shows(filter: {secret: 1}) { nodes { id } } }'],
  ['query ($filter: ShowFilter) { shows(filter: $filter) { nodes { id } } }', { filter: { secret: 1 } }],
  ['{ shows(first: 99999999999) { nodes { id } } }'],
  ['{ shows(first: 1.5) { nodes { id } } }'],
  ['query ($first: Int) { shows(first: $first) { nodes { id } } }', { first: 'many' }],
  ['query ($first: Int) { shows(first: $first) { nodes { id } } }', { first: 1.5 }],
  ['{ shows(filter: {premieredFrom: 2022}) { nodes { id } } }'],
  ['query ($from: Date) { shows(filter: {premieredFrom: $from}) { nodes { id } } }', { from: 2022 }],
  ['query ($id: ID!) { show(id: $id) { id } }', {}],
  ['query ($id: ID!) { show(id: $id) { id } }', { id: null }],
  ['query ($id: ID!) { show(id: $id) { id } }', { id: { a: 1 } }],
  ['{ show { id } }'],
  ['{ show(id: "show:a" }'],
  ['query A { __typename } query B { __typename }'],
  ['mutation { x }'],
  ['{ ...Missing }'],
  [''],
];

onEachEngine('bad input', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  describe.each(Object.entries(WRONG))('a bad %s', (_kind, cases) => {
    it.each(
      cases.map(([query, argument, variables]) => [JSON.stringify([query, variables]).slice(0, 150), query, argument, variables] as const),
    )('is told with its argument: %s', async (_shown, query, argument, variables) => {
      const { errors } = await ask(store, query, variables);
      expect(errors).toHaveLength(1);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(errors![0]!.message.length).toBeLessThan(400);
      expect(errors![0]!.message).toMatch(/\.$/);
    });
  });

  it('a cursor of another order is told as such', async () => {
    const ordered = (after: string) =>
      `{ shows(first: 1, orderBy: {field: PREMIERED_ON, direction: DESC}${after}) { pageInfo { endCursor } } }`;
    const { data } = await ask(store, ordered(''));
    const { endCursor } = data['shows'].pageInfo;
    expect((await ask(store, ordered(`, after: "${endCursor}"`))).errors).toBeUndefined();
    const { errors } = await ask(store, `{ shows(after: "${endCursor}") { nodes { id } } }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(/order/);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['after'] });
  });

  it.each(REFUSED)('a document that GraphQL refuses is told by GraphQL: %s %j', async (query, variables = {}) => {
    const { errors } = await ask(store, query, variables);
    expect(errors).not.toHaveLength(0);
    for (const { extensions } of errors!)
      expect([
        'BAD_USER_INPUT',
        'GRAPHQL_VALIDATION_FAILED',
        'GRAPHQL_PARSE_FAILED',
        'OPERATION_RESOLUTION_FAILURE',
        'BAD_REQUEST',
      ]).toContain(extensions!['code']);
  });

  it.each([
    ['a cursor that was made up, of the right shape', { after: cursor('default', 5, 7) }],
    ['a cursor with a half emoji', { after: cursor('default', '\ud83e', 'x') }],
    ['a title with control characters', { filter: { title: '\u0000\u0007\n' } }],
    ['a title with half an emoji', { filter: { title: '\ud83e' } }],
    ['a title of 10,000 letters', { filter: { title: 'a'.repeat(10_000) } }],
    ['a country that is none', { filter: { countries: ['🧟', ''] } }],
    ['empty lists', { filter: { people: [], peopleAll: [], genres: [], countries: [] } }],
  ])('%s breaks nothing', async (_name, variables) => {
    const { data, errors } = await ask(
      store,
      'query ($after: String, $filter: ShowFilter) { shows(after: $after, filter: $filter) { nodes { id } } }',
      variables,
    );
    if (errors === undefined) expect(Array.isArray(data['shows'].nodes)).toBe(true);
    else expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('what is not there is null', async () => {
    const unknown = ['show', 'person', 'webtoon', 'publication', 'article', 'company', 'platform'];
    const fields = unknown.map((type) => `${type}(id: "${type}:nobody-knows") { id }`).join(' ');
    const { data, errors } = await ask(
      store,
      `{ ${fields} node(id: "claim:nobody/KNOWS/it") { id } nodes(ids: ["show:no", "show:hellbound", "person:no"]) { id }
lookup(source: TMDB, value: "🧟\\u0000") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ...Object.fromEntries(unknown.map((type) => [type, null])),
      node: null,
      nodes: [null, { id: 'show:hellbound' }, null],
      lookup: null,
    });
  });
});
