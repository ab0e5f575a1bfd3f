import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import type { Store } from '../src/graph/store.js';
import { takeCensus } from '../src/export/census.js';
import { quadsText } from '../src/export/nquads.js';
import { merge } from '../src/identity/merge.js';
import type { RunningServer } from '../src/server/server.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  // A store of its own: a merge is written to it.
  store = await engines.at(-1)!.empty();
  await seed(store, await bundledSeed());
  await merge(store, 'show:squid-game', 'show:trap');
  server = await serving(store, { publicUrl: 'https://inyeon.example/' });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers, method, redirect: 'manual' });

async function json(path: string): Promise<any> {
  const answer = await get(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return answer.json();
}

describe('plain JSON', () => {
  test('a show has its main facts, each claim with who states it, and each source once', async () => {
    const show = await json('/show/all-of-us-are-dead.json');
    expect(show).toMatchObject({
      id: 'show:all-of-us-are-dead',
      type: 'Show',
      kind: 'SERIES',
      nativeName: '지금 우리 학교는',
      premieredOn: '2022-01-28',
      address: 'https://inyeon.example/show/all-of-us-are-dead',
    });
    expect(show.directors.map((one: any) => one.id)).toContain('person:lee-jae-gyoo');
    const claim = show.claims.nodes.find((one: any) => one.id === 'claim:show:all-of-us-are-dead/DIRECTED_BY/person:lee-jae-gyoo');
    const citation = claim.citations.find((one: any) => one.asWritten === 'Lee JQ');
    expect(show.sources[citation.source]).toMatchObject({ publication: { name: 'BroadwayWorld' }, publishedOn: '2022-02-06' });
  });

  test.each([
    ['/person/lee-jae-gyoo.json', { type: 'Person', bornOn: '1970-10-07' }],
    ['/webtoon/now-at-our-school.json', { type: 'Webtoon', authors: [expect.objectContaining({ id: 'person:joo-dong-geun' })] }],
    ['/publication/netflix.json', { type: 'Publication', kind: 'OFFICIAL' }],
    ['/article/webtoon-en.json', { type: 'Article', kind: 'DATASET' }],
    ['/company/astory.json', { type: 'Company' }],
    ['/chart/netflix-daily-us.json', { type: 'Chart', period: 'DAILY' }],
  ])('%s', async (path, facts) => {
    expect(await json(path)).toMatchObject(facts);
  });

  test.each(['/show/show:all-of-us-are-dead.json', '/show/show%3Aall-of-us-are-dead', '/show/%61ll-of-us-are-dead.json'])(
    'an id works with its kind, without, and encoded: %s',
    async (path) => expect((await json(path)).id).toBe('show:all-of-us-are-dead'),
  );

  test('the form is that of the path, or what the client takes; each answer names the others', async () => {
    const form = async (path: string, accept: string): Promise<unknown> => {
      const answer = await get(path, { accept });
      return [answer.status, answer.headers.get('content-type')?.split(';')[0], answer.headers.get('vary')?.includes('Accept,') ?? false];
    };
    expect(await form('/show/squid-game', '*/*')).toEqual([200, 'application/json', true]);
    expect(await form('/show/squid-game', 'application/ld+json')).toEqual([200, 'application/ld+json', true]);
    expect(await form('/show/squid-game', 'application/json, text/html;q=0.5')).toEqual([200, 'application/json', true]);
    expect(await form('/show/squid-game.jsonld', 'application/json')).toEqual([200, 'application/ld+json', false]);
    expect((await get('/show/squid-game', { accept: 'image/png' })).status).toBe(406);
    const link = (await get('/show/squid-game.json')).headers.get('link');
    expect(link).toContain('<https://inyeon.example/show/squid-game>; rel="canonical"');
    expect(link).toContain('<https://inyeon.example/show/squid-game.jsonld>; rel="alternate"; type="application/ld+json"');
  });
});

describe('JSON-LD', () => {
  test.each(['show/all-of-us-are-dead', 'person/lee-jae-gyoo', 'webtoon/now-at-our-school'])(
    '%s says of articles just what an export says of them',
    async (path) => {
      const document = await json(`/${path}.jsonld`);
      const quads = ((await jsonld.toRDF(document, { format: 'application/n-quads' })) as string).trimEnd().split('\n');
      let text = '';
      for await (const part of quadsText(store, await takeCensus(store), 'https://inyeon.example/id/')) text += part;
      // A tag of a language is the same in capitals and small letters; jsonld writes small ones.
      const exported = new Set(text.trimEnd().toLowerCase().split('\n'));
      // A line of a named graph ends with the IRI of the graph.
      const stated = quads.filter(
        (line) =>
          !line.includes('/subjectOf> ') &&
          /> <[^>]*\/id\/article:[^>]*> \.$|" .*<[^>]*\/id\/article:[^>]*> \.$|"[^ ]* <[^>]*\/id\/article:[^>]*> \.$/.test(line),
      );
      expect(stated.length).toBeGreaterThan(10);
      expect(stated.filter((line) => !exported.has(line.toLowerCase()))).toEqual([]);
    },
  );

  test('what is held to be so stands on the show itself, the other side of a dispute in its article alone', async () => {
    const show = await json('/show/all-of-us-are-dead.jsonld');
    expect(show).toMatchObject({ '@id': 'https://inyeon.example/id/show:all-of-us-are-dead', '@type': 'TVSeries' });
    expect(show.director).toContainEqual({
      '@id': 'https://inyeon.example/id/person:lee-jae-gyoo',
      '@type': 'Person',
      name: 'Lee Jae Gyoo',
    });
    // TMDB has 65 minutes, which is not what is shown.
    expect(JSON.stringify(show.subjectOf)).toContain('PT65M');
    expect(JSON.stringify({ ...show, subjectOf: undefined })).not.toContain('PT65M');
    expect(show.subjectOf[0]).toMatchObject({
      '@id': expect.stringContaining('/id/article:'),
      headline: expect.any(String),
      '@graph': expect.any(Array),
    });
  });

  test('what things are called by leads to where they are told of', async () => {
    const at = async (path: string): Promise<unknown> => [(await get(path)).status, (await get(path)).headers.get('location')];
    expect(await at('/id/person:lee-jae-gyoo')).toEqual([303, '/person/lee-jae-gyoo']);
    expect(await at('/id/genre:horror')).toEqual([303, '/reconcile/entity/genre%3Ahorror']);
    expect(await at('/id/nonsense')).toEqual([400, null]);
  });
});

describe('ids that lead elsewhere, or nowhere', () => {
  test('one that was merged leads to what it was merged into, in the same form', async () => {
    for (const [path, to] of [
      ['/show/trap.json', '/show/squid-game.json'],
      ['/show/show:trap.jsonld', '/show/squid-game.jsonld'],
      ['/show/trap', '/show/squid-game'],
    ] as const) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
    }
  });

  test.each([
    [
      '/show/all-of-us-are-ded.json',
      404,
      /Nothing here has the id "show:all-of-us-are-ded"\. The nearest that there are: “All of Us Are Dead”/,
    ],
    ['/person/zbigniew-qwertz', 404, /^Nothing here has the id "person:zbigniew-qwertz"\.$/],
    ['/chart/netflix', 404, /Those that there are: .*chart:netflix-daily-us/],
    ['/show/person:lee-jae-gyoo', 404, /Nothing here has the id "show:person:lee-jae-gyoo"/],
    ['/show/a/b/c.json', 404, /"show:a\/b\/c"/],
    ['/show/.json', 404, /"show:\.json"/],
    ['/show/%20.json', 400, /is not the id of a show, which begins with show:/],
    ['/show/%00', 400, /is not the id of a show/],
    [`/show/${'a'.repeat(600)}`, 400, /is not the id of a show/],
    ['/show/%zz', 400, /look at what follows a %/],
    ['/show/%EB%B0%94%EB%B3%B4', 404, /"show:바보"/],
    ['/actor/lee', 404, /There is nothing at this address/],
    ['/show/', 404, /There is nothing at this address/],
  ])('%s', async (path, status, sentence) => {
    const answer = await get(path);
    const { errors } = (await answer.json()) as any;
    expect({ status: answer.status, message: errors[0].message }).toEqual({ status, message: expect.stringMatching(sentence) });
  });

  test('the nearest ids are there for programs too, and other methods are told which there are', async () => {
    const { errors } = (await (await get('/show/all-of-us-are-ded')).json()) as any;
    expect(errors[0].extensions).toEqual({ code: 'NOT_FOUND', nearest: ['show:all-of-us-are-dead'] });
    const posted = await get('/show/squid-game', {}, 'POST');
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/show/squid-game.json', {}, 'HEAD')).status).toBe(200);
  });

  test('a store with nothing in it says so', async () => {
    const empty = await engines[0]!.empty();
    const bare = await serving(empty);
    for (const path of ['/show/squid-game.json', '/chart/netflix.jsonld']) expect((await fetch(bare.url + path)).status).toBe(404);
    await bare.stop();
    await empty.close();
  });
});
