/** The Reconciliation Service API over HTTP, as OpenRefine and its like ask it; answers are held to schemas written from the specification. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { StoreError, type Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { engines, onEachEngine } from './support/engines.js';
import { define, projected, state, type Fact } from './support/facts.js';
import { introduce } from './support/people.js';
import { serving } from './support/serving.js';

const ajv = new Ajv({ allErrors: true });

/** Makes sure that an answer is as the specification has it. */
function follows(schema: string, answer: unknown): void {
  const path = new URL(`./fixtures/reconciliation/${schema}.schema.json`, import.meta.url);
  const validate = ajv.getSchema(schema) ?? ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')) as object, schema).getSchema(schema)!;
  void validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string }[];
}

type Results = Record<string, { readonly result: readonly Candidate[]; readonly ignored?: readonly string[] }>;

const BY = 'article:database';

function work(id: string, titles: Readonly<Record<string, string>>, begun?: readonly [string, string], more: readonly Fact[] = []): Fact[] {
  return [
    ...Object.entries(titles).map(([kind, text]) => ({
      subject: id,
      property: 'TITLE',
      text,
      by: [{ article: BY, asWritten: text, kind }],
    })),
    ...(begun === undefined ? [] : [{ subject: id, property: begun[0], date: begun[1], by: [BY] }]),
    ...more,
  ];
}

function tied(subject: string, property: string, value: string): Fact {
  return { subject, property, value, by: [{ article: BY, asWritten: value }] };
}

const UNSAFE = '<script>alert("1")</script> & Co';

async function fill(store: Store): Promise<void> {
  await introduce(
    store,
    { id: 'person:kim-a', names: ['Kim Soo-min', '김수민'], born: '1980-02-03', in: ['show:river-2010'], known: ['wikidata:Q101'] },
    { id: 'person:kim-b', names: ['Kim Soo-min', '김수민'], born: '1991', in: ['show:river-2020'] },
    { id: 'person:han', names: ['Han Do-yeon', '한도연'], in: ['show:river-2020'], directed: ['show:lone-hill'] },
    ...Array.from({ length: 30 }, (_, n) => ({ id: `person:seo-${n + 10}`, names: ['Seo Ji-an', '서지안'], born: `${1950 + n}` })),
    { id: 'person:unsafe', names: [UNSAFE], directed: ['show:river-2010'] },
  );
  await define(store, 'company:harbour-tv', 'genre:mystery');
  await state(
    store,
    ...work('show:river-2010', { OFFICIAL: 'River', NATIVE: '강' }, ['PREMIERED_ON', '2010-05-01']),
    ...work(
      'show:river-2020',
      { OFFICIAL: 'River', NATIVE: '큰 강물' },
      ['PREMIERED_ON', '2020-11-07'],
      [
        tied('show:river-2020', 'AIRED_ON', 'company:harbour-tv'),
        { subject: 'show:river-2020', property: 'EPISODE_COUNT', number: 16, by: [BY] },
      ],
    ),
    ...work(
      'show:lone-hill',
      { OFFICIAL: 'Lone Hill', NATIVE: '외딴 언덕' },
      ['PREMIERED_ON', '2015-01-09'],
      [tied('show:lone-hill', 'BASED_ON', 'webtoon:lone-hill'), tied('show:lone-hill', 'IN_GENRE', 'genre:mystery')],
    ),
    ...work('webtoon:lone-hill', { OFFICIAL: 'Lone Hill', NATIVE: '외딴 언덕' }, ['STARTED_ON', '2012']),
    {
      subject: 'company:harbour-tv',
      property: 'NAME',
      text: 'Harbour TV',
      by: [{ article: BY, asWritten: 'Harbour TV', kind: 'OFFICIAL' }],
    },
    { subject: 'genre:mystery', property: 'NAME', text: 'Mystery', by: [{ article: BY, asWritten: 'Mystery', kind: 'OFFICIAL' }] },
  );
  await projected(store);
  await store.transaction(async (tx) => {
    await tx.write("MATCH (show:Show) SET show.kind = 'SERIES'");
    await tx.write("MATCH (show:Show {id: 'show:lone-hill'}) SET show.kind = 'FILM'");
    for (const [id, source, value] of [
      ['show:river-2010', 'imdb', 'tt0000010'],
      ['show:river-2020', 'mydramalist', '20200'],
    ])
      await tx.write(
        `MATCH (entity:Entity {id: $id}) MERGE (external:ExternalId {id: 'external:' + $source + ':' + $value})
SET external.source = $source, external.value = $value MERGE (external)-[:IDENTIFIES]->(entity)`,
        { id, source, value },
      );
    await tx.write(
      "MERGE (redirect:Redirect {id: 'show:river-old'}) WITH redirect MATCH (show:Show {id: 'show:river-2010'}) MERGE (redirect)-[:TO]->(show)",
    );
  });
}

onEachEngine('the Reconciliation Service API', (engine) => {
  let store: Store;
  let server: RunningServer;
  let base: string;

  beforeAll(async () => {
    store = await engine.empty();
    await fill(store);
    server = await serving(store);
    base = `${server.url}/reconcile`;
  });

  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  const form = (field: string, json: unknown): Promise<Response> =>
    fetch(base, { method: 'POST', body: new URLSearchParams({ [field]: typeof json === 'string' ? json : JSON.stringify(json) }) });

  async function get(path: string): Promise<any> {
    const response = await fetch(`${base}${path}`);
    expect(response.status).toBe(200);
    return response.json();
  }

  async function match(queries: unknown): Promise<Results> {
    const response = await form('queries', queries);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const results = (await response.json()) as Results;
    follows('result-batch', results);
    return results;
  }

  async function one(query: unknown): Promise<readonly Candidate[]> {
    return (await match({ q0: query }))['q0']!.result;
  }

  it('tells what it is and offers', async () => {
    const manifest = await get('');
    follows('manifest', manifest);
    expect(manifest).toMatchObject({
      versions: ['0.1', '0.2'],
      identifierSpace: `${base}/entity/`,
      view: { url: `${base}/entity/{{id}}` },
    });
    expect(manifest.defaultTypes.map(({ id }: { id: string }) => id)).toEqual([
      'person',
      'show',
      'webtoon',
      'novel',
      'character',
      'group',
      'song',
      'award',
    ]);
    for (const what of ['entity', 'type', 'property']) {
      const { service_url: url, service_path: path } = manifest.suggest[what];
      expect((await fetch(`${url}${path}?prefix=a`)).status).toBe(200);
    }
  });

  it('may be asked by any page, without credentials', async () => {
    for (const path of ['', '/suggest/type?prefix=', '/entity/show%3Ariver-2010', '/nowhere', '?queries=x']) {
      const { headers } = await fetch(`${base}${path}`, { headers: { origin: 'https://example.org' } });
      expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual(['*', null]);
    }
    const asked = await fetch(base, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });

  it('leaves open which of two works of one title is meant, and is sure by what else is known', async () => {
    const { name, year, native, person, number, page, network, episodes } = await match({
      name: { query: 'River', type: 'show' },
      year: { query: 'River', properties: [{ pid: 'YEAR', v: 2020 }] },
      native: { query: 'River', properties: [{ pid: 'NATIVE_NAME', v: '강' }] },
      person: { query: 'River', properties: [{ pid: 'CAST_MEMBER', v: ['Han Do Yeon'] }] },
      number: { query: 'River', properties: [{ pid: 'imdb', v: 'tt0000010' }] },
      page: { query: 'River', properties: [{ pid: 'mydramalist', v: 'https://mydramalist.com/20200-river' }] },
      network: { query: 'River', properties: [{ pid: 'AIRED_ON', v: { id: 'company:harbour-tv', name: 'Harbour TV' } }] },
      episodes: { query: 'River', properties: [{ pid: 'EPISODE_COUNT', v: '16' }] },
    });
    expect(name!.result.map(({ id, match: sure }) => [id, sure])).toEqual([
      ['show:river-2010', false],
      ['show:river-2020', false],
    ]);
    expect(name!.result[0]!.score).toBeLessThan(50);
    for (const [results, id] of [
      [year, 'show:river-2020'],
      [native, 'show:river-2010'],
      [person, 'show:river-2020'],
      [number, 'show:river-2010'],
      [page, 'show:river-2020'],
    ] as const) {
      const [first, second] = results!.result;
      expect([first!.id, first!.match]).toEqual([id, true]);
      expect(first!.score).toBeGreaterThan(98);
      expect(second?.match ?? false).toBe(false);
    }
    for (const results of [network, episodes]) expect(results!.result[0]).toMatchObject({ id: 'show:river-2020', match: false });
  });

  it('is never sure by a name alone, nor where something speaks against it', async () => {
    const [alone] = await one({ query: 'Lone Hill', type: 'show' });
    expect(alone).toMatchObject({
      id: 'show:lone-hill',
      match: false,
      description: 'Film · 2015-01-09 · 외딴 언덕',
      type: [{ id: 'show', name: 'Show' }],
    });
    expect(alone!.score).toBeGreaterThan(90);
    const [other] = await one({ query: 'Lone Hill', type: 'show', properties: [{ pid: 'YEAR', v: '1999' }] });
    expect(other).toMatchObject({ id: 'show:lone-hill', match: false });
    expect(other!.score).toBeLessThan(10);
    const [series] = await one({ query: 'Lone Hill', type: 'show', properties: [{ pid: 'KIND', v: 'series' }] });
    expect(series!.score).toBeLessThan(10);
  });

  it('takes a year in brackets behind a title for what it is', async () => {
    expect((await one({ query: 'River (2010)' }))[0]).toMatchObject({ id: 'show:river-2010', match: true });
    expect((await one({ query: 'River (2020)' }))[0]).toMatchObject({ id: 'show:river-2020', match: true });
  });

  it('tells namesakes apart by birth, by works and by whom they worked with', async () => {
    const ask = (...properties: { pid: string; v: unknown }[]) => one({ query: '김수민', type: 'person', limit: 1, properties });
    expect(await ask()).toHaveLength(1);
    expect((await one({ query: 'Kim Su-min', type: 'person' })).map(({ match: sure }) => sure)).toEqual([false, false]);
    for (const [id, ...properties] of [
      ['person:kim-a', { pid: 'BORN_ON', v: '1980-02-03T00:00:00Z' }],
      ['person:kim-a', { pid: 'wikidata', v: 'http://www.wikidata.org/entity/Q101' }],
      ['person:kim-b', { pid: 'YEAR', v: '1991' }, { pid: 'WORKED_ON', v: ['show:river-2020'] }],
      ['person:kim-a', { pid: 'WORKED_ON', v: [{ id: 'show:river-old', name: 'River' }] }, { pid: 'birth date', v: '1980' }],
    ] as const)
      expect((await ask(...properties))[0]).toMatchObject({ id, match: true });
    const [colleague] = await ask({ pid: 'WORKED_WITH', v: 'Han Do-yeon' });
    expect(colleague).toMatchObject({ id: 'person:kim-b', match: false });
  });

  it.each([
    'BORN_ON',
    'bornOn',
    'born on',
    'birthDate',
    'schema:birthDate',
    'P569',
    'wdt:P569',
    'http://www.wikidata.org/prop/direct/P569',
  ])('knows the date of birth as %s', async (pid) => {
    expect((await one({ query: '김수민', properties: [{ pid, v: '1980-02-03' }] }))[0]).toMatchObject({ id: 'person:kim-a', match: true });
  });

  it('finds by an id, an old id, and by a number without any name', async () => {
    const { own, old, number, none } = await match({
      own: { query: 'show:river-2010' },
      old: { query: 'show:river-old' },
      number: { properties: [{ pid: 'P345', v: 'tt0000010' }] },
      none: { query: 'show:nothing-of-it' },
    });
    for (const results of [own, old, number]) expect(results!.result[0]).toMatchObject({ id: 'show:river-2010', match: true, score: 100 });
    expect(none!.result).toEqual([]);
  });

  it('narrows to types and to as many as are wanted', async () => {
    const types = async (type: unknown): Promise<string[]> => (await one({ query: 'Lone Hill', type })).map(({ id }) => id).sort();
    expect(await types('webtoon')).toEqual(['webtoon:lone-hill']);
    expect(await types('Show')).toEqual(['show:lone-hill']);
    expect(await types(['show', 'webtoon'])).toEqual(['show:lone-hill', 'webtoon:lone-hill']);
    expect(await types([])).toEqual(['show:lone-hill', 'webtoon:lone-hill']);
    expect(await one({ query: 'Lone Hill', limit: 1 })).toHaveLength(1);
    expect((await one({ query: 'Lone Hill', type: 'show', properties: [{ pid: 'BASED_ON', v: 'Lone Hill' }] }))[0]).toMatchObject({
      match: true,
    });
  });

  it('passes over values that say nothing, and tells which', async () => {
    const { q0, q1 } = await match({
      q0: {
        query: 'River',
        properties: [
          { pid: 'PREMIERED_ON', v: ['', null, 'some time ago'] },
          { pid: 'imdb', v: 'none' },
          { pid: 'YEAR', v: '2020' },
        ],
      },
      q1: { query: 'River', properties: [{ pid: 'PREMIERED_ON', v: '' }] },
    });
    expect(q0!.result[0]).toMatchObject({ id: 'show:river-2020', match: true });
    expect(q0!.ignored).toEqual([expect.stringContaining('PREMIERED_ON: "some time ago"'), expect.stringContaining('imdb: "none"')]);
    expect(q1!.ignored).toBeUndefined();
  });

  it('answers by GET as by POST, and to a callback', async () => {
    const queries = JSON.stringify({ a: { query: 'Lone Hill' }, 1: { query: '<b>' } });
    const posted = await match(queries);
    expect(await get(`?queries=${encodeURIComponent(queries)}`)).toEqual(posted);
    const script = await fetch(`${base}?queries=${encodeURIComponent(queries)}&callback=jQuery123.then`);
    expect(script.headers.get('content-type')).toContain('application/javascript');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await script.text();
    expect(JSON.parse(/^\/\*\*\/jQuery123\.then\((.*)\);$/su.exec(text)![1]!)).toEqual(posted);
    expect(await match({})).toEqual({});
  });

  it('costs as many statements for fifty queries as for one', async () => {
    const query = (n: number): unknown => ({
      query: ['River', 'Lone Hill', 'Kim Su-min'][n % 3],
      properties: [
        { pid: 'imdb', v: `tt${n}` },
        { pid: 'DIRECTED_BY', v: `Han Do-yeon ${n}` },
        { pid: 'WORKED_ON', v: 'River' },
      ],
    });
    const reads = jest.spyOn(store, 'read');
    await match({ q0: query(0) });
    const few = reads.mock.calls.length;
    reads.mockClear();
    await match(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`q${n}`, query(n)])));
    expect([few, reads.mock.calls.length]).toEqual([4, 4]);
    reads.mockRestore();
  });

  it('answers the bodies of the draft of 1.0', async () => {
    const post = (body: unknown): Promise<Response> =>
      fetch(`${base}/match`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const response = await post({
      queries: [
        {
          type: 'show',
          limit: 1,
          conditions: [
            { matchType: 'name', v: 'River' },
            { matchType: 'property', pid: 'YEAR', v: '2010' },
          ],
        },
        { conditions: [{ matchType: 'name', v: 'Nothing At All' }] },
      ],
    });
    const answer = (await response.json()) as { results: { candidates: Candidate[] }[] };
    follows('match-results', answer);
    expect(answer.results.map(({ candidates }) => candidates.map(({ id, match: sure }) => [id, sure]))).toEqual([
      [['show:river-2010', true]],
      [],
    ]);
    for (const body of [
      {},
      { queries: [{}] },
      { queries: [{ conditions: [{ matchType: 'property', v: '1' }] }] },
      { queries: [{ conditions: [{ matchType: 'property', pid: 'YEAR', v: '1', required: true }] }] },
    ])
      expect((await post(body)).status).toBe(400);
  });

  it('suggests entities, types and properties while they are typed', async () => {
    const suggested = async (what: string, query: string): Promise<{ id: string; notable?: { id: string }[] }[]> => {
      const answer = await get(`/suggest/${what}?${query}`);
      follows('suggestions', answer);
      return answer.result;
    };
    const ids = async (what: string, query: string): Promise<string[]> => (await suggested(what, query)).map(({ id }) => id);
    expect(await ids('entity', 'prefix=riv')).toEqual(['show:river-2010', 'show:river-2020']);
    expect(await ids('entity', 'prefix=riv&cursor=1')).toEqual(['show:river-2020']);
    expect(await ids('entity', 'prefix=riv&cursor=1000')).toEqual([]);
    expect(await ids('entity', 'prefix=lone&type=webtoon')).toEqual(['webtoon:lone-hill']);
    expect(await ids('entity', 'prefix=person%3Ahan')).toEqual(['person:han']);
    expect((await suggested('entity', `prefix=${encodeURIComponent('한도')}`))[0]).toMatchObject({
      id: 'person:han',
      notable: [{ id: 'person' }],
    });
    expect(await ids('entity', 'prefix=')).toEqual([]);
    expect((await ids('type', 'prefix=sh'))[0]).toBe('show');
    expect(await ids('type', '')).toContain('company');
    expect(await ids('type', 'prefix=&cursor=2')).not.toContain('person');
    expect((await ids('property', 'prefix=dir'))[0]).toBe('DIRECTED_BY');
    expect((await ids('property', 'prefix=P57'))[0]).toBe('DIRECTED_BY');
    const ofPeople = [...(await ids('property', 'prefix=&type=person')), ...(await ids('property', 'prefix=&type=person&cursor=20'))];
    expect(ofPeople).toEqual(expect.arrayContaining(['BORN_ON', 'WORKED_ON', 'NATIVE_NAME', 'wikidata']));
    expect(ofPeople).not.toContain('PREMIERED_ON');
  });

  it('shows an entity on a page that runs nothing', async () => {
    const response = await fetch(`${base}/entity/show%3Ariver-2010`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; sandbox$/,
    );
    expect(page).toContain('<h1>River</h1>');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co');
    expect(page).not.toMatch(/<script/i);
    expect((await (await fetch(`${base}/entity/person%3Aunsafe`)).text()).match(/<script/i)).toBeNull();
    const missing = await fetch(`${base}/entity/show%3Anone`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await fetch(`${base}/entity/x`)).status).toBe(400);
  });

  it('fetches what is known of entities', async () => {
    const response = await form('extend', {
      ids: ['show:river-2020', 'person:kim-a', 'show:none', 'show:river-old'],
      properties: [
        { id: 'NATIVE_NAME' },
        { id: 'NAMES' },
        { id: 'YEAR' },
        { id: 'PREMIERED_ON' },
        { id: 'EPISODE_COUNT' },
        { id: 'CAST_MEMBER', settings: { limit: '1' } },
        { id: 'AIRED_ON' },
        { id: 'WORKED_ON' },
        { id: 'mydramalist' },
        { id: 'birthDate' },
      ],
    });
    const answer = (await response.json()) as any;
    follows('extension', answer);
    expect(answer.meta.map(({ id, type }: any) => [id, type?.id])).toContainEqual(['CAST_MEMBER', 'person']);
    expect(answer.rows['show:river-2020']).toEqual({
      NATIVE_NAME: [{ str: '큰 강물' }],
      NAMES: expect.arrayContaining([{ str: 'River' }, { str: '큰 강물' }]),
      YEAR: [{ int: 2020 }],
      PREMIERED_ON: [{ str: '2020-11-07' }],
      EPISODE_COUNT: [{ int: 16 }],
      CAST_MEMBER: [{ id: 'person:han', name: 'Han Do-yeon' }],
      AIRED_ON: [{ id: 'company:harbour-tv', name: 'Harbour TV' }],
      WORKED_ON: [],
      mydramalist: [{ str: '20200' }],
      birthDate: [],
    });
    expect(answer.rows['person:kim-a']).toMatchObject({
      YEAR: [{ int: 1980 }],
      CAST_MEMBER: [],
      WORKED_ON: [{ id: 'show:river-2010', name: 'River' }],
      birthDate: [{ str: '1980-02-03' }],
    });
    expect(Object.values(answer.rows['show:none']).flat()).toEqual([]);
    expect(answer.rows['show:river-old'].YEAR).toEqual([{ int: 2010 }]);
    const got = await get(
      `?extend=${encodeURIComponent(JSON.stringify({ ids: ['show:river-2010'], properties: [{ id: 'DIRECTED_BY' }] }))}`,
    );
    expect(got.rows).toEqual({ 'show:river-2010': { DIRECTED_BY: [{ id: 'person:unsafe', name: UNSAFE }] } });
  });

  it('fetches many entities in as many statements as one', async () => {
    const reads = jest.spyOn(store, 'read');
    const properties = ['NAMES', 'NATIVE_NAME', 'DIRECTED_BY', 'CAST_MEMBER', 'BASED_ON', 'imdb', 'WORKED_ON'].map((id) => ({ id }));
    const ids = ['show:river-2010', 'show:river-2020', 'show:lone-hill', 'webtoon:lone-hill', 'person:kim-a', 'person:kim-b'];
    expect((await form('extend', { ids, properties })).status).toBe(200);
    expect(reads).toHaveBeenCalledTimes(4);
    reads.mockRestore();
  });

  it('proposes what can be fetched of a type', async () => {
    const all = await get('/extend/propose?type=show&limit=100');
    follows('proposal', all);
    const ids = all.properties.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['NATIVE_NAME', 'PREMIERED_ON', 'DIRECTED_BY', 'CAST_MEMBER', 'BASED_ON', 'imdb', 'mydramalist']),
    );
    expect(ids).not.toContain('BORN_ON');
    expect(await get('/extend/propose?type=person&limit=2')).toMatchObject({
      type: 'person',
      limit: 2,
      properties: [expect.anything(), expect.anything()],
    });
    expect((await get('/extend/propose')).properties.map(({ id }: { id: string }) => id)).not.toContain('WORKED_WITH');
  });

  const many = (count: number): string =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`q${n}`, { query: 'a' }])));

  it.each([
    ['no JSON', 400, 'queries', '{', 'queries is not JSON: "{".'],
    ['a list', 400, 'queries', [], 'queries has to be a JSON object'],
    ['no object', 400, 'queries', { q0: 'River' }, 'queries.q0 has to be an object'],
    ['a query that asks nothing', 400, 'queries', { q0: { type: 'show' } }, 'queries.q0 asks for nothing'],
    ['a field that there is not', 400, 'queries', { q0: { query: 'a', typ: 'show' } }, 'queries.q0 has a field "typ"'],
    ['no text', 400, 'queries', { q0: { query: 7 } }, 'queries.q0.query has to be a text; it is 7.'],
    ['a long text', 400, 'queries', { q0: { query: 'a'.repeat(201) } }, 'In queries.q0: name may have 200 characters at most; it has 201.'],
    ['a limit of none', 400, 'queries', { q0: { query: 'a', limit: 0 } }, 'queries.q0.limit has to be a whole number from 1 on; it is 0.'],
    [
      'no strictness',
      400,
      'queries',
      { q0: { query: 'a', type_strict: 'x' } },
      'queries.q0.type_strict is "x"; it can be any, should, all.',
    ],
    ['no type', 400, 'queries', { q0: { query: 'a', type: 'shows' } }, 'There is no type "shows". Did you mean show?'],
    ['no property', 400, 'queries', { q0: { query: 'a', properties: [{ pid: 'DIRECTD_BY', v: 'x' }] } }, 'Did you mean DIRECTED_BY?'],
    [
      'a property without a value',
      400,
      'queries',
      { q0: { query: 'a', properties: [{ pid: 'YEAR' }] } },
      'queries.q0.properties.0 has to have a pid and a v',
    ],
    [
      'a value that can be none',
      400,
      'queries',
      { q0: { query: 'a', properties: [{ pid: 'YEAR', v: [[1]] }] } },
      'queries.q0.properties.0.v has to be',
    ],
    ['too many queries', 413, 'queries', many(51), 'A batch may have 50 queries at most'],
    [
      'too many properties',
      413,
      'queries',
      { q0: { query: 'a', properties: Array.from({ length: 21 }, () => ({ pid: 'YEAR', v: 1 })) } },
      '20 properties at most',
    ],
    [
      'too many values',
      400,
      'queries',
      { q0: { query: 'a', properties: [{ pid: 'CAST_MEMBER', v: Array.from({ length: 101 }, String) }] } },
      '100 values at most',
    ],
    ['too large a body', 413, 'queries', `"${'a'.repeat(300_000)}"`, 'The request is larger than 256kb'],
    ['neither of both', 400, 'query', 'River', 'The form holds neither queries nor extend'],
    ['no extension', 400, 'extend', '7', 'extend has to be an object'],
    ['no ids', 400, 'extend', { properties: [] }, 'extend.ids has to be a list of ids'],
    ['a bad id', 400, 'extend', { ids: ['x'], properties: [] }, '"x" is not an id'],
    ['no property to fetch', 400, 'extend', { ids: [], properties: [{ id: 'NOPE' }] }, 'There is no property "NOPE".'],
    ['a property that only tells apart', 400, 'extend', { ids: [], properties: [{ id: 'WORKED_WITH' }] }, 'WORKED_WITH cannot be fetched.'],
    [
      'a limit below 0',
      400,
      'extend',
      { ids: [], properties: [{ id: 'YEAR', settings: { limit: -1 } }] },
      'extend.properties.0.settings.limit has to be',
    ],
    [
      'too many ids',
      413,
      'extend',
      { ids: Array.from({ length: 201 }, (_, n) => `show:${n}`), properties: [] },
      'extend.ids may hold 200 ids at most',
    ],
  ])('refuses %s with a sentence', async (_what, status, field, json, message) => {
    const response = await form(field, json);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string; argument: string[] } }[] };
    expect([response.status, errors.length]).toEqual([status, 1]);
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.extensions.code).toBe(status === 400 ? 'BAD_USER_INPUT' : 'BAD_REQUEST');
  });

  it.each([
    ['GET', '?callback=alert(1)', 400],
    ['GET', '?queries={}&extend={}', 400],
    ['GET', '/suggest/entity?prefix=a&cursor=-1', 400],
    ['GET', '/suggest/entity?prefix=a&type=x', 400],
    ['GET', '/extend/propose?type=x', 400],
    ['GET', '/nowhere', 404],
    ['GET', '/match', 405],
    ['PUT', '', 405],
    ['DELETE', '/entity/show%3Ariver-2010', 405],
    ['POST', '', 415],
  ])('refuses %s %s', async (method, path, status) => {
    const response = await fetch(`${base}${path}`, { method });
    expect(response.status).toBe(status);
    expect(((await response.json()) as any).errors[0].message).toMatch(/\.$/);
  });

  it('refuses a prefix that is longer than any name', async () => {
    expect((await fetch(`${base}/suggest/entity?prefix=${'a'.repeat(201)}`)).status).toBe(400);
  });

  it('hides what goes wrong in the store', async () => {
    const read = jest.spyOn(store, 'read').mockRejectedValue(new StoreError('FAILED', 'secret of the engine'));
    const response = await form('queries', { q0: { query: 'River' } });
    read.mockRestore();
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('tells the address that it is known by behind another server', async () => {
    const behind = await serving(store, { publicUrl: 'https://kdrama.example/' });
    const manifest = (await (await fetch(`${behind.url}/reconcile`)).json()) as { view: { url: string } };
    await behind.stop();
    expect(manifest.view.url).toBe('https://kdrama.example/reconcile/entity/{{id}}');
  });
});

describe('docs/reconciliation.md', () => {
  it('shows what the seed answers', async () => {
    const text = readFileSync(new URL('../docs/reconciliation.md', import.meta.url), 'utf8');
    const examples = [...text.matchAll(/--data-urlencode '(queries|extend)=([^']*)'\n```\n\n```json\n(.*?)```/gsu)];
    expect(examples).toHaveLength(2);
    const store = await engines[0]!.seeded();
    const server = await serving(store);
    for (const [, field, json, answer] of examples) {
      const response = await fetch(`${server.url}/reconcile`, { method: 'POST', body: new URLSearchParams({ [field!]: json! }) });
      expect(await response.json()).toEqual(JSON.parse(answer!));
    }
    await server.stop();
    await store.close();
  });
});
