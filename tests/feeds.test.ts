import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Parser } from 'saxen';
import type { Store } from '../src/graph/store.js';
import { merge } from '../src/identity/merge.js';
import type { RunningServer } from '../src/server/server.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

/** An element, as little of it as a feed has. */
interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads XML; fails where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser();
  parser.on('openTag', (name: string, attributesOf: () => Record<string, string>, decode: (text: string) => string) => {
    const attributes = Object.fromEntries(Object.entries(attributesOf()).map(([key, value]) => [key, decode(value)]));
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text: string, decode: (text: string) => string) => void (open.at(-1)!.text += decode(text)));
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.write(xml).end();
  expect(open).toHaveLength(1);
  return root.children[0]!;
}

const all = (of: Element, name: string): Element[] => of.children.filter((one) => one.name === name);
const one = (of: Element, name: string): Element => {
  const found = all(of, name);
  expect({ name, times: found.length }).toEqual({ name, times: 1 });
  return found[0]!;
};

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  store = await engines.at(-1)!.empty();
  await seed(store, await bundledSeed());
  await merge(store, 'show:squid-game', 'show:trap');
  server = await serving(store, { publicUrl: 'https://inyeon.example/' });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

async function feed(name: string, from = server): Promise<Element> {
  const answer = await fetch(`${from.url}/feeds/${name}.atom`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return parsed(await answer.text());
}

/** What RFC 4287 asks of a feed. */
function expectValid(read: Element, name: string): Element[] {
  expect([read.name, read.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(one(read, 'link').attributes).toMatchObject({ rel: 'self', href: `https://inyeon.example/feeds/${name}.atom` });
  expect(one(one(read, 'author'), 'name').text).toBe('Inyeon');
  const entries = all(read, 'entry');
  const ids = [read, ...entries].map((element) => one(element, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const moments = entries.map((entry) => one(entry, 'updated').text);
  for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(moments).toEqual([...moments].sort().reverse());
  expect(one(read, 'updated').text).toBe(moments[0]);
  for (const entry of entries) {
    expect(one(entry, 'title').text).not.toBe('');
    expect(one(entry, 'link').attributes['href']).toMatch(
      /^https:\/\/inyeon\.example\/(?:show|person|webtoon|publication|article|company|group|song|award|chart|id)\/./,
    );
  }
  return entries;
}

describe('feeds', () => {
  test('changes: the latest 50, each with a link that leads to what has changed, and the same ids the second time', async () => {
    const read = await feed('changes');
    const entries = expectValid(read, 'changes');
    expect(entries).toHaveLength(50);
    expect(await feed('changes')).toEqual(read);
    const merged = entries.find((entry) => one(entry, 'category').attributes['term'] === 'MERGED')!;
    expect(one(merged, 'title').text).toBe('Merged: show:trap into Squid Game');
    expect(one(merged, 'link').attributes['href']).toBe('https://inyeon.example/show/squid-game');
    for (const entry of entries.slice(0, 10)) {
      const { pathname } = new URL(one(entry, 'link').attributes['href']!);
      expect({ pathname, ok: (await fetch(server.url + pathname)).ok }).toEqual({ pathname, ok: true });
    }
  });

  test('disputes: all sides of each, with who says so', async () => {
    const entries = expectValid(await feed('disputes'), 'disputes');
    const directors = entries.find((entry) => one(entry, 'title').text.startsWith('All of Us Are Dead, directed by: '))!;
    expect(one(directors, 'title').text.split(': ')[1]!.split(' or ').sort()).toEqual(['Kim Nam-su', 'Lee Jae Gyoo']);
    expect(one(directors, 'content').text).toContain('which prints “Lee JQ”');
    expect(one(directors, 'link').attributes['href']).toBe('https://inyeon.example/show/all-of-us-are-dead');
    expect(entries.length).toBeLessThanOrEqual(50);
  });

  test('names with all that XML reserves arrive as they are', async () => {
    const odd = await engines[0]!.empty();
    await odd.transaction((tx) =>
      tx.write(
        `CREATE (:Entity:Show {id: 'show:odd', title: $name, name: $name, kind: 'SERIES'})
MERGE (store:Store {id: 'store'}) SET store.changes = 1
CREATE (:Change {id: 'change:1', number: 1, at: '2026-01-02T03:04:05.678Z', kinds: ['ADDED'], ids: ['show:odd'], into: ['']})`,
        { name: 'A <b> & "c" \u0001]]> 한' },
      ),
    );
    const own = await serving(odd, { publicUrl: 'https://inyeon.example' });
    const [entry] = expectValid(await feed('changes', own), 'changes');
    expect(one(entry!, 'title').text).toBe('Added: A <b> & "c" ]]> 한');
    await own.stop();
    await odd.close();
  });

  test('a store with nothing in it has feeds of nothing; other methods and feeds are refused', async () => {
    const empty = await engines[0]!.empty();
    const bare = await serving(empty);
    for (const name of ['changes', 'disputes']) {
      const read = await feed(name, bare);
      expect(all(read, 'entry')).toEqual([]);
      expect(one(read, 'updated').text).toBe('1970-01-01T00:00:00Z');
      expect(one(read, 'link').attributes['href']).toBe(`${bare.url}/feeds/${name}.atom`);
    }
    await bare.stop();
    await empty.close();
    const posted = await fetch(`${server.url}/feeds/changes.atom`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await fetch(`${server.url}/feeds/other.atom`)).status).toBe(404);
  });
});
