/** What is written to a cluster through one server is waited for by all of them; a Redis that is away costs nobody a read. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Bookmarks } from '../src/graph/bookmarks.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { SharedRedis } from '../src/redis/shared-redis.js';
import { neo4jAddress } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { haveTools, startRedis, type TestRedis } from './support/redis.js';

removeFolders();

(haveTools('redis-server') ? describe : describe.skip)('bookmarks', () => {
  let redis: TestRedis;
  const toClose: { close(): Promise<void> }[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const each of toClose.splice(0).reverse()) await each.close();
    lines.length = 0;
  });
  afterAll(() => redis.kill());

  /** Connects, and waits until Redis has answered: one that was waited for in vain is not told anything for a while. */
  async function connect(): Promise<SharedRedis> {
    const shared = await SharedRedis.open({ url: redis.url, without: 'nobody waits', tell: (line) => lines.push(line) });
    await answer(shared, (client) => client.ping());
    lines.length = 0;
    return shared;
  }

  /** What Redis answers, however late it does. */
  async function answer<T>(shared: SharedRedis, question: (client: SharedRedis['client']) => Promise<T>): Promise<T> {
    for (const until = performance.now() + 10_000; ; await delay(50)) {
      const answered = await shared.ask<T | undefined>(question, undefined);
      if (answered !== undefined) return answered;
      if (performance.now() > until) throw new Error('Redis has not answered for ten seconds.');
    }
  }

  async function bookmarks(): Promise<Bookmarks> {
    const made = new Bookmarks(await connect());
    toClose.push(made);
    return made;
  }

  const known = async (by: Bookmarks): Promise<string[]> => [...(await by.reading.getBookmarks())].sort();

  /** Waits until just these are known: on a busy machine a Redis may answer later than anybody waits for it, which costs nobody a read. */
  async function expectKnown(by: Bookmarks, bookmarks: readonly string[]): Promise<void> {
    let last = await known(by);
    for (const until = performance.now() + 10_000; performance.now() < until && String(last) !== String(bookmarks); last = await known(by))
      await delay(50);
    expect(last).toEqual(bookmarks);
  }

  it('are known to every server once a write is over, until what was written after them', async () => {
    const [one, two] = [await bookmarks(), await bookmarks()];
    await one.writing.updateBookmarks([], ['a']);
    await two.writing.updateBookmarks([], ['b']);
    await Promise.all([one.shared(), two.shared()]);
    await expectKnown(one, ['a', 'b']);
    await expectKnown(two, ['a', 'b']);
    await one.writing.updateBookmarks(['a', 'b'], ['c']);
    await one.shared();
    // Two has written b itself: one bookmark too many is waited for by nobody for long.
    await expectKnown(one, ['c']);
    await expectKnown(await bookmarks(), ['c']);
  });

  it('do not change by reading', async () => {
    const one = await bookmarks();
    const before = await known(one);
    await one.reading.updateBookmarks(before, ['read']);
    expect(await known(one)).toEqual(before);
  });

  it('are those of this server alone while Redis is away, which is told once', async () => {
    const one = await bookmarks();
    await redis.kill();
    await one.writing.updateBookmarks([], ['own']);
    await one.shared();
    expect(await known(one)).toEqual(['own']);
    expect(lines).toEqual([`Redis at 127.0.0.1:${redis.port} does not answer: nobody waits until it does.`]);
    await redis.start();
  });

  (neo4jAddress === undefined ? describe.skip : describe)('on a Neo4j that routes', () => {
    async function server(): Promise<Store> {
      const store = await openNeo4j({ ...neo4jAddress!, uri: neo4jAddress!.uri.replace('bolt:', 'neo4j:') }, await connect());
      toClose.push(store);
      return store;
    }

    const title = async (store: Store): Promise<unknown> =>
      (await store.read("MATCH (test:BookmarkTest {id: 'test'}) RETURN test.title AS title"))[0]?.['title'];

    const write = (store: Store, to: string): Promise<unknown> =>
      store.transaction((tx) => tx.write("MERGE (test:BookmarkTest {id: 'test'}) SET test.title = $to", { to }));

    it('are what the database gives of each write, and the next read through any server has it', async () => {
      const [one, two, looking] = [await server(), await server(), await connect()];
      toClose.push(looking);
      await prepare(one);
      for (const to of ['first', 'second']) {
        await write(one, to);
        expect(await title(two)).toBe(to);
      }
      await write(two, 'third');
      expect(await title(one)).toBe('third');
      const shared = (): Promise<string[]> => answer(looking, (client) => client.smembers('inyeon:bookmarks'));
      // One that Redis was too late to tell of when it was to be replaced is replaced by a later write.
      for (const until = performance.now() + 10_000; performance.now() < until && (await shared()).length > 1;) await write(two, 'third');
      expect(await shared()).toHaveLength(1);
      expect(await answer(looking, (client) => client.ttl('inyeon:bookmarks'))).toBeGreaterThan(3_500);
      await one.transaction((tx) => tx.write('MATCH (test:BookmarkTest) DELETE test'));
    });

    it.each([
      ['reads', title],
      ['writes', (store: Store) => write(store, 'again')],
    ])('of another database are forgotten, and the store still %s', async (_what, act) => {
      const [one, looking] = [await server(), await connect()];
      toClose.push(looking);
      await answer(looking, (client) => client.sadd('inyeon:bookmarks', 'FB:of another database'));
      const shared = (): Promise<string[]> => answer(looking, (client) => client.smembers('inyeon:bookmarks'));
      await act(one);
      // Where Redis was too late to tell of it, it is forgotten at the next.
      for (const until = performance.now() + 10_000; performance.now() < until && (await shared()).includes('FB:of another database');)
        await act(one);
      expect(await shared()).not.toContain('FB:of another database');
      await one.transaction((tx) => tx.write('MATCH (test:BookmarkTest) DELETE test'));
    });
  });
});
