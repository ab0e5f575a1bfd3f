/** What is no request, or none that can be answered: each is told so in a sentence, the log stays quiet, and the next is answered. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { KeptDocuments, keptTexts } from '../src/server/kept-queries.js';
import type { RunningServer } from '../src/server/server.js';
import { MALFORMED, ODD } from './support/malformed-requests.js';
import { sendRaw, type RawAnswer } from './support/raw-http.js';
import { keptLog, serving } from './support/serving.js';

let store: Store;
let server: RunningServer;
let port: number;
const { log, lines } = keptLog('info');

/** Nothing of how it is made. */
const INTERNALS = /node_modules|\/src\/|\/dist\/|\.[tj]s:\d+|\bat \w+ \(|SyntaxError|TypeError|RangeError|Unexpected token/;

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  server = await serving(store, { log });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

async function expectAnswered(): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
}

function expectSentence({ head, body, status }: RawAnswer): void {
  expect(head).toMatch(/content-type: application\/(?:graphql-response\+)?json/i);
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  expect(errors[0]!.message).toMatch(/\S \S/);
  expect(errors[0]!.message).not.toMatch(INTERNALS);
  expect(errors[0]!.extensions.code).toMatch(/^[A-Z_]+$/);
  expect([status, errors[0]!.extensions.code]).not.toContain('INTERNAL_SERVER_ERROR');
}

describe('a request that cannot be answered is told so', () => {
  it.each(MALFORMED.map(([name, pieces, ...statuses]) => ({ name, pieces, statuses })))('$name', async ({ name, pieces, statuses }) => {
    lines.length = 0;
    const answer = await sendRaw(port, pieces());
    expect(statuses).toContain(answer.status);
    if (name !== 'HEAD') expectSentence(answer);
    expect(lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(1);
    await expectAnswered();
  });
});

describe('a request that looks odd is answered', () => {
  it.each(ODD)('%s', async (_name, pieces) => {
    const answer = await sendRaw(port, pieces());
    expect(answer.body || answer.head).toContain('"__typename":"Query"');
  });
});

it('CONNECT ends without an answer, and the server goes on', async () => {
  expect(await sendRaw(port, ['CONNECT x:443 HTTP/1.1\r\nhost: x:443\r\n\r\n'])).toMatchObject({ status: undefined, body: '' });
  await expectAnswered();
});

it('a request that names no host is refused by Node itself', async () => {
  expect(await sendRaw(port, ['GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n'])).toMatchObject({ status: 400, body: '' });
  await expectAnswered();
});

it('OPTIONS tells what can be done', async () => {
  const { status, headers } = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
  expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
});

it('a query that nobody has sent yet is not found by its hash, and found once somebody has', async () => {
  const ask = async (query?: string): Promise<unknown> => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' } };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });
    return response.json();
  };
  expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  expect(await ask('{__typename}')).toMatchObject({ data: { __typename: 'Query' } });
  expect(await ask()).toMatchObject({ data: { __typename: 'Query' } });
});

it('requests that come one right after the other on one socket are answered in their order', async () => {
  const one = (query: string, connection: string): string => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: ${connection}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  const { head, body } = await sendRaw(port, [
    [one('{ a: __typename }', 'keep-alive'), one('{ nothing }', 'keep-alive'), one('{ c: __typename }', 'close')].join(''),
  ]);
  const all = head + body;
  const places = ['"a":"Query"', 'Cannot query field', '"c":"Query"'].map((text) => all.indexOf(text));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('documents that are kept are bounded by what they take once they are read', async () => {
  const kept = new KeptDocuments();
  const document = parse(`{ ${'name '.repeat(2_000)}}`);
  for (let at = 0; at < 200; at++) await kept.set(`hash ${at}`, document);
  const found = await Promise.all(Array.from({ length: 200 }, (_, at) => kept.get(`hash ${at}`)));
  expect(found.filter((one) => one !== undefined).length).toBeLessThan(100);
  expect(found.at(-1)).toBe(document);
});

it('queries that are kept by their hashes are bounded in bytes, however short or long they are', async () => {
  for (const [length, most] of [
    [10, 50_000],
    [100_000, 100],
  ] as const) {
    const kept = keptTexts();
    for (let at = 0; at < most * 2; at++) await kept.set(`hash ${at}`, 'x'.repeat(length));
    let found = 0;
    for (let at = 0; at < most * 2; at++) if ((await kept.get(`hash ${at}`)) !== undefined) found++;
    expect(found).toBeGreaterThan(most / 2);
    expect(found).toBeLessThan(most);
    expect(await kept.get(`hash ${most * 2 - 1}`)).toHaveLength(length);
  }
});
