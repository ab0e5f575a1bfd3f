/** How answers are sent: headers that protect browsers, compression, what can be switched off, and what proxies are believed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get, request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { clientAddress, type IsTrusted } from '../src/server/connections/client-address.js';
import type { RunningServer, ServerSettings } from '../src/server/server.js';
import { serving } from './support/serving.js';

let store: Store;
let schema: GraphQLSchema;
let usual: RunningServer;
const servers: RunningServer[] = [];

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  schema = await buildInyeonSchema();
  usual = await serve();
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await store.close();
});

async function serve(settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const server = await serving(store, { schema, ...settings });
  servers.push(server);
  return server;
}

interface Sent {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: Buffer;
}

/** Sends a request as it stands, and gives what comes as it comes: fetch would unpack it. */
function send(url: string, headers: Record<string, string>, body?: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = body === undefined ? get(url, { headers }) : httpRequest(url, { method: 'POST', headers });
    request.on('error', reject).on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(pieces) }));
    });
    request.end(body);
  });
}

const LARGE = '{ __schema { types { name description fields { name description type { name } args { name description } } } } }';

function ask(server: RunningServer, query: string, headers: Record<string, string> = {}): Promise<Sent> {
  const body = JSON.stringify({ query });
  return send(`${server.url}/graphql`, { 'content-type': 'application/json', 'content-length': String(body.length), ...headers }, body);
}

describe('a large answer', () => {
  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br, GZIP;q=0.5', 'br', brotliDecompressSync],
    ['gzip; q=0.000, br', 'br', brotliDecompressSync],
    ['br;q=0, GZIP;q=0.5', 'gzip', gunzipSync],
    ['deflate,gzip', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ])('is compressed for a client that takes it: %s', async (accepted, coding, decompressed) => {
    const plain = await ask(usual, LARGE);
    const { headers, bytes } = await ask(usual, LARGE, { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': coding, 'content-length': String(bytes.length) });
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(bytes.length).toBeLessThan(plain.bytes.length / 3);
    const data = (sent: Buffer): unknown => JSON.parse(sent.toString()).data;
    expect(data(decompressed(bytes))).toEqual(data(plain.bytes));
  });

  it.each(['', 'identity', 'gzip;q=0', 'gzip; q=0.000, *;q=0', 'xgzip'])(
    'is sent as it is to one that does not: "%s"',
    async (accepted) => {
      const { headers, bytes } = await ask(usual, LARGE, { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(bytes.toString()).data.__schema).toBeDefined();
    },
  );

  it('is compressed also where it is asked for by GET', async () => {
    const headers = { 'accept-encoding': 'gzip', accept: 'application/json', 'apollo-require-preflight': '1' };
    const sent = await send(`${usual.url}/graphql?query=${encodeURIComponent(LARGE)}`, headers);
    expect(sent.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(sent.bytes).toString()).data.__schema).toBeDefined();
  });
});

it('is sent as it is, a small answer', async () => {
  const { headers, bytes } = await ask(usual, '{ __typename }', { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(bytes.toString()).data).toEqual({ __typename: 'Query' });
});

describe('headers', () => {
  it('tell browsers to run nothing that is data, and to keep to the types that they are told', async () => {
    const { headers } = await send(`${usual.url}/readyz`, {});
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
    expect((await ask(usual, '{ __typename }')).headers['x-content-type-options']).toBe('nosniff');
  });

  it('keep browsers to HTTPS where that is how clients reach the server', async () => {
    const { headers } = await send(`${(await serve({ publicUrl: 'https://kdrama.example' })).url}/readyz`, {});
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('leave pages for the frames of others as they are', async () => {
    const { headers } = await send(`${usual.url}/reconcile/entity/show:none`, {});
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

describe('switched off', () => {
  it('there are no pages, and the API answers', async () => {
    const server = await serve({ playground: false, explorer: false });
    const page = await send(`${server.url}/graphql`, { accept: 'text/html' });
    expect(page.headers['content-type']).not.toContain('text/html');
    expect(page.status).toBe(406);
    expect((await send(`${server.url}/`, {})).status).toBe(404);
    expect((await ask(server, '{ __typename }')).status).toBe(200);
  });

  it('clients cannot ask for the schema', async () => {
    const server = await serve({ introspection: false });
    const { status, bytes } = await ask(server, '{ __schema { types { name } } }');
    expect(status).toBe(400);
    expect(JSON.parse(bytes.toString()).errors[0]).toMatchObject({
      message: expect.stringMatching(/does not tell its schema/),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect((await ask(server, '{ __typename }')).status).toBe(200);
  });
});

describe('a proxy', () => {
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'kdrama.example' };

  it('is believed where it is trusted', async () => {
    const addressOf = async (server: RunningServer): Promise<unknown> =>
      JSON.parse((await send(`${server.url}/reconcile`, forwarded)).bytes.toString()).view.url;
    expect(await addressOf(await serve({ trustedProxies: ['loopback'] }))).toMatch(/^https:\/\/kdrama\.example\//);
    expect(await addressOf(usual)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  });

  const trusted: IsTrusted = (address) => ['10.0.0.1', '10.0.0.2'].includes(address);

  it.each([
    ['10.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['::ffff:10.0.0.1', '203.0.113.5, 10.0.0.2', '203.0.113.5'],
    ['10.0.0.1', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
    ['198.51.100.9', '203.0.113.5', '198.51.100.9'],
    ['10.0.0.1', undefined, '10.0.0.1'],
  ])('%s that tells of %s has the client %s', (remoteAddress, told, client) => {
    expect(clientAddress({ socket: { remoteAddress }, headers: { 'x-forwarded-for': told } } as never, trusted)).toBe(client);
  });
});
