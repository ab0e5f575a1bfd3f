/** Following changes: over WebSocket and as server-sent events, by the clients that front ends use. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient as sseClient } from 'graphql-sse';
import { createClient as wsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { buildInyeonSchema } from '../src/api/schema.js';
import { StoreError, type Store } from '../src/graph/store.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import type { RunningServer, ServerSettings } from '../src/server/server.js';
import { ask } from './support/ask.js';
import { engines, onEachEngine } from './support/engines.js';
import { introduce } from './support/people.js';
import { keptLog, serving } from './support/serving.js';

const schema = await buildInyeonSchema();

type Answer = { data?: any; errors?: any[] };

/** A subscription as a test reads it. */
interface Followed {
  next(): Promise<IteratorResult<Answer>>;
  end(): Promise<void>;
}

/** Reads until so many changes have come. */
async function some(followed: Followed, count: number): Promise<any[]> {
  const changes: any[] = [];
  while (changes.length < count) {
    const { value, done } = await followed.next();
    if (done) throw new Error(`It ended after ${changes.length}.`);
    if (value.errors !== undefined) throw new Error(value.errors[0].message);
    changes.push(value.data.changes);
  }
  return changes;
}

const CHANGES = 'subscription Follow($after: String) { changes(after: $after) { cursor node { number kind nodeId } } }';

const REFUSED: readonly [string, Record<string, unknown>, string, RegExp][] = [
  [
    `subscription { changes { node { node { ... on Show { ${'directors { directed { '.repeat(12)} id ${'} }'.repeat(12)} } } } } }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /20 deep/,
  ],
  [
    'subscription { changes { node { node { ... on Show { cast(first: 100) { nodes { credits(first: 100) { totalCount nodes { __typename } edges { cursor node { __typename } } } collaborators(first: 100) { totalCount } } } similar(first: 100) { reasons show { similar(first: 100) { reasons } } } } } } } }',
    {},
    'TOO_COMPLEX',
    /fields|points/,
  ],
  ['subscription { changes { nothing } }', {}, 'GRAPHQL_VALIDATION_FAILED', /nothing/],
  ['subscription {', {}, 'GRAPHQL_PARSE_FAILED', /Syntax/],
  ['{ stats { names } }', {}, 'BAD_REQUEST', /by POST at \/graphql/],
  ['subscription ($no: Boolean = false) { changes @include(if: $no) { cursor } }', {}, 'BAD_USER_INPUT', /leave out @skip and @include/],
  [CHANGES, { after: 'nonsense' }, 'BAD_USER_INPUT', /not a cursor/],
  [CHANGES, { after: Buffer.from('["changes",999,0]').toString('base64url') }, 'BAD_USER_INPUT', /beyond the last/],
  [CHANGES, { after: [1] }, 'BAD_USER_INPUT', /after/],
  ['subscription { changes(after: "x", since: "2022-01-01T00:00:00Z") { cursor } }', {}, 'BAD_USER_INPUT', /exclude/],
];

/** Waits for what is not to come before the end of the test. */
function expectOpen(followed: Followed): void {
  followed.next().catch(() => {});
}

/** A WebSocket's client throws the errors themselves, or the event of its end. */
function thrown(errors: any): never {
  if (Array.isArray(errors) || errors instanceof Error) throw errors;
  throw new Error(`${errors.code} ${errors.reason ?? errors.message}`);
}

function refusedWith(errors: any): any {
  if (!Array.isArray(errors)) throw errors;
  return errors[0];
}

const all: Followed[] = [];

/** A subscription of a client that has no other: where the client ends, it does. */
function kept(iterator: AsyncIterableIterator<unknown>, dispose: () => void | Promise<void>): Followed {
  const followed: Followed = {
    next: () => (iterator.next() as Promise<IteratorResult<Answer>>).catch(thrown),
    end: async () => void (await dispose()),
  };
  all.push(followed);
  return followed;
}

const WAYS = {
  WebSocket(url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Followed {
    class From extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    }
    const client = wsClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: From, retryAttempts: 0 });
    return kept(client.iterate({ query, variables }), () => client.dispose());
  },
  events(url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Followed {
    const client = sseClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
    return kept(client.iterate({ query, variables }), () => client.dispose());
  },
};

onEachEngine('subscriptions', (engine) => {
  let store: Store;
  let server: RunningServer;

  beforeEach(async () => {
    store = await engine.empty();
    await introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] });
    server = await serving(store, { schema });
  });

  afterEach(async () => {
    for (const one of all.splice(0)) await one.end();
    await server.stop();
    await store.close();
  });

  async function serve(settings: Partial<ServerSettings>): Promise<void> {
    await server.stop();
    server = await serving(store, { schema, ...settings });
  }

  /** All that has changed, as the list of it tells. */
  async function listed(after?: string): Promise<any[]> {
    const edges: any[] = [];
    for (let cursor = after; ;) {
      const { data } = (await ask(
        store,
        'query ($after: String) { changes(since: "2000-01-01T00:00:00Z", first: 100, after: $after) { edges { cursor node { number kind nodeId } } pageInfo { hasNextPage } } }',
        { after: cursor ?? null },
      )) as any;
      edges.push(...data.changes.edges);
      if (!data.changes.pageInfo.hasNextPage) return edges;
      cursor = edges.at(-1).cursor;
    }
  }

  const open = async (): Promise<number> => Number(/^inyeon_streams (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())![1]);

  async function opened(count: number): Promise<void> {
    for (const until = performance.now() + 30_000; (await open()) !== count;) {
      if (performance.now() > until) throw new Error(`There are ${await open()} streams, not ${count}.`);
      await delay(20);
    }
  }

  describe.each(Object.entries(WAYS))('%s', (_way, follow) => {
    it('tells from now on what is written, in order, and after an interruption from where it was', async () => {
      const before = (await listed()).at(-1).cursor;
      const followed = follow(server.url, CHANGES);
      const first = some(followed, 1);
      await opened(1);
      await introduce(store, { id: 'person:b', names: ['Kim B'], in: ['show:x', 'show:y'] });
      const written = await listed(before);
      expect(written.length).toBeGreaterThan(2);
      const told = [...(await first), ...(await some(followed, written.length - 1))];
      expect(told).toEqual(written);
      await followed.end();
      await opened(0);
      await introduce(store, { id: 'person:c', names: ['Kim C'], directed: ['show:z'] });
      const again = follow(server.url, CHANGES, { after: told[1].cursor });
      const rest = await listed(told[1].cursor);
      expect(rest.length).toBeGreaterThan(written.length - 2);
      expect(await some(again, rest.length)).toEqual(rest);
    });

    it('tells from a moment on', async () => {
      const written = await listed();
      const followed = follow(server.url, 'subscription { changes(since: "2000-01-01T00:00:00Z") { cursor node { number kind nodeId } } }');
      expect(await some(followed, written.length)).toEqual(written);
    });

    it('refuses what is too deep, too dear, not valid or nowhere, and says why', async () => {
      for (const [query, variables, code, message] of REFUSED) {
        const told: any = await follow(server.url, query, variables)
          .next()
          .then(({ value }) => value.errors[0], refusedWith);
        expect([query, told.extensions.code, told.message]).toEqual([query, code, expect.stringMatching(message)]);
      }
      await opened(0);
    });

    it('has room for so many of one client, and in all', async () => {
      for (const [streams, code] of [
        [{ inAll: 9, perClient: 2 }, 'RATE_LIMITED'],
        [{ inAll: 2, perClient: 9 }, 'OVERLOADED'],
      ] as const) {
        await serve({ streams });
        const first = follow(server.url, CHANGES);
        const waiting = first.next().catch(() => {});
        expectOpen(follow(server.url, CHANGES));
        await opened(2);
        const third: any = await follow(server.url, CHANGES)
          .next()
          .then(({ value }) => value.errors[0], refusedWith);
        expect(third.extensions.code).toBe(code);
        await first.end();
        await waiting;
        await opened(1);
        expectOpen(follow(server.url, CHANGES));
        await opened(2);
      }
    });

    it('ends when the server stops, as a connection that breaks off: its client comes back to another', async () => {
      const drainMs = 120_000;
      await serve({ drainMs });
      const waiting = follow(server.url, CHANGES).next();
      waiting.catch(() => {});
      await opened(1);
      const from = performance.now();
      expect(await server.stop()).toBe(0);
      // What would go on were answered for as long as it may be.
      expect(performance.now() - from).toBeLessThan(drainMs / 2);
      await expect(waiting).rejects.toBeDefined();
      server = await serving(store, { schema });
    });

    it('is for pages of the origins that are set, and for its own', async () => {
      await serve({ corsOrigins: ['https://app.example'] });
      await expect(follow(server.url, CHANGES, {}, { origin: 'https://other.example' }).next()).rejects.toBeDefined();
      expectOpen(follow(server.url, CHANGES, {}, { origin: 'https://app.example' }));
      expectOpen(follow(server.url, CHANGES, {}, { origin: server.url }));
      await opened(2);
    });
  });
});

describe('subscriptions', () => {
  let store: Store;
  let server: RunningServer;

  beforeEach(async () => {
    store = await engines[0]!.empty();
    server = await serving(store, { schema });
  });

  afterEach(async () => {
    for (const one of all.splice(0)) await one.end();
    await server.stop();
    await store.close();
  });

  async function statements(): Promise<number> {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return [...text.matchAll(/^inyeon_statements_total\{statement="(?!last change)[^"]*"\} (\d+)$/gm)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  }

  const opened = async (count: number): Promise<void> => {
    while (!(await (await fetch(`${server.url}/metrics`)).text()).includes(`inyeon_streams ${count}\n`)) await delay(20);
  };

  it('tells all of a seed in its order with what is related, in a few statements for many changes', async () => {
    const query = 'subscription { changes { cursor node { kind nodeId node { id ... on Show { genres { name } directors { id } } } } } }';
    const followed = WAYS.WebSocket(server.url, query);
    const first = some(followed, 1);
    await opened(1);
    const before = await statements();
    await seed(store, await bundledSeed());
    const [{ count }] = (await store.read('MATCH (change:Change) RETURN sum(size(change.ids)) AS count')) as unknown as [{ count: number }];
    const told = [...(await first), ...(await some(followed, count - 1))];
    expect(told.length).toBeGreaterThan(1_000);
    const places = told.map(({ cursor }) => JSON.parse(Buffer.from(cursor as string, 'base64url').toString()) as [string, number, number]);
    const inOrder = places.every(([, number, place], at) => {
      const [, lastNumber, lastPlace] = places[at - 1] ?? ['', 1, -1];
      return number === lastNumber ? place === lastPlace + 1 : number === lastNumber + 1 && place === 0;
    });
    expect(inOrder).toBe(true);
    expect(told.filter(({ node }) => node.nodeId === 'show:all-of-us-are-dead').at(-1).node.node.directors).not.toEqual([]);
    expect((await statements()) - before).toBeLessThan(told.length / 10);
  });

  it('waits for a store that has gone, and tells then what it has missed; whoever comes meanwhile is told so', async () => {
    await server.stop();
    let failure: Error | undefined;
    const read: Store['read'] = (...asked) => (failure === undefined ? store.read(...asked) : Promise.reject(failure));
    const { log, lines } = keptLog('error');
    server = await serving(Object.create(store, { read: { value: read } }) as Store, { schema, log });
    const followed = WAYS.events(server.url, CHANGES);
    const first = some(followed, 1);
    await opened(1);
    failure = new StoreError('UNREACHABLE', 'bolt://secret is gone.');
    await introduce(store, { id: 'person:b', names: ['Kim B'] });
    const { value } = await WAYS.events(server.url, CHANGES).next();
    expect(value.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    await delay(1_500);
    failure = undefined;
    expect(await first).toEqual([{ cursor: expect.any(String), node: { number: 1, kind: 'ADDED', nodeId: expect.any(String) } }]);
    failure = new Error('The engine says a secret.');
    const failed = await WAYS.events(server.url, CHANGES).next();
    expect(failed.value.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
    expect(JSON.stringify(failed.value)).not.toContain('secret');
    expect(lines.at(-1)).toMatchObject({ requestId: failed.value.errors[0].extensions.requestId });
  });

  it('goes on by the id of the last event, as an EventSource does by itself', async () => {
    await introduce(store, { id: 'person:b', names: ['Kim B'], in: ['show:x'] });
    const query = 'subscription { changes(since: "2000-01-01T00:00:00Z") { node { number nodeId } } }';
    const events = async (headers: Record<string, string>): Promise<string[]> => {
      const end = new AbortController();
      const answer = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
        headers: { accept: 'text/event-stream', ...headers },
        signal: end.signal,
      });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
      let text = '';
      for await (const piece of answer.body!) {
        text += Buffer.from(piece as Uint8Array).toString();
        if (text.split('event: next').length > 3) break;
      }
      return text.split('\n\n').filter((event) => event.startsWith('id: '));
    };
    const [first, second] = await events({});
    const id = /^id: (.*)$/m.exec(first!)![1]!;
    expect((await events({ 'last-event-id': id }))[0]).toBe(second);
  });

  it('closes a WebSocket that says what is none of the protocol, and says why', async () => {
    const init = '{"type":"connection_init"}';
    const closed = (messages: string[], protocol = 'graphql-transport-ws'): Promise<[number, string]> =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, protocol);
        socket.on('open', () => messages.forEach((message) => socket.send(message)));
        socket.on('close', (code, reason) => resolve([code, reason.toString()]));
        socket.on('error', (error) => reject(error));
      });
    expect(await closed(['nonsense'])).toEqual([4400, 'Invalid message received']);
    expect(await closed([init, '{"type":"connection_ack"}'])).toEqual([4400, 'This is no message of a client.']);
    expect(await closed([init, init])).toEqual([4429, 'Too many initialisation requests']);
    expect(await closed(['{"type":"subscribe","id":"1","payload":{"query":"{ a }"}}'])).toEqual([4401, 'Unauthorized']);
    expect(await closed([init, 'x'.repeat(300_000)])).toEqual([1009, '']);
    const elsewhere = new WebSocket(`${server.url.replace('http', 'ws')}/nowhere`);
    await expect(new Promise((_resolve, reject) => elsewhere.on('error', reject))).rejects.toThrow('404');
  });

  it('refuses requests that make no sense, and says of a subscription that is posted where to subscribe', async () => {
    const post = (path: string, body: string): Promise<Response> =>
      fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (const body of ['{', '[]', '{}', '{"query":"subscription { changes { cursor } }","variables":3}']) {
      const answer = await post('/graphql/stream', body);
      expect([body, answer.status, ((await answer.json()) as Answer).errors![0].extensions.code]).toEqual([body, 400, 'BAD_REQUEST']);
    }
    expect((await fetch(`${server.url}/graphql/stream`, { method: 'PUT' })).status).toBe(405);
    const query = 'subscription { changes { cursor } }';
    const asked = [
      await post('/graphql', JSON.stringify({ query })),
      await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`),
    ];
    for (const answer of asked) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(((await answer.json()) as Answer).errors![0].message).toContain('subscribe over WebSocket at /graphql');
    }
  });

  it("answers clients that offer to speak HTTP/2, as Java's does, in HTTP/1.1", async () => {
    const body = '{"query":"{ __typename }"}';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    let text = '';
    for await (const piece of socket) if ((text += String(piece)).includes('"Query"}')) break;
    expect(text).toMatch(/^HTTP\/1\.1 200 OK[^]*\{"data":\{"__typename":"Query"\}/u);
  });
});
