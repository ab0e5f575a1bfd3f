/** What the schema promises is written by whatever writes, and `check` knows each promise from the schema. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { schemaPromises } from '../src/api/schema.js';
import { check } from '../src/check/check.js';
import { promiseViolations } from '../src/check/promises.js';
import type { Promised } from '../src/model/promised.js';
import type { Store } from '../src/graph/store.js';
import { join } from '../src/joining/join.js';
import { countryCodeOf, countryCodes, isCountryCode, isLanguageTag } from '../src/model/codes.js';
import { didYouMean } from '../src/model/did-you-mean.js';
import { hasIdForm } from '../src/model/ids/id-form.js';
import { kinds } from '../src/model/kinds.js';
import { properties } from '../src/model/property.js';
import type { RecordLink, SourceRecord } from '../src/records/record.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { state } from './support/facts.js';
import { keep, show } from './support/records.js';

/** A link to something that records know by nothing but its name. */
function named(property: RecordLink['property'], type: 'company' | 'platform' | 'country' | 'novel' | 'webtoon', name: string): RecordLink {
  return { property, to: { type, names: [{ text: name }] }, asWritten: name };
}

/** A record of a webtoon or novel. */
function work(type: 'webtoon' | 'novel', key: string, title: string, links: readonly RecordLink[]): SourceRecord {
  const nothing = { externalIds: [], facts: [], ratings: [] };
  return { id: `record:portal/${type}/${key}`, type, names: [{ text: title }], links, locator: key, ...nothing };
}

let promised: readonly Promised[];

beforeAll(async () => {
  promised = await schemaPromises();
});

onEachEngine('the promises of the schema', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  it('are of everything that a field shows by its label', () => {
    expect(promised.map(({ label }) => label).sort()).toEqual(
      [
        ...Object.values(kinds).map(({ label }) => label),
        ...['AudienceRating', 'Chart', 'ChartEntry', 'Claim', 'ExternalId', 'Name', 'Rating', 'Review'],
      ].sort(),
    );
  });

  it('are kept by the bundled seed', async () => {
    expect(await check(store, { promised })).toEqual([]);
  });

  it('are each missed where it is broken: what is missing, what no enum has, what is of another form', async () => {
    const told: Record<string, string[]> = {};
    for (const one of promised) {
      const [node] = await store.read<{ id: string; node: Record<string, unknown> }>(
        `MATCH (node:${one.label}) RETURN node.id AS id, node{.*} AS node ORDER BY id LIMIT 1`,
      );
      if (node === undefined) continue;
      const set = (name: string, value: unknown): Promise<unknown> =>
        store.transaction((tx) => tx.write(`MATCH (node:${one.label} {id: $id}) SET node.\`${name}\` = $value`, { id: node.id, value }));
      const broken = async (name: string, value: unknown): Promise<string[]> => {
        await set(name, value);
        const violations = await promiseViolations(store, [one], [node.id]);
        await set(name, node.node[name] ?? null);
        return violations.map((violation) => violation.replace(node.id, one.label).replace(/known are .*$/, 'known are …'));
      };
      for (const name of new Set(one.values.flatMap(({ reads }) => reads)))
        if (name !== 'id')
          for (const value of [null, 'no such value'])
            for (const said of await broken(name, value)) (told[`${one.label}.${name}`] ??= []).push(said);
    }
    const missing = (field: string): string => `${field.split('.')[0]} has no ${field.split('.')[1]}.`;
    const unknown = (field: string): string => `${field.split('.')[0]} has the ${field.split('.')[1]} no such value; known are …`;
    const formless = (field: string, form: string): string =>
      `${field.split('.')[0]} has the ${field.split('.')[1]} "no such value", which is no ${form}.`;
    const required = ['Article.headline', 'Chart.name', 'Chart.category', 'ExternalId.source', 'ExternalId.value', 'Name.text'];
    const kindsOfThings = ['Show.kind', 'Novel.kind', 'Platform.kind', 'Article.kind', 'Publication.kind', 'Name.kind', 'Name.script'];
    const closed = [...kindsOfThings, 'Chart.period', 'Rating.kind', 'Claim.property'];
    const dates = [
      'Article.publishedOn',
      'Show.premieredOn',
      'Season.premieredOn',
      'Webtoon.startedOn',
      'Person.bornOn',
      'Claim.asOf',
      'Rating.asOf',
    ];
    expect(told).toMatchObject({
      ...Object.fromEntries(required.map((field) => [field, [missing(field)]])),
      ...Object.fromEntries(closed.map((field) => [field, [missing(field), unknown(field)]])),
      ...Object.fromEntries(['Show.status', 'Season.status', 'Claim.rank'].map((field) => [field, [unknown(field)]])),
      ...Object.fromEntries(dates.map((field) => [field, [formless(field, 'Date')]])),
      'ChartEntry.periodStart': [missing('ChartEntry.periodStart'), formless('ChartEntry.periodStart', 'Date')],
      'Season.number': [missing('Season.number'), formless('Season.number', 'Int')],
      'Country.code': [missing('Country.code'), formless('Country.code', 'CountryCode')],
      'Name.locale': [formless('Name.locale', 'LanguageTag')],
      'Person.name': ['Person has no name: nobody states a NAME of it.'],
      'Show.name': ['Show has no name: nobody states a TITLE of it.'],
    });
    expect(Object.keys(told).length).toBeGreaterThan(60);
  });

  it('include that another node is there', async () => {
    const [edge] = await store.read<{ article: string; publication: string }>(
      'MATCH (article:Article)-[:PUBLISHED_BY]->(publication:Publication) RETURN article.id AS article, publication.id AS publication ORDER BY article LIMIT 1',
    );
    await store.transaction((tx) =>
      tx.write('MATCH (:Article {id: $article})-[by:PUBLISHED_BY]->() DELETE by', { article: edge!.article }),
    );
    expect(await promiseViolations(store, promised, [edge!.article])).toEqual([`${edge!.article} has no publication.`]);
    await store.transaction((tx) =>
      tx.write(
        'MATCH (article:Article {id: $article}) MATCH (publication:Publication {id: $publication}) MERGE (article)-[:PUBLISHED_BY]->(publication)',
        edge,
      ),
    );
  });

  it('leave no room for a property that nobody knows', async () => {
    const id = 'show:all-of-us-are-dead';
    await store.transaction((tx) => tx.write('MATCH (show:Show {id: $id}) SET show.titel = 1', { id }));
    expect(await promiseViolations(store, promised, [id])).toEqual([
      `${id} has the property titel, which is not known. Did you mean title?`,
    ]);
    await store.transaction((tx) => tx.write('MATCH (show:Show {id: $id}) SET show.titel = null', { id }));
  });
});

onEachEngine('what databases tell of first', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
  });

  afterEach(async () => {
    await state(store, ...(await unnamedPublications()));
    await join(store);
    expect(await check(store, { promised })).toEqual([]);
    await store.close();
  });

  /** Publications of tests have no names; importers give them. */
  async function unnamedPublications(): Promise<Parameters<typeof state>[1][]> {
    const rows = await store.read<{ id: string; article: string }>(
      'MATCH (article:Article)-[:PUBLISHED_BY]->(publication:Publication) RETURN publication.id AS id, min(article.id) AS article',
    );
    const { projected } = await import('./support/facts.js');
    for (const { id, article } of rows)
      await state(store, { subject: id, property: 'NAME', text: id, by: [{ article, asWritten: id, kind: 'OFFICIAL' }] });
    await projected(store);
    return [];
  }

  it('has the code of its country, which is one however it is called', async () => {
    await keep(store, {
      source: 'tmdb',
      on: '2022-11-01',
      records: [
        show('tmdb', '1', { titles: ['A Show From Wellington'], on: '2020-01-01', links: [named('FROM', 'country', 'New Zealand')] }),
        show('tmdb', '2', { titles: ['Tea Time'], on: '2020-01-02', links: [named('FROM', 'country', 'United Kingdom')] }),
        show('tmdb', '3', { titles: ['Tea Again'], on: '2020-01-03', links: [named('FROM', 'country', 'UK')] }),
        show('tmdb', '4', { titles: ['Tea Forever'], on: '2020-01-04', links: [named('FROM', 'country', 'GB')] }),
        show('tmdb', '5', { titles: ['Nowhere'], on: '2020-01-05', links: [named('FROM', 'country', 'XX')] }),
      ],
    });
    await join(store);
    expect(await data(store, '{ showFacets { countries { count country { id code name } } } }')).toEqual({
      showFacets: {
        countries: [
          { count: 3, country: { id: 'country:GB', code: 'GB', name: expect.any(String) } },
          { count: 1, country: { id: 'country:NZ', code: 'NZ', name: 'New Zealand' } },
        ],
      },
    });
  });

  it('has a title, also where nothing but the record of a season tells of it, until a record of its own does', async () => {
    const release = (on: string, more: readonly SourceRecord[]): Parameters<typeof keep>[1] => ({
      source: 'guide',
      on,
      records: [show('guide', '7-2', { titles: ['Harbour Lights', '항구의 불빛'], on: '2021-01-02', season: 2 }), ...more],
    });
    await keep(store, release('2022-01-01', []));
    await join(store);
    const asked = '{ shows { nodes { title nativeName kind seasons { number title } } } }';
    const shown = { title: 'Harbour Lights', nativeName: '항구의 불빛', kind: 'SERIES' };
    expect(await data(store, asked)).toEqual({
      shows: { nodes: [{ ...shown, seasons: [{ number: 2, title: 'Harbour Lights: Season 2' }] }] },
    });
    await keep(store, release('2022-02-01', [show('guide', '7', { titles: ['Lights of the Harbour'], on: '2020-01-02' })]));
    await join(store);
    const { shows } = await data(store, '{ shows { nodes { title } } }');
    expect(shows.nodes).toContainEqual({ title: 'Lights of the Harbour' });
  });

  it('has no status that the schema does not have, where an older version has kept one', async () => {
    const record = show('guide', '8', { titles: ['Pine Hill'], on: '2021-01-02' });
    await keep(store, {
      source: 'guide',
      on: '2022-01-01',
      records: [{ ...record, facts: [...record.facts, { property: 'STATUS', value: 'Finished Airing' }] }],
    });
    await join(store);
    expect(await data(store, '{ shows { nodes { title status } } }')).toEqual({ shows: { nodes: [{ title: 'Pine Hill', status: null }] } });
  });

  it('says of each platform what it offers, and of each novel that it is one', async () => {
    await keep(store, {
      source: 'portal',
      on: '2022-01-01',
      records: [
        show('portal', '1', {
          titles: ['Paper Boats'],
          on: '2021-03-04',
          links: [named('STREAMS_ON', 'platform', 'Streamery'), named('BASED_ON', 'novel', 'Paper')],
        }),
        work('webtoon', '2', 'Ink Boats', [named('PUBLISHED_ON', 'platform', 'Toonery')]),
        work('novel', '3', 'Stone Boats', [named('PUBLISHED_ON', 'platform', 'Bookery')]),
        show('portal', '4', { titles: ['Glass Boats'], on: '2021-05-04', links: [named('DISTRIBUTED_BY', 'platform', 'Sellery')] }),
      ],
    });
    await join(store);
    const kindsOf = await store.read('MATCH (node:Platform) RETURN node.id AS id, node.kind AS kind ORDER BY id');
    expect(kindsOf).toEqual([
      { id: 'platform:bookery', kind: 'PUBLISHER' },
      { id: 'platform:sellery', kind: 'STREAMING' },
      { id: 'platform:streamery', kind: 'STREAMING' },
      { id: 'platform:toonery', kind: 'WEBTOON' },
    ]);
    expect(await store.read('MATCH (node:Novel) RETURN node.kind AS kind, count(*) AS count')).toEqual([{ kind: 'NOVEL', count: 2 }]);
  });
});

describe('a code', () => {
  it('of a country is one of ISO 3166-1', () => {
    expect(countryCodes.length).toBe(250);
    expect(['KR', 'GB', 'NZ', 'TW', 'XK'].map(isCountryCode)).toEqual([true, true, true, true, true]);
    expect(['UK', 'XX', 'EU', 'ZZ', 'SU', 'kr', 'KOR', ''].filter(isCountryCode)).toEqual([]);
    expect(['UK', 'GB', 'BU', 'SU', 'XX'].map(countryCodeOf)).toEqual(['GB', 'GB', 'MM', undefined, undefined]);
  });

  it('of a language is a tag of BCP 47', () => {
    expect(['ko', 'en-GB', 'zh-Hant', 'und-KR', 'pt-BR'].filter((tag) => !isLanguageTag(tag))).toEqual([]);
    expect(['korean', 'no such tag', 'en_GB', '', '한국어', 'x'].filter(isLanguageTag)).toEqual([]);
  });
});

describe('an id', () => {
  it('has the form of its kind', () => {
    expect(['show:a', 'person:kim-ji-soo-1972', 'season:kingdom/2', 'country:KR'].filter((id) => !hasIdForm(id))).toEqual([]);
    const wrong = [
      'show:All Of Us',
      'show:',
      'film:a',
      'country:Korea',
      'country:K',
      'season:a/b/c',
      'person:한서준',
      'show:a_b',
      'show:-',
    ];
    expect(wrong.filter(hasIdForm)).toEqual([]);
  });
});

describe('a name that is not known', () => {
  it('is answered with the one that was meant, where one is like it', () => {
    const known = Object.keys(properties);
    expect(['EPISODES', 'DIRECTD_BY', 'directed_by', 'GENRE', 'Zzz'].map((name) => didYouMean(name, known))).toEqual([
      ' Did you mean EPISODE_COUNT?',
      ' Did you mean DIRECTED_BY?',
      ' Did you mean DIRECTED_BY?',
      ' Did you mean GENDER?',
      '',
    ]);
    expect(didYouMean('Series', Object.keys(kinds.show.kinds.values))).toBe(' Did you mean SERIES?');
  });
});
