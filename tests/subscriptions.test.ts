/** Following changes: over WebSocket and as server-sent events, by the clients that front ends use. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient as sseClient } from 'graphql-sse';
import { createClient as wsClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Store } from '../src/graph/store.js';
import { StoreError } from '../src/graph/store.js';
import { observed } from '../src/graph/observed.js';
import { seed } from '../src/seed/seed.js';
import type { RunningServer, ServerSettings } from '../src/server/server.js';
import { ask } from './support/ask.js';
import { engines, onEachEngine } from './support/engines.js';
import { introduce } from './support/people.js';
import { keptLog, serving } from './support/serving.js';

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

/** Waits for what is not to come before the end of the test. */
function expectOpen(followed: Followed): void {
  followed.next().catch(() => {});
}

/** WebSocket clients are given the errors themselves. */
function refusedWith(errors: any): any {
  if (!Array.isArray(errors)) throw errors;
  return errors[0];
}

const all: Followed[] = [];
const ends: (() => void | Promise<void>)[] = [];

function kept(iterator: AsyncIterableIterator<unknown>): Followed {
  const followed: Followed = {
    next: () => iterator.next() as Promise<IteratorResult<Answer>>,
    end: async () => void (await iterator.return?.()),
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
    ends.push(() => client.dispose());
    return kept(client.iterate({ query, variables }));
  },
  events(url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Followed {
    const client = sseClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
    ends.push(() => client.dispose());
    return kept(client.iterate({ query, variables }));
  },
};

onEachEngine('subscriptions', (engine) => {
  let store: Store;
  let server: RunningServer;

  beforeEach(async () => {
    store = await engine.empty();
    await introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] });
    server = await serving(store);
  });

  afterEach(async () => {
    for (const one of all.splice(0)) void one.end().catch(() => {});
    for (const end of ends.splice(0)) await end();
    await server.stop();
    await store.close();
  });

  async function serve(settings: Partial<ServerSettings>): Promise<void> {
    await server.stop();
    server = await serving(store, settings);
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
    for (let tries = 0; (await open()) !== count; tries++) {
      if (tries > 100) throw new Error(`There are ${await open()} streams, not ${count}.`);
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

    it.each<[string, string, Record<string, unknown>, string, RegExp]>([
      [
        'too deep',
        `subscription { changes { node { node { ... on Show { ${'directors { directed { '.repeat(12)} id ${'} }'.repeat(12)} } } } } }`,
        {},
        'GRAPHQL_VALIDATION_FAILED',
        /20 deep/,
      ],
      [
        'too dear',
        'subscription { changes { node { node { ... on Show { cast(first: 100) { nodes { credits(first: 100) { nodes { __typename } edges { node { __typename } } } collaborators(first: 100) { nodes { __typename } } } } } } } } }',
        {},
        'TOO_COMPLEX',
        /fields|points/,
      ],
      ['not valid', 'subscription { changes { nothing } }', {}, 'GRAPHQL_VALIDATION_FAILED', /nothing/],
      ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED', /Syntax/],
      ['no subscription', '{ stats { names } }', {}, 'BAD_REQUEST', /by POST at \/graphql/],
      ['nothing', 'subscription ($no: Boolean = false) { changes @include(if: $no) { cursor } }', {}, 'BAD_USER_INPUT', /nothing is left/],
      ['no cursor', CHANGES, { after: 'nonsense' }, 'BAD_USER_INPUT', /not a cursor/],
      [
        'a cursor of another store',
        CHANGES,
        { after: Buffer.from('["changes",999,0]').toString('base64url') },
        'BAD_USER_INPUT',
        /beyond the last/,
      ],
      ['variables that do not fit', CHANGES, { after: [1] }, 'BAD_USER_INPUT', /after/],
      ['two places', 'subscription { changes(after: "x", since: "2022-01-01T00:00:00Z") { cursor } }', {}, 'BAD_USER_INPUT', /exclude/],
    ])('refuses what is %s', async (_what, query, variables, code, message) => {
      const followed = follow(server.url, query, variables);
      const told: any = await followed.next().then(
        ({ value }) => value.errors[0],
        refusedWith,
      );
      expect([told.extensions.code, told.message]).toEqual([code, expect.stringMatching(message)]);
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
          .then(
            ({ value }) => value.errors[0],
            refusedWith,
          );
        expect(third.extensions.code).toBe(code);
        await first.end();
        await waiting;
        await opened(1);
        expectOpen(follow(server.url, CHANGES));
        await opened(2);
      }
    });

    it('ends when the server stops, as a connection that breaks off: its client comes back to another', async () => {
      const waiting = follow(server.url, CHANGES).next();
      waiting.catch(() => {});
      await opened(1);
      const from = performance.now();
      expect(await server.stop()).toBe(0);
      expect(performance.now() - from).toBeLessThan(2_000);
      await expect(waiting).rejects.toBeDefined();
      server = await serving(store);
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
    server = await serving(store);
  });

  afterEach(async () => {
    for (const one of all.splice(0)) void one.end().catch(() => {});
    for (const end of ends.splice(0)) await end();
    await server.stop();
    await store.close();
  });

  const SOURCE = `CREATE (:Publication {id: 'publication:p', name: 'P', kind: 'NEWSPAPER'});`;

  it.todo(SOURCE);
});
void [StoreError, observed, seed, keptLog, connect];
