/** What surrounds shows, from its own end: lists of genres, companies, platforms and countries, and the shows of each. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import { projectStaleFigures } from '../src/claims/derived-fields.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state, type Fact } from './support/facts.js';

const SHOWS = ['a', 'b', 'c'].map((letter) => `show:${letter}`);

/** Of each kind one with two shows, one with one and one with none; a company that did two things for one show. */
const RELATIONS: readonly (readonly [string, string, string])[] = [
  ['show:a', 'IN_GENRE', 'genre:noir'],
  ['show:b', 'IN_GENRE', 'genre:noir'],
  ['show:b', 'IN_GENRE', 'genre:epic'],
  ['show:a', 'TAGGED', 'tag:rain'],
  ['show:c', 'TAGGED', 'tag:rain'],
  ['show:c', 'TAGGED', 'tag:sea'],
  ['show:a', 'PRODUCED_BY', 'company:lantern'],
  ['show:a', 'AIRED_ON', 'company:lantern'],
  ['show:a', 'AIRED_ON', 'company:zenith'],
  ['show:c', 'DISTRIBUTED_BY', 'company:zenith'],
  ['show:a', 'STREAMS_ON', 'platform:screen'],
  ['show:b', 'STREAMS_ON', 'platform:screen'],
  ['show:b', 'PRODUCED_BY', 'platform:screen'],
  ['show:c', 'STREAMS_ON', 'platform:box'],
  ['show:a', 'FROM', 'country:KR'],
  ['show:b', 'FROM', 'country:KR'],
  ['show:c', 'FROM', 'country:JP'],
  // How a show did in a country makes it none of its.
  ['show:a', 'WELL_RECEIVED_IN', 'country:JP'],
  // What is no show counts nothing.
  ['company:zenith', 'FROM', 'country:FR'],
];

const NAMES: Readonly<Record<string, string>> = {
  'genre:noir': 'Noir',
  'genre:epic': 'Epic',
  'genre:unseen': 'Aside',
  'tag:rain': 'Rain',
  'tag:sea': 'Sea',
  'tag:fog': 'Fog',
  'company:lantern': 'Lantern',
  'company:zenith': 'Zenith',
  'company:idle': 'Idle',
  'platform:screen': 'Screen',
  'platform:box': 'Box',
  'platform:dark': 'Dark',
  'country:KR': 'South Korea',
  'country:JP': 'Japan',
  'country:FR': 'France',
};

const DAYS: Readonly<Record<string, string>> = { 'show:a': '2020-05', 'show:b': '2022-01-28', 'show:c': '2019' };

onEachEngine('what surrounds shows', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await publish(store, { id: 'article:page', publication: 'publication:site', kind: 'DATABASE', on: '2022-06-30' });
    await define(store, ...SHOWS, ...Object.keys(NAMES));
    const by = ['article:page'];
    const facts: Fact[] = [
      ...RELATIONS.map(([subject, property, value]) => ({ subject, property, value, by })),
      ...Object.entries(NAMES).map(([subject, text]) => ({ subject, property: 'NAME', text, by: [{ article: by[0]!, asWritten: text }] })),
      ...SHOWS.map((subject) => ({ subject, property: 'TITLE', text: subject.slice(5).toUpperCase(), by })),
      ...Object.entries(DAYS).map(([subject, date]) => ({ subject, property: 'PREMIERED_ON', date, by })),
    ];
    await state(store, ...facts);
    await store.transaction(async (tx) => {
      await tx.write("MATCH (show:Show) SET show.kind = 'SERIES'");
      await tx.write("MATCH (platform:Platform) SET platform.kind = 'STREAMING'");
      await tx.write('MATCH (country:Country) SET country.code = substring(country.id, 8)');
    });
    await projected(store);
  });

  afterAll(() => store.close());

  describe.each([
    ['genres', ['genre:noir', 2], ['genre:epic', 1], ['genre:unseen', 0]],
    ['tags', ['tag:rain', 2], ['tag:sea', 1], ['tag:fog', 0]],
    ['companies', ['company:zenith', 2], ['company:lantern', 1], ['company:idle', 0]],
    ['platforms', ['platform:screen', 2], ['platform:box', 1], ['platform:dark', 0]],
    ['countries', ['country:KR', 2], ['country:JP', 1], ['country:FR', 0]],
  ] as const)('%s', (list, ...counts) => {
    const query = (given: string): string =>
      `{ ${list}(${given}) { totalCount nodes { id name showCount } pageInfo { hasNextPage endCursor } } }`;

    it('come by the number of their shows, those without any last whichever way', async () => {
      const by = async (direction: string): Promise<unknown[]> =>
        (await data(store, query(`orderBy: { field: SHOWS, direction: ${direction} }`)))[list].nodes.map((node: any) => [
          node.id,
          node.showCount,
        ]);
      expect(await by('DESC')).toEqual(counts);
      expect(await by('ASC')).toEqual([counts[1], counts[0], counts[2]]);
    });

    it('come by name, page for page, and narrowed by a part of it', async () => {
      const names = counts.map(([id]) => NAMES[String(id)]!).sort();
      const whole = (await data(store, query('first: 2')))[list];
      expect([whole.totalCount, whole.nodes.map(({ name }: any) => name)]).toEqual([3, names.slice(0, 2)]);
      const rest = (await data(store, query(`first: 2, after: "${whole.pageInfo.endCursor}"`)))[list];
      expect([rest.nodes.map(({ name }: any) => name), rest.pageInfo.hasNextPage]).toEqual([names.slice(2), false]);
      const part = names[1]!.slice(1).toUpperCase();
      expect((await data(store, query(`name: "${part}"`)))[list].nodes.map(({ name }: any) => name)).toContain(names[1]);
    });

    it('lead to their shows, each once, the latest first', async () => {
      const type = { genres: 'Genre', tags: 'Tag', companies: 'Company', platforms: 'Platform', countries: 'Country' }[list];
      for (const [id, count] of counts) {
        const { node } = await data(store, `{ node(id: "${id}") { ... on ${type} { showCount shows { totalCount nodes { id year } } } } }`);
        const ids = [
          ...new Set(RELATIONS.filter(([, property, value]) => value === id && property !== 'WELL_RECEIVED_IN').map(([show]) => show)),
        ].filter((one) => one.startsWith('show:'));
        const nodes = ids.sort((a, b) => (DAYS[a]! < DAYS[b]! ? 1 : -1)).map((one) => ({ id: one, year: Number(DAYS[one]!.slice(0, 4)) }));
        expect([id, node]).toEqual([id, { showCount: count, shows: { totalCount: count, nodes } }]);
      }
    });
  });

  it('names the network of a show, or where none aired it the platform', async () => {
    const { shows } = await data(store, '{ shows(first: 3) { nodes { id network { id name } } } }');
    expect(shows.nodes).toEqual([
      { id: 'show:a', network: { id: 'company:lantern', name: 'Lantern' } },
      { id: 'show:b', network: { id: 'platform:screen', name: 'Screen' } },
      { id: 'show:c', network: { id: 'platform:box', name: 'Box' } },
    ]);
  });

  it('refuses an order that there is not', async () => {
    const { errors } = await ask(store, '{ genres(orderBy: { field: NAME, direction: ASC, locale: "klingonisch!" }) { nodes { id } } }');
    expect(errors?.map(({ message }) => message)).toEqual(['"klingonisch!" is not a language: write a tag such as ko, en or en-GB.']);
  });

  it('counts anew where relations come and go, and in stores that have no counts yet', async () => {
    expect(await check(store)).toEqual([]);
    await state(store, { subject: 'show:c', property: 'IN_GENRE', value: 'genre:epic', by: ['article:page'] });
    await projected(store);
    const { genres } = await data(store, '{ genres { nodes { id showCount } } }');
    expect(genres.nodes).toContainEqual({ id: 'genre:epic', showCount: 2 });
    await store.transaction((tx) => tx.write('MATCH (genre:Genre) REMOVE genre.showCount'));
    expect((await check(store)).length).toBe(2);
    await store.transaction(projectStaleFigures);
    expect(await check(store)).toEqual([]);
  });
});
