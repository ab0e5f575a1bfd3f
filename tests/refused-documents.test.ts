/** Documents that are refused: in the same words each time, whatever is wrong with them, and read once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { createApollo } from '../src/server/apollo.js';
import { createContext } from '../src/api/context.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import type { RunningServer } from '../src/server/server.js';
import { keptLog, serving } from './support/serving.js';

const aliases = (field: string, times: number): string => `{ ${Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

/** What is wrong, how many errors that is, and what the first of them says. */
const REFUSED: readonly (readonly [what: string, query: string, code: string, errors: number, message: RegExp])[] = [
  ['a document that breaks off', '{ show(id: ', 'GRAPHQL_PARSE_FAILED', 1, /^Syntax Error: /],
  ['no document', 'what is this', 'GRAPHQL_PARSE_FAILED', 1, /^Syntax Error: /],
  ['fields that are not there', '{ nothing titles { name } }', 'GRAPHQL_VALIDATION_FAILED', 2, /^Cannot query field "nothing"/],
  ['more than there may be', aliases('titles { name }', 150), 'GRAPHQL_VALIDATION_FAILED', 101, /^Cannot query field "titles"/],
  ['too many aliases', aliases('__typename', 201), 'GRAPHQL_VALIDATION_FAILED', 1, /^The document has 201 aliases, and may have 200: /],
  [
    'too many aliases and directives',
    aliases('__typename @skip(if: false)', 201),
    'GRAPHQL_VALIDATION_FAILED',
    2,
    /^The document has 201 aliases, and may have 200: /,
  ],
  [
    'too many aliases in a fragment',
    `{ ...Many } fragment Many on Query ${aliases('nothing', 201)}`,
    'GRAPHQL_VALIDATION_FAILED',
    1,
    /^The document has 201 aliases/,
  ],
];

let store: Store;
let server: RunningServer;
const { log, lines } = keptLog('info');

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  server = await serving(store, { log });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

interface Answered {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(body: object): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors, data } = (await response.json()) as Answered & { data?: unknown };
  expect(data).toBeUndefined();
  return { status: response.status, errors };
}

describe('a document that is refused', () => {
  it.each(REFUSED)('for %s is refused again in the same words', async (_what, query, code, count, message) => {
    lines.length = 0;
    const first = await ask({ query });
    expect([first.status, first.errors.length, first.errors[0]!.extensions]).toEqual([400, count, { code }]);
    expect(first.errors[0]!.message).toMatch(message);
    expect(await ask({ query })).toEqual(first);
    expect(await ask({ query, operationName: 'Another' })).toEqual(first);
    // One line each, none of them of ours.
    expect(lines.map(({ level, code: told }) => [level, told])).toEqual(Array(3).fill([30, code]));
  });

  it.each(REFUSED)('for %s is read once', async (_what, query) => {
    let read = 0;
    const counting = { requestDidStart: async () => ({ parsingDidStart: async () => void read++ }) };
    const apollo = createApollo(await buildInyeonSchema(), 'off', { plugins: [counting] });
    await apollo.start();
    for (let at = 0; at < 3; at++) await apollo.executeOperation({ query }, { contextValue: createContext(store, log, 'id') });
    expect(read).toBe(1);
    await apollo.stop();
  });

  it('is counted as no operation, the first time and again', async () => {
    const counted = async (): Promise<number> => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(/^inyeon_operations_total\{operation="invalid",code="GRAPHQL_VALIDATION_FAILED"\} (\d+)$/m.exec(text)?.[1] ?? 0);
    };
    const before = await counted();
    for (let at = 0; at < 2; at++) await ask({ query: '{ thisIsNotThere }' });
    expect((await counted()) - before).toBe(2);
  });

  it('keeps nobody from asking what is right', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
