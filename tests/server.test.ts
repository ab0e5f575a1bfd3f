/** The server over HTTP: what it refuses before it reads anything, and what of our own failures a client sees. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readConfig } from '../src/config/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { StoreError, type Store } from '../src/graph/store.js';
import { ask } from './support/ask.js';
import { ServerError, type RunningServer } from '../src/server/server.js';
import { keptLog, serving } from './support/serving.js';

let store: Store;
let server: RunningServer;
const { log, lines: logged } = keptLog('warn');

const { depth: DEEPEST, tokens: MOST_TOKENS } = readConfig({}).limits;

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  server = await serving(store, { log });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

async function post(body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; text: string; answer: any }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, answer: JSON.parse(text) };
}

describe('a request', () => {
  it('is answered with its id and its cost', async () => {
    const { status, answer } = await post({ query: '{ show(id: "show:a") { id } }' });
    expect(status).toBe(200);
    expect(answer).toEqual({
      data: { show: null },
      extensions: { cost: { requested: 1 }, statements: 1, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('is refused before anything is read when it nests too deep', async () => {
    const reads = jest.spyOn(store, 'read');
    const nested = (levels: number) => `{ show(id: "show:a") ${'{ directors { directed '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`;
    const { answer } = await post({ query: nested(DEEPEST) });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.errors[0].message).toBe(`Fields may be nested ${DEEPEST} deep at most.`);
    expect((await post({ query: nested(3) })).answer.errors).toBeUndefined();
    expect(reads).toHaveBeenCalledTimes(1);
    reads.mockRestore();
  });

  it('is refused when it has too many tokens', async () => {
    const { answer } = await post({ query: `{ ${'__typename '.repeat(MOST_TOKENS)} }` });
    expect(answer.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(answer.errors[0].message).toMatch(/token/);
  });

  it('is refused when its answer would be too large, wherever the sizes stand', async () => {
    const many = 'nodes { ... on Show { cast(first: 100) { nodes { ... on Person { credits(first: 100) { nodes { id } } } } } } }';
    for (const body of [
      { query: `{ shows(first: 100) { ${many} } }` },
      { query: `query ($first: Int) { shows(first: $first) { ${many} } }`, variables: { first: 100 } },
      { query: `query { shows(first: 100) { ...Many } } fragment Many on ShowConnection { ${many} }` },
    ]) {
      const { answer } = await post(body);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0].extensions).toEqual({ code: 'TOO_COMPLEX' });
    }
    expect((await post({ query: `{ shows(first: 1) { ${many} } }` })).answer.errors).toBeUndefined();
  });

  it('is refused however many fields its fragments come to, in no time', async () => {
    const spread = (levels: number, last: string): string =>
      Array.from(
        { length: levels },
        (_, at) => `fragment F${at} on Query { ${at === levels - 1 ? last : `...F${at + 1} ...F${at + 1}`} }`,
      ).join(' ');
    const { status, answer } = await post({ query: `{ ...F0 } ${spread(60, 'shows { nodes { id } }')}` });
    expect(status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect((await post({ query: `{ ...F0 } ${spread(5, '__typename')}` })).answer.data).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['an argument', 'query ($v: ID = "show:a") { show(id: $v) { id } }'],
    ['an item of a list', 'query ($v: ID = "show:a") { nodes(ids: [$v]) { id } }'],
    ['a field of an input', 'query ($v: Direction = ASC) { shows(orderBy: {field: TITLE, direction: $v}) { nodes { id } } }'],
    ['a directive', 'query ($v: Boolean = true) { __typename @include(if: $v) }'],
    ['a fragment', 'query ($v: Boolean = true) { ...F } fragment F on Query { __typename @skip(if: $v) }'],
  ])(
    'is refused where null is given for a variable in %s that has to be something, and answered where it has its default',
    async (_what, query) => {
      const { status, answer } = await post({ query, variables: { v: null } });
      expect([status, answer.errors[0].extensions.code, answer.errors.length]).toEqual([400, 'BAD_USER_INPUT', 1]);
      expect(answer.errors[0].locations).toHaveLength(1);
      expect((await post({ query })).answer.errors).toBeUndefined();
    },
  );

  it('may have null for a variable that has to be something in another operation only', async () => {
    const query = 'query A($v: ID = "show:a") { show(id: $v) { id } } query B($v: String) { shows(after: $v) { nodes { id } } }';
    const { answer } = await post({ query, operationName: 'B', variables: { v: null } });
    expect(answer.errors).toBeUndefined();
    expect((await post({ query, operationName: 'A', variables: { v: null } })).status).toBe(400);
  });

  it('is told what to do where it selects a field more often than can be compared', async () => {
    const { status, answer } = await post({ query: `{ ${'__typename '.repeat(3_900)} }` });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(/select each once/), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it('may ask for the schema, and not for a hundred times the schema', async () => {
    expect((await post({ query: getIntrospectionQuery() })).answer.errors).toBeUndefined();
    const schemas = Array.from({ length: 100 }, (_, at) => `s${at}: __schema { ...All }`).join(' ');
    const { status, answer } = await post({ query: `{ ${schemas} } fragment All on __Schema { types { fields { name args { name } } } }` });
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'TOO_COMPLEX']);
  });

  it('is told what of it is no date, as it was written', async () => {
    const { answer } = await post({ query: '{ chart(id: "chart:x") { edition(on: {day: 1}) { periodStart } } }' });
    expect(answer.errors[0].message).toMatch(/^\{day: 1\} is not a date: write it as a text/);
  });

  it('is refused when its body is too large, with one sentence', async () => {
    const { status, answer } = await post({ query: '{ __typename }', variables: { padding: 'x'.repeat(300_000) } });
    expect(status).toBe(413);
    expect(answer).toEqual({ errors: [{ message: 'The request is larger than 256kb.', extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each(['{', 'nonsense', '"text"', '{"query": '])('is refused when its body is no JSON: %s', async (body) => {
    const { status, text, answer } = await post(body);
    expect(status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect(text).not.toMatch(/node_modules| at |SyntaxError/);
  });

  it('of a page elsewhere, which needs no preflight, is refused', async () => {
    const { status, text } = await (async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{"query":"{ __typename }"}',
      });
      return { status: response.status, text: await response.text() };
    })();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('"data"');
  });
});

describe('an error that is ours', () => {
  const SECRET = 'bolt://secret-host/hunter2';

  it.each([
    [
      'a StoreError',
      new StoreError('FAILED', `secret: ${SECRET}`, { cause: new Error(`MATCH (n:Secret) at ${SECRET}`), statement: 'secret statement' }),
    ],
    ['a statement that is not valid', new StoreError('INVALID_STATEMENT', `Undefined variable in MATCH (n:Secret) ${SECRET}`)],
    [
      'an error as drivers throw them',
      Object.assign(new Error(`MATCH (n:Secret) ${SECRET}`), { code: 'Neo.ClientError.Statement.SyntaxError' }),
    ],
    [
      'an error that carries codes as GraphQL has them',
      Object.assign(new Error(`MATCH (n:Secret) ${SECRET}`), { extensions: { code: 'BAD_USER_INPUT', argument: [SECRET] } }),
    ],
    ['a text', `MATCH (n:Secret) ${SECRET}`],
  ])('never reaches a client, and is in the log under the id of the request: %s', async (_name, error) => {
    logged.length = 0;
    const read = jest.spyOn(store, 'read').mockRejectedValue(error);
    const { text, answer } = await post({ query: '{ show(id: "show:a") { title } shows { nodes { id } } }' });
    read.mockRestore();
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of answer.errors) {
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
      expect(message).toBe('Something went wrong on our side; the log has it under the requestId of this answer.');
    }
    expect(text).not.toMatch(/secret|hunter2|MATCH|Undefined|stack|node_modules|\.ts:|\.js:/i);
    const lines = logged.filter(({ requestId }) => requestId === answer.extensions.requestId);
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).toContain(SECRET);
  });

  it('of a statement is in the log with the name of the statement', async () => {
    logged.length = 0;
    const read = jest.spyOn(store, 'read').mockRejectedValue(new StoreError('FAILED', 'It failed.', { statement: 'Show by id' }));
    await post({ query: '{ show(id: "show:a") { title } }' });
    read.mockRestore();
    expect(logged).toMatchObject([{ err: { statement: 'Show by id' } }]);
  });

  it('of a client is not in the log', async () => {
    logged.length = 0;
    await post({ query: '{ show(id: "nonsense") { title } }' });
    await post({ query: '{ nothing }' });
    expect(logged).toEqual([]);
  });
});

it('what a request reads is in the log, where all is to be there, by the names of the statements', async () => {
  const { log: debug, lines } = keptLog('debug');
  await ask(store, '{ show(id: "show:a") { title } shows { nodes { id } totalCount } stats { names } }', {}, debug);
  expect(lines.map(({ statement, rows }) => [statement, rows]).sort()).toEqual([
    ['Show by id', 0],
    ['shows count', 1],
    ['shows page', 0],
    ['stats names', 1],
  ]);
  for (const line of lines) expect(line).toMatchObject({ level: 20, requestId: 'test-request', ms: expect.any(Number) });
});

it('a taken port is told in one sentence', async () => {
  const port = Number(new URL(server.url).port);
  const error = await serving(store, { log, port }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServerError);
  expect((error as Error).message).toMatch(new RegExp(`^Port ${port} is taken: [^\n]+\\.$`));
});
