/** What strangers may spend: whom a request is counted to, what is left to them, and what a Redis that comes and goes changes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import proxyAddress from 'proxy-addr';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { SharedRedis } from '../src/redis/shared-redis.js';
import { Budget, Refused } from '../src/server/budget/budget.js';
import { clientAddress, networkOf } from '../src/server/connections/client-address.js';
import type { RunningServer } from '../src/server/server.js';
import { removeFolders } from './support/folder.js';
import { haveTools, startRedis, type TestRedis } from './support/redis.js';
import { serving } from './support/serving.js';

removeFolders();

describe('the client of a request', () => {
  const of = (trusted: readonly string[], remoteAddress: string, forwarded?: string): string =>
    networkOf(
      clientAddress(
        { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
        proxyAddress.compile([...trusted]),
      ),
    );

  it('is the address of the connection, whatever it says of itself', () => {
    expect(of([], '203.0.113.9', '198.51.100.7')).toBe('203.0.113.9');
    expect(of(['10.0.0.0/8'], '203.0.113.9', '198.51.100.7')).toBe('203.0.113.9');
  });

  it('is whom trusted proxies speak for, and not what strangers put before that', () => {
    expect(of(['loopback', '10.0.0.0/8'], '127.0.0.1', '192.0.2.1, 198.51.100.7, 10.1.2.3')).toBe('198.51.100.7');
    expect(of(['loopback'], '127.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
  });

  it('is a network of IPv6, however its addresses are written, and one address of IPv4', () => {
    expect(of([], '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(of([], '2001:0DB8:0001:0002::9')).toBe('2001:db8:1:2::/64');
    expect(of([], '2001:db8:1:3::9')).toBe('2001:db8:1:3::/64');
    expect(of([], '::ffff:203.0.113.9')).toBe('203.0.113.9');
  });

  it('is one and the same where a proxy writes what is no address', () => {
    expect(of(['loopback'], '127.0.0.1', 'nonsense')).toBe('unknown');
    expect(of(['loopback'], '127.0.0.1', 'other nonsense')).toBe('unknown');
  });
});

describe('a budget', () => {
  it('is spent by each client alone, and what does not fit costs nothing', async () => {
    const budget = new Budget({ perMinute: 100, burst: 0 });
    expect(await budget.spend('a', 60)).toMatchObject({ left: 40, resetSeconds: 60 });
    const refused = await budget.spend('a', 41);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ left: 40, retryAfterSeconds: 60 });
    expect(await budget.spend('a', 40)).toMatchObject({ left: 0 });
    expect(await budget.spend('a', 1)).toBeInstanceOf(Refused);
    expect(await budget.spend('b', 100)).toMatchObject({ left: 0 });
  });

  it('counts parts of points as whole ones', async () => {
    expect(await new Budget({ perMinute: 10, burst: 0 }).spend('a', 0.2)).toMatchObject({ left: 9 });
  });

  it('says nothing of trying again where a request costs more than anybody has', async () => {
    const refused = await new Budget({ perMinute: 10, burst: 0 }).spend('a', 11);
    expect(refused).toMatchObject({ left: 10, retryAfterSeconds: undefined });
  });

  it('lets a client go beyond it for a while', async () => {
    const budget = new Budget({ perMinute: 10, burst: 20 });
    expect(await budget.spend('a', 10)).toMatchObject({ left: 0 });
    expect(await budget.spend('a', 15)).toMatchObject({ left: 5, resetSeconds: 60 });
    const refused = await budget.spend('a', 6);
    expect(refused).toMatchObject({ left: 5, retryAfterSeconds: 60 });
    expect(await budget.spend('a', 5)).toMatchObject({ left: 0 });
    expect(await budget.spend('a', 15)).toMatchObject({ retryAfterSeconds: 600 });
  });
});

describe('a server with a budget', () => {
  let store: Store;
  let server: RunningServer;

  beforeAll(async () => {
    store = await openEmbedded();
    await prepare(store);
    server = await serving(store, { budgets: new Budget({ perMinute: 3, burst: 0 }), trustedProxies: ['loopback'] });
  });

  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  async function post(client: string): Promise<{ status: number; headers: Headers; answer: any }> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify({ query: '{ show(id: "show:a") { id } }' }),
    });
    return { status: response.status, headers: response.headers, answer: await response.json() };
  }

  it('tells what a request cost and what is left', async () => {
    const { status, headers, answer } = await post('192.0.2.1');
    expect(status).toBe(200);
    expect(answer.data).toEqual({ show: null });
    expect(answer.extensions.cost).toEqual({ requested: 1, left: 2, resetSeconds: 60 });
    expect(headers.get('ratelimit-limit')).toBe('3');
    expect(headers.get('ratelimit-remaining')).toBe('2');
    expect(headers.get('ratelimit-reset')).toBe('60');
    expect(headers.get('retry-after')).toBeNull();
  });

  it('answers 429 to a client that has none left, whichever way it asks, and goes on answering others', async () => {
    for (let request = 0; request < 3; request++) expect((await post('192.0.2.2')).status).toBe(200);
    const { status, headers, answer } = await post('192.0.2.2');
    expect(status).toBe(429);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
    expect(answer.errors[0].message).toMatch(/^This costs 1 points, and of your 3 a minute 0 are left: try again in \d+ s\.$/);
    expect(answer.data).toBeUndefined();
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit-remaining')).toBe('0');
    const byGet = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'x-forwarded-for': '192.0.2.2', 'content-type': 'application/json', accept: 'application/json' },
    });
    expect(byGet.status).toBe(429);
    expect((await post('192.0.2.3')).status).toBe(200);
  });

  it('counts what is asked of /reconcile to the same budget, as dear as the same is in GraphQL', async () => {
    const get = (path: string): Promise<Response> => fetch(server.url + path, { headers: { 'x-forwarded-for': '192.0.2.4' } });
    const manifest = await get('/reconcile');
    expect([manifest.status, manifest.headers.get('ratelimit-remaining')]).toEqual([200, '2']);
    const batch = `/reconcile?queries=${encodeURIComponent('{"q0": {"query": "Squid Game"}, "q1": {"query": "Kingdom"}}')}`;
    for (const [path, points] of [
      [batch, 30],
      ['/reconcile/suggest/entity?prefix=squ', 20],
    ] as const) {
      const refused = await get(path);
      expect(refused.status).toBe(429);
      // More than anybody has: no time to wait is told.
      expect(refused.headers.get('retry-after')).toBeNull();
      expect(await refused.json()).toMatchObject({
        errors: [
          {
            message: `This costs ${points} points, and a client has 3 a minute: send smaller batches.`,
            extensions: { code: 'RATE_LIMITED' },
          },
        ],
      });
    }
    const extend = `/reconcile?extend=${encodeURIComponent('{"ids": ["show:a"], "properties": [{"id": "YEAR"}]}')}`;
    expect((await get(extend)).status).toBe(200);
    expect((await post('192.0.2.4')).status).toBe(429);
  });
});

(haveTools('redis-server') ? describe : describe.skip)('a budget in Redis', () => {
  let redis: TestRedis;
  const opened: SharedRedis[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const shared of opened.splice(0)) await shared.close();
  });
  afterAll(() => redis.kill());

  async function server(lines: string[] = []): Promise<Budget> {
    const shared = await SharedRedis.open({ url: redis.url, without: 'each counts alone', tell: (line) => lines.push(line) });
    opened.push(shared);
    return new Budget({ perMinute: 10, burst: 0 }, shared);
  }

  /**
   * What a client was told while Redis answered all along. Where a busy machine held Redis up for longer than servers wait, as they
   * tell, another client asks.
   */
  async function together<T>(told: () => readonly string[], work: (client: string) => Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      const before = told().length;
      const answers = await work(`together ${round}`);
      const back = told().filter((line) => line.endsWith('answers again.')).length;
      if (told().length === before && back * 2 === before) return answers;
      if (round === 100) throw new Error(`Redis was held up all the time: ${told().join('\n')}`);
      await sleep(100);
    }
  }

  it('is one for all servers', async () => {
    const lines: string[] = [];
    const [one, two] = [await server(lines), await server(lines)];
    const spent = await together(
      () => lines,
      async (client) => [await one.spend(client, 6), await two.spend(client, 5), await two.spend(client, 4), await one.spend(client, 1)],
    );
    expect(spent).toMatchObject([{ left: 4 }, expect.any(Refused), { left: 0 }, expect.any(Refused)]);
  });

  it.each([
    ['is killed', () => redis.kill(), () => redis.start()],
    ['hangs', async () => redis.pause(), async () => redis.resume()],
  ])('is counted by each server alone when Redis %s, and together again when it is back', async (what, end, begin) => {
    const [linesOfOne, linesOfTwo]: [string[], string[]] = [[], []];
    const servers = [
      { budget: await server(linesOfOne), lines: linesOfOne },
      { budget: await server(linesOfTwo), lines: linesOfTwo },
    ] as const;
    const [one, two] = servers;
    const told = (): string[] => [...linesOfOne, ...linesOfTwo];
    const client = `client ${what}`;
    expect(await together(told, (other) => one.budget.spend(`${what} ${other}`, 10))).toMatchObject({ left: 0 });
    for (const { lines } of servers) lines.length = 0;
    await end();
    for (const { budget, lines } of servers) {
      for (let request = 0; request < 20; request++) await budget.spend(client, 0.5);
      expect(await budget.spend(client, 1)).toBeInstanceOf(Refused);
      expect(lines).toEqual([`Redis at 127.0.0.1:${redis.port} does not answer: each counts alone until it does.`]);
    }
    await begin();
    // Each finds out by itself that it is back.
    for (const { budget, lines } of servers) {
      for (const until = Date.now() + 10_000; lines.length < 2 && Date.now() < until;) {
        await budget.spend('somebody', 1);
        await sleep(50);
      }
      expect(lines.slice(1)).toEqual([`Redis at 127.0.0.1:${redis.port} answers again.`]);
    }
    const after = await together(told, async (other) => {
      await one.budget.spend(`after it ${what} ${other}`, 10);
      return two.budget.spend(`after it ${what} ${other}`, 1);
    });
    expect(after).toBeInstanceOf(Refused);
  });

  it('waits for a Redis that hangs but once in a while', async () => {
    const lines: string[] = [];
    const one = await server(lines);
    await together(
      () => lines,
      () => one.spend('early', 1),
    );
    const shared = opened.at(-1)!;
    const ask = shared.ask.bind(shared);
    let asked = 0;
    shared.ask = (question, otherwise) => ask((client) => (asked++, question(client)), otherwise);
    redis.pause();
    const began = Date.now();
    for (let request = 0; request < 50; request++) await one.spend('patient', 0.1);
    const took = Date.now() - began;
    redis.resume();
    // Once a second, however slow the machine is.
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(1 + took / 1_000);
    expect(took).toBeLessThan(20_000);
  });

  it('starts without one, and says so once', async () => {
    const lines: string[] = [];
    await redis.kill();
    const one = await server(lines);
    expect(await one.spend('without', 10)).toMatchObject({ left: 0 });
    expect(await one.spend('without', 1)).toBeInstanceOf(Refused);
    expect(lines).toHaveLength(1);
    await redis.start();
  });
});
