/** What the server says where the explorer is: to browsers, to programs, about what is not there, with the store gone. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readConfig } from '../src/config/config.js';
import { StoreError, type Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { builtExplorer } from '../src/server/explorer/built.js';
import type { RunningServer } from '../src/server/server.js';
import { PAGES } from './explorer-page.js';
import { engines } from './support/engines.js';
import { define, projected, publish, state as stated } from './support/facts.js';
import { fillOddly, ODD_TEXTS } from './support/odd-store.js';
import { serving } from './support/serving.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** A store that can be taken away and given back. */
function losable(store: Store): { readonly store: Store; isGone: boolean } {
  const state = {
    isGone: false,
    store: new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) =>
          state.isGone && ['read', 'page', 'counted'].includes(String(name))
            ? Promise.reject(new StoreError('UNREACHABLE', 'It is gone.'))
            : (value as (...all: unknown[]) => unknown).apply(target, given);
      },
    }),
  };
  return state;
}

let store: Store;
let server: RunningServer;
let state: ReturnType<typeof losable>;

beforeAll(async () => {
  store = await engines.find(({ name }) => name === 'embedded')!.seeded();
  state = losable(store);
  server = await serving(state.store);
});

afterAll(async () => {
  await server?.stop();
  await store?.close();
});

const get = (path: string, headers: Record<string, string> = HTML) => fetch(server.url + path, { headers, redirect: 'manual' });
const html = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();

describe('the pages of the explorer', () => {
  it.each(Object.entries(PAGES))('%s says what it is, and loads nothing from elsewhere', async (name, path) => {
    const answer = await get(path);
    expect(answer.status).toBe(name === 'missing' ? 404 : 200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|data:/);
    expect(answer.headers.get('vary')).toMatch(/Accept-Language/);
    const text = await answer.text();
    expect(text).toMatch(/<title>[^<]+ · [^<]+<\/title>\n<meta name="description" content="[^"]+">/);
    expect(text).toMatch(/<meta property="og:title" content="[^"]+">/);
    expect(text).toMatch(/<link rel="canonical" href="http:/);
    expect(text).not.toMatch(/ style="/);
    for (const [, source] of text.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon|modulepreload)")[^>]*(?:src|href)="([^"]+)"/g)) {
      expect(source).toMatch(/^\/explorer\/assets\//);
      const asset = await get(source!, {});
      expect([source, asset.status, asset.headers.get('cache-control')]).toEqual([source, 200, expect.stringMatching(/immutable/)]);
    }
  });

  it('load less than 100 KB of script', async () => {
    for (const path of Object.values(PAGES)) {
      const text = await html(path);
      const scripts = [...text.matchAll(/(?:modulepreload" href|module" src)="([^"]+)"/g)].map(([, address]) => address!);
      const sizes = await Promise.all(scripts.map(async (one) => gzipSync(Buffer.from(await (await get(one, {})).arrayBuffer())).length));
      const size = sizes.reduce((sum, one) => sum + one, 0);
      expect([path, size < 100_000, size > 50_000]).toEqual([path, true, true]);
    }
  });

  it('are described to machines: schema.org, and links to the plain forms', async () => {
    const text = await html('/show/all-of-us-are-dead');
    const [, linked] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!;
    expect(JSON.parse(linked!)).toMatchObject({
      '@context': expect.objectContaining({ '@vocab': 'https://schema.org/' }),
      '@type': 'TVSeries',
      numberOfEpisodes: 12,
    });
    for (const form of ['json', 'jsonld']) {
      const [, address] = new RegExp(`<link rel="alternate" type="application/(?:ld\\+)?json" href="([^"]+\\.${form})">`).exec(text)!;
      expect((await fetch(address!)).status).toBe(200);
    }
  });

  it('stand beside what programs get at the same addresses', async () => {
    expect((await get('/show/squid-game', { accept: '*/*' })).headers.get('content-type')).toMatch(/^application\/json/);
    expect((await get('/show/squid-game.json')).headers.get('content-type')).toMatch(/^application\/json/);
    expect((await get('/graphql')).headers.get('content-type')).toMatch(/^text\/html/);
    const page = await get('/show/show:squid-game');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('are in the language that the address or else the browser asks for', async () => {
    expect(await html('/show/squid-game', { ...HTML, 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.8' })).toMatch(/<html lang="ko">/);
    expect(await html('/show/squid-game?lang=en', { ...HTML, 'accept-language': 'ko' })).toMatch(/<html lang="en">/);
    expect(await html('/show/squid-game', { ...HTML, 'accept-language': 'fr' })).toMatch(/<html lang="en">/);
  });

  it('are made of one operation each, which costs less than what is dear', async () => {
    const { renderer } = (await builtExplorer())!;
    const schema = buildSchema(readFileSync(packageFile('schema/schema.graphql'), 'utf8'));
    for (const path of Object.values(PAGES)) {
      const { query, variables } = renderer.match(path)!;
      expect(validate(schema, parse(query))).toEqual([]);
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      expect(await answer.json()).not.toHaveProperty('errors');
      // Two dear ones are answered at a time, others as they come.
      expect([path, Number(answer.headers.get('x-cost')) < readConfig({}).lanes.dearCost]).toEqual([path, true]);
    }
  });

  it('name the nearest to what is not there', async () => {
    const answer = await get('/show/all-of-us-are-ded');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/Nothing is here[\s\S]*href="\/show\/all-of-us-are-dead"/);
    expect((await get('/person/%00')).status).toBe(404);
    const nowhere = await get('/nowhere/at/all');
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await get('/nowhere/at/all', {})).headers.get('content-type')).toMatch(/^application\/json/);
    expect((await get('/around/nothing:at-all')).status).toBe(404);
    expect((await get('/connect?from=person:nobody&to=person:gong-yoo')).status).toBe(404);
  });

  it('may be shown inside another site only where the address says so', async () => {
    const whole = await get('/person/gong-yoo');
    expect(whole.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    const embedded = await get('/person/gong-yoo?embed');
    expect(embedded.headers.get('content-security-policy')).toMatch(/frame-ancestors \*/);
    expect(embedded.headers.get('x-frame-options')).toBeNull();
    expect(await embedded.text()).not.toMatch(/role="search"/);
  });

  it('say so where the store is gone, and are back with it', async () => {
    state.isGone = true;
    try {
      const answer = await get('/show/squid-game?lang=ko');
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await answer.text()).toMatch(
        /role="alert"[\s\S]*지금은 답할 수 없습니다[\s\S]*href="\/show\/squid-game\?lang=ko"[^>]*>다시 시도/,
      );
    } finally {
      state.isGone = false;
    }
    expect((await get('/show/squid-game')).status).toBe(200);
  });

  it('can be left out', async () => {
    const bare = await serving(store, { explorer: false });
    try {
      const answer = await fetch(`${bare.url}/show/squid-game`, { headers: HTML });
      expect(answer.headers.get('content-type')).toMatch(/json/);
      expect((await fetch(bare.url, { headers: HTML, redirect: 'manual' })).headers.get('location')).toBe('/graphql');
    } finally {
      await bare.stop();
    }
  });
});

it.each(['/show/%', '/around/%zz', '/around/%E0%A4%A', '//show/squid-game', '/%'])(
  'the address %s is that of nothing, and of no error on our side',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

it('makes a page once for as long as the store is what it was', async () => {
  const own = await engines.find(({ name }) => name === 'embedded')!.empty();
  await publish(own, { id: 'article:editors', publication: 'publication:editors', kind: 'EDITORIAL' });
  await define(own, 'show:amber');
  const titled = async (text: string) => {
    await stated(own, {
      subject: 'show:amber',
      property: 'TITLE',
      text,
      by: [{ article: 'article:editors', asWritten: text, kind: 'OFFICIAL' }],
    });
    await own.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES'"));
    await projected(own);
  };
  await titled('Amber');
  let reads = 0;
  const counting = new Proxy(own, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (['read', 'page', 'counted'].includes(String(name))) reads++;
        return (value as (...all: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  const keeping = await serving(counting);
  const read = async (path: string, headers = {}) => {
    reads = 0;
    const text = await (await fetch(keeping.url + path, { headers: { ...HTML, ...headers } })).text();
    return { reads, text };
  };
  try {
    const first = await read('/show/amber');
    expect(first.reads).toBeGreaterThan(1);
    // Whether the store is what it was is all that is read.
    expect(await read('/show/amber')).toEqual({ reads: 1, text: first.text });
    const korean = await read('/show/amber', { 'accept-language': 'ko' });
    expect([korean.reads > 1, /<html lang="ko">/.test(korean.text)]).toEqual([true, true]);
    await titled('Amber Harbor');
    const changed = await read('/show/amber');
    expect([changed.reads > 1, /Amber Harbor/.test(first.text), /Amber Harbor/.test(changed.text)]).toEqual([true, false, true]);
  } finally {
    await keeping.stop();
    await own.close();
  }
});

describe('posters', () => {
  it('are shown where the setting allows their host, and by the policy nowhere else', async () => {
    const own = await engines.find(({ name }) => name === 'embedded')!.empty();
    await publish(own, { id: 'article:editors', publication: 'publication:editors', kind: 'EDITORIAL' });
    await define(own, 'show:amber');
    const by = [{ article: 'article:editors', asWritten: 'Amber', kind: 'OFFICIAL' }];
    await stated(own, { subject: 'show:amber', property: 'TITLE', text: 'Amber', by });
    await stated(own, { subject: 'show:amber', property: 'POSTER', text: 'https://pictures.example/amber.jpg', by: ['article:editors'] });
    await own.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES'"));
    await projected(own);
    try {
      for (const [posters, isShown, allowed] of [
        [[], false, "img-src 'self';"],
        [['https://pictures.example'], true, "img-src 'self' https://pictures.example;"],
        [['https://others.example'], false, "img-src 'self' https://others.example;"],
        ['any', true, "img-src 'self' https:;"],
      ] as const) {
        const showing = await serving(own, { posters });
        const answer = await fetch(`${showing.url}/show/amber`, { headers: HTML });
        expect(answer.status).toBe(200);
        expect((await answer.text()).includes('<img class="poster" src="https://pictures.example/amber.jpg"')).toBe(isShown);
        expect(answer.headers.get('content-security-policy')).toContain(allowed);
        await showing.stop();
      }
    } finally {
      await own.close();
    }
  });
});

describe('a store with odd texts', () => {
  it('has pages all the same, in which nothing of a text is markup', async () => {
    const odd = await engines.find(({ name }) => name === 'embedded')!.empty();
    await fillOddly(odd);
    // Of what kind a show is, the schema promises.
    await odd.transaction((tx) => tx.write("MATCH (show:Show) WHERE show.kind IS NULL SET show.kind = 'SERIES'"));
    const oddly = await serving(odd);
    try {
      for (const index of ODD_TEXTS.keys()) {
        const answer = await fetch(`${oddly.url}/show/odd-${index}`, { headers: HTML });
        expect([index, answer.status]).toEqual([index, 200]);
        const text = await answer.text();
        const [, start] = /<script type="application\/json" id="start">(.*?)<\/script>/s.exec(text)!;
        expect(JSON.parse(start!)).toHaveProperty('content.data.show.id', `show:odd-${index}`);
      }
    } finally {
      await oddly.stop();
      await odd.close();
    }
  });
});
