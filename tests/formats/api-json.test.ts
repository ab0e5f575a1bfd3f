/** JSON as the APIs of sites give it. */
import { describe, expect, it } from '@jest/globals';
import { mappedFormat } from '../../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../../src/import/sources/mapping/mapping.js';
import { removeFolders } from '../support/folder.js';
import { fileOf } from '../support/import.js';
import { factsOf, readFileBy, recordOf, saidOf } from './rows.js';

removeFolders();

const json = (name: string, value: unknown, space?: number): string => fileOf(name, JSON.stringify(value, null, space));

const POST = {
  id: 700101,
  name: 'Moonlight Post',
  original_name: '달빛 우체국',
  original_language: 'ko',
  first_air_date: '2019-03-04',
  origin_country: ['KR'],
};
const SEA = { id: 700102, name: 'Sentence of the Sea', original_name: '바다의 문장', first_air_date: '2020-05-02', origin_country: ['KR'] };

describe("TMDB's API", () => {
  const tv = {
    ...POST,
    last_air_date: '2019-04-23',
    status: 'Ended',
    episode_run_time: [70],
    number_of_seasons: 1,
    number_of_episodes: 16,
    genres: [{ id: 18, name: 'Drama' }],
    vote_average: 8.4,
    vote_count: 120,
    networks: [{ id: 156, name: 'SBS' }],
    production_companies: [{ id: 55, name: 'Studio One' }],
    created_by: [],
    external_ids: { imdb_id: 'tt9000021' },
    credits: {
      cast: [
        { id: 910001, name: 'Han Seo-jun', original_name: '한서준', character: 'Kang Min', order: 0, gender: 2 },
        { id: 910002, name: 'Kim Ga-on', character: 'Self', order: 1 },
      ],
      crew: [
        { id: 910003, name: 'Pyo Do-jin', job: 'Director' },
        { id: 910005, name: 'Yoon Mi-rae', job: 'Screenplay' },
        { id: 910004, name: 'Oh Kang-min', job: 'Key Grip' },
      ],
    },
  };

  it.each([undefined, 2])('gives a series with its credits and whom they name (indented by %s)', async (space) => {
    const file = await readFileBy(json('tv.json', tv, space));
    const show = recordOf(file, 'record:tmdb/show/700101');
    expect(file.format).toBe('tmdb-tv');
    expect(show.names.map(({ text }) => text)).toEqual(['Moonlight Post', '달빛 우체국']);
    expect(show.externalIds).toEqual([
      { source: 'tmdb', value: '700101' },
      { source: 'imdb', value: 'tt9000021' },
    ]);
    expect(factsOf(show)).toEqual({
      PREMIERED_ON: '2019-03-04',
      ENDED_ON: '2019-04-23',
      STATUS: 'ENDED',
      EPISODE_COUNT: 16,
      EPISODE_MINUTES: 70,
    });
    expect([saidOf(show, 'DIRECTED_BY'), saidOf(show, 'WRITTEN_BY')]).toEqual([
      ['record:tmdb/person/910003'],
      ['record:tmdb/person/910005'],
    ]);
    const cast = show.links.filter(({ property }) => property === 'CAST_MEMBER');
    expect(cast.map(({ character, qualifiers }) => [character, qualifiers])).toEqual([
      ['Kang Min', { order: 1 }],
      [undefined, { order: 2 }],
    ]);
    expect(recordOf(file, 'record:tmdb/person/910001').names.map(({ text }) => text)).toEqual(['Han Seo-jun', '한서준']);
    expect(file.records.some(({ id }) => id === 'record:tmdb/person/910004')).toBe(false);
    expect([file.rejected, file.leftOut]).toEqual([[], []]);
  });

  it('gives the series of a page, and leaves out films', async () => {
    const film = { id: 5, title: 'A Film', original_title: 'A Film', media_type: 'movie' };
    const file = await readFileBy(json('discover.json', { page: 1, results: [{ ...POST, genre_ids: [18] }, SEA, film], total_pages: 1 }));
    expect([file.format, file.records.map(({ id }) => id)]).toEqual(['tmdb-pages', ['record:tmdb/show/700101', 'record:tmdb/show/700102']]);
    expect(file.said.at(-1)?.skipped).toMatch(/^no series/);
  });

  it('gives the credits of somebody', async () => {
    const cast = [{ ...POST, character: 'Kang Min', credit_id: 'a', episode_count: 16 }];
    const crew = [
      { ...SEA, job: 'Director', credit_id: 'b' },
      { ...SEA, job: 'Gaffer', credit_id: 'c' },
    ];
    const file = await readFileBy(json('credits.json', { cast, crew, id: 910001 }));
    const [post, sea] = file.records;
    expect([file.format, file.records.length]).toEqual(['tmdb-person-credits', 2]);
    expect([saidOf(post!, 'CAST_MEMBER'), post!.links.find(({ character }) => character !== undefined)?.character]).toEqual([
      ['record:tmdb/person/910001'],
      'Kang Min',
    ]);
    expect([saidOf(sea!, 'DIRECTED_BY'), factsOf(post!)]).toEqual([['record:tmdb/person/910001'], { PREMIERED_ON: '2019-03-04' }]);
  });
});

describe('APIs of MyDramaList', () => {
  const link = 'https://mydramalist.com/99011-moonlight-post';
  const page = {
    slug_query: '99011-moonlight-post',
    data: {
      link,
      title: 'Moonlight Post',
      rating: 8.4,
      casts: [{ name: 'Han Seo Jun', slug: '/people/9001-han-seo-jun' }],
      details: {
        country: 'South Korea',
        type: 'Drama',
        episodes: '16',
        aired: 'Mar 4, 2019 - Apr 23, 2019',
        original_network: 'SBS',
        duration: '1 hr. 10 min.',
        score: '8.4 (scored by 1,205 users)',
      },
      others: {
        native_title: ['달빛 우체국'],
        also_known_as: ["Post o' the Moon"],
        director: ['Pyo Do Jin'],
        screenwriter: ['Yoon Mi Rae'],
        genres: ['Romance', 'Comedy'],
      },
    },
  };

  it('give the page of a show', async () => {
    const file = await readFileBy(json('page.json', page));
    const [show] = file.records;
    expect([file.format, show!.id, show!.externalIds]).toEqual([
      'mydramalist-api',
      'record:mydramalist/show/99011-moonlight-post',
      [{ source: 'mydramalist', value: '99011' }],
    ]);
    expect(show!.names.map(({ text }) => text)).toEqual(['Moonlight Post', '달빛 우체국', "Post o' the Moon"]);
    expect(factsOf(show!)).toEqual({ PREMIERED_ON: '2019-03-04', ENDED_ON: '2019-04-23', EPISODE_COUNT: 16, EPISODE_MINUTES: 70 });
    expect([saidOf(show!, 'DIRECTED_BY'), saidOf(show!, 'AIRED_ON'), saidOf(show!, 'IN_GENRE')]).toEqual([
      ['Pyo Do Jin'],
      ['SBS'],
      ['Romance', 'Comedy'],
    ]);
    expect([show!.ratings[0]?.votes, file.leftOut]).toEqual([1205, []]);
  });

  it('give a cast by its roles, and tell of those that the graph has no place for', async () => {
    const member = (id: number, name: string, part: string): object => ({ name, slug: `/people/${id}-x`, role: { name: part } });
    const casts = {
      'Main Role': [member(9001, 'Han Seo Jun', 'Kang Min')],
      'Support Role': [member(9002, 'Kim Ga On', 'Lee Seo')],
      Stunts: [],
    };
    const file = await readFileBy(json('cast.json', { data: { link: `${link}/cast`, title: 'Moonlight Post', casts } }));
    const [show] = file.records;
    expect(show!.links.map(({ asWritten, character, qualifiers }) => [asWritten, character, qualifiers])).toEqual([
      ['Han Seo Jun', 'Kang Min', { billing: 'MAIN' }],
      ['Kim Ga On', 'Lee Seo', { billing: 'SUPPORTING' }],
    ]);
    expect([file.format, file.leftOut]).toEqual(['mydramalist-api-cast', ['casts has "Stunts", which is no role that the graph has.']]);
    expect(recordOf(file, 'record:mydramalist/person/9001').externalIds).toEqual([{ source: 'mydramalist-person', value: '9001' }]);
  });
});

describe('Wikidata', () => {
  const item = (id: string): object => ({ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } });
  const entity = (id: string, label: string): object => ({
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    claims: { P31: [{ mainsnak: item('Q5398426'), rank: 'normal' }] },
  });

  it.each([undefined, 1])('gives the entities of EntityData (indented by %s)', async (space) => {
    const entities = { Q99999991: entity('Q99999991', 'Paper Lanterns'), Q99999992: entity('Q99999992', 'River Clock') };
    const file = await readFileBy(json('Q99999991.json', { entities }, space));
    expect([file.format, file.records.map(({ id }) => id)]).toEqual([
      'wikidata',
      ['record:wikidata/show/Q99999991', 'record:wikidata/show/Q99999992'],
    ]);
  });

  it('gives results of SPARQL as a table, where what is not bound is empty', async () => {
    const bound = (value: string): object => ({ type: 'literal', value });
    const bindings = [
      { item: bound('http://www.wikidata.org/entity/Q99999991'), itemLabel: bound('Paper Lanterns'), date: bound('2021-05-14T00:00:00Z') },
      { item: bound('http://www.wikidata.org/entity/Q99999992'), itemLabel: bound('River Clock') },
    ];
    const mapping = {
      source: 'wdq',
      publication: { id: 'publication:wikidata', name: 'Wikidata', url: 'https://www.wikidata.org' },
      type: 'show',
      key: 'item',
      columns: { itemLabel: 'TITLE', item: { number: 'wikidata' }, date: 'PREMIERED_ON' },
    };
    const path = json('query.json', { head: { vars: ['item', 'itemLabel', 'date'] }, results: { bindings } });
    const file = await readFileBy(path, [mappedFormat(mappingOf(mapping, 'm'))]);
    expect(file.records.map(({ names, externalIds, facts }) => [names[0]!.text, externalIds[0]!.value, facts[0]?.value])).toEqual([
      ['Paper Lanterns', 'Q99999991', '2021-05-14'],
      ['River Clock', 'Q99999992', undefined],
    ]);
  });

  it('gives results of SPARQL by what their variables are called, a row for each director', async () => {
    const bound = (value: string): object => ({ type: 'literal', value });
    const entityAt = (id: string): object => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
    const row = (director: string, more: object = {}): object => ({
      item: entityAt('Q99999991'),
      itemLabel: bound('Paper Lanterns'),
      koLabel: bound('종이 등불'),
      imdb: bound('tt9000001'),
      date: bound('2021-05-14T00:00:00Z'),
      director: entityAt('Q99999977'),
      directorLabel: bound(director),
      ...more,
    });
    const vars = ['item', 'itemLabel', 'koLabel', 'imdb', 'date', 'director', 'directorLabel'];
    const bindings = [row('Pyo Do-jin'), row('Oh Kang-min', { koLabel: undefined, imdb: bound('soon') }), { directorLabel: bound('x') }];
    const file = await readFileBy(json('query.json', { head: { vars }, results: { bindings } }));
    const [first, second] = file.records;
    expect([file.format, first!.id, first!.kind]).toEqual(['wikidata-query', 'record:wikidata-query/show/Q99999991', 'SERIES']);
    expect([first!.names.map(({ text }) => text), first!.externalIds.map(({ source, value }) => `${source}:${value}`).sort()]).toEqual([
      ['Paper Lanterns', '종이 등불'],
      ['imdb:tt9000001', 'wikidata:Q99999991'],
    ]);
    expect([factsOf(first!), saidOf(first!, 'DIRECTED_BY'), saidOf(second!, 'DIRECTED_BY')]).toEqual([
      { PREMIERED_ON: '2021-05-14' },
      ['Pyo Do-jin'],
      ['Oh Kang-min'],
    ]);
    expect(file.rejected).toEqual(['The row names no entity of Wikidata.']);
  });
});
