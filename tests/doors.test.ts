/** Front ends of other origins, GET, and what caches are told. */
import { afterEach, beforeEach, expect, it, describe } from '@jest/globals';
import { createHash } from 'node:crypto';
import { auditServer } from 'graphql-http';
import { clock } from '../src/claims/clock.js';
import type { Store } from '../src/graph/store.js';
import type { RunningServer, ServerSettings } from '../src/server/server.js';
import { onEachEngine } from './support/engines.js';
import { introduce } from './support/people.js';
import { serving } from './support/serving.js';

const now = clock.now;

onEachEngine('the doors', (engine) => {
  let store: Store;
  let server: RunningServer;

  beforeEach(async () => {
    store = await engine.empty();
    await introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] });
    server = await serving(store);
  });

  afterEach(async () => {
    clock.now = now;
    await server.stop();
    await store.close();
  });

  /** Serves the same store by other settings. */
  async function serve(settings: Partial<ServerSettings>): Promise<void> {
    await server.stop();
    server = await serving(store, settings);
  }

  function asked(query: string, headers: Record<string, string> = {}, more: Record<string, string> = {}): Promise<Response> {
    return fetch(`${server.url}/graphql?${new URLSearchParams({ query, ...more })}`, { headers });
  }

  describe('another origin', () => {
    const preflight = (origin: string, headers = 'content-type,x-request-id'): Promise<Response> =>
      fetch(`${server.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
      });

    it('may read, whichever it is', async () => {
      const answer = await preflight('http://localhost:5173');
      expect(answer.status).toBe(204);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET,HEAD,POST',
        'access-control-allow-headers': 'content-type,x-request-id',
        'access-control-max-age': '86400',
      });
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      for (const type of ['application/json', 'application/json; charset=UTF-8', 'application/graphql-response+json']) {
        const posted = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { origin: 'http://localhost:5173', 'content-type': type },
          body: JSON.stringify({ query: '{ __typename }' }),
        });
        expect([type, posted.headers.get('access-control-allow-origin')]).toEqual([type, '*']);
        expect(posted.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
      }
    });

    it('may read errors too: of what is no query, of what is too large, of what is not there', async () => {
      const headers = { origin: 'https://app.example', 'content-type': 'application/json' };
      const post = (path: string, body: string): Promise<Response> => fetch(`${server.url}${path}`, { method: 'POST', headers, body });
      for (const answer of [await post('/graphql', '{'), await post('/graphql', 'x'.repeat(400_000)), await post('/nowhere', '{}')]) {
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      }
    });

    it('sees nothing of what whoever runs the server sees', async () => {
      const metrics = await fetch(`${server.url}/metrics`, { headers: { origin: 'https://app.example' } });
      expect([metrics.status, metrics.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    });

    it('may read only where it is among those that are set', async () => {
      await serve({ corsOrigins: ['https://app.example'] });
      const allowed = await preflight('https://app.example');
      expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
      expect(allowed.headers.get('vary')).toContain('Origin');
      expect((await preflight('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
      await serve({ corsOrigins: [] });
      expect((await preflight('https://app.example')).headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('GET', () => {
    it('answers as a client asks by default, without headers of its own', async () => {
      const answer = await asked(
        'query Named($id: ID!) { person(id: $id) { name } }',
        {},
        {
          variables: JSON.stringify({ id: 'person:a' }),
          operationName: 'Named',
        },
      );
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ data: { person: { name: 'Kim A' } } });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect([answer.headers.get('x-statements'), Number(answer.headers.get('x-cost'))]).toEqual(['1', expect.any(Number)]);
    });

    it('answers what was sent before by its hash', async () => {
      const query = '{ person(id: "person:a") { name } }';
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } });
      const byHash = (more: Record<string, string> = {}): Promise<Response> =>
        fetch(`${server.url}/graphql?${new URLSearchParams({ extensions, ...more })}`);
      const first = await byHash();
      expect([first.headers.get('etag'), ((await first.json()) as any).errors[0].extensions.code]).toEqual([
        null,
        'PERSISTED_QUERY_NOT_FOUND',
      ]);
      expect((await byHash({ query })).status).toBe(200);
      const again = await byHash();
      expect([again.status, await again.json()]).toEqual([200, { data: { person: { name: 'Kim A' } } }]);
      expect(again.headers.get('etag')).not.toBeNull();
    });

    it('is kept by caches until the store changes', async () => {
      const query = '{ person(id: "person:a") { name bornOn } }';
      const first = await asked(query);
      const etag = first.headers.get('etag')!;
      expect([etag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"[\w-]{27}"$/), 'public, max-age=60']);
      expect(first.headers.get('vary')).toContain('Accept');
      const second = await asked(query, { 'if-none-match': etag });
      expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
      // Without the weak mark, among others, as some caches send it.
      expect((await asked(query, { 'if-none-match': `"x", ${etag.slice(2)}` })).status).toBe(304);
      expect((await asked('{ person(id: "person:a") { name } }', { 'if-none-match': etag })).status).toBe(200);
      expect((await asked(query, { 'if-none-match': etag, accept: 'application/graphql-response+json' })).status).toBe(200);
      await introduce(store, { id: 'person:a', names: ['Kim A'], born: '1990' });
      const third = await asked(query, { 'if-none-match': etag });
      expect([third.status, await third.json()]).toEqual([200, { data: { person: { name: 'Kim A', bornOn: '1990' } } }]);
      expect(third.headers.get('etag')).not.toBe(etag);
    });

    it('is another answer on another day: what airs today does not tomorrow', async () => {
      const { headers } = await asked('{ shows { nodes { status } } }');
      clock.now = () => new Date(now().getTime() + 86_400_000);
      expect((await asked('{ shows { nodes { status } } }', { 'if-none-match': headers.get('etag')! })).status).toBe(200);
    });

    it('is kept for as long as is set', async () => {
      await serve({ maxAgeS: 0 });
      expect((await asked('{ __typename }')).headers.get('cache-control')).toBe('public, no-cache');
    });

    it('that fails is kept by nobody, and says under which id the log has it', async () => {
      for (const query of ['{ person(id: "nonsense") { name } }', '{ nothing }', '{', '{ search(text: "a", first: -1) { totalCount } }']) {
        const answer = await asked(query);
        const body = (await answer.json()) as any;
        expect([query, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([query, null, null]);
        expect([query, body.errors.length, typeof body.extensions?.requestId]).toEqual([query, 1, 'string']);
      }
    });

    it('answers questions only', async () => {
      const answer = await asked('mutation { nothing }');
      expect([answer.status, answer.headers.get('etag')]).toEqual([400, null]);
    });
  });

  it('a POST says what it has cost, and is kept by nobody', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(id: "person:a") { name } }' }),
    });
    const { extensions } = (await answer.json()) as any;
    expect(extensions).toMatchObject({ statements: 1, requestId: answer.headers.get('x-request-id') });
    expect([answer.headers.get('x-statements'), answer.headers.get('x-cost')]).toEqual(['1', String(extensions.cost.requested)]);
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('does all that GraphQL over HTTP asks of a server', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    // What cannot be answered is 400 for every media type: monitors and proxies see it (docs/decisions/0042).
    const short = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);
    expect(short).toEqual(['572B warn', 'FDE2 warn', '7B9B warn']);
  });
});
