/** Songs: of which show, by whom; walked over, and imported from tables. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { draftMapping } from '../src/import/drafting/draft.js';
import { openSources } from '../src/import/files/source-file.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

onEachEngine('songs of the seed', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  it('are on the pages of shows, people and groups, part by part', async () => {
    const answer = await ask<any>(
      store,
      `{ show(id: "show:our-beloved-summer") { songs { totalCount edges { part claim { id } node { title releasedOn artists { id name } } } } }
  person(id: "person:v") { songs { nodes { title shows { edges { part node { title } } } } } }
  group(id: "group:ss501") { songs { nodes { nativeName } } }
  song(id: "song:paradise-t-max") { title artists { __typename id } shows { nodes { id } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      show: {
        songs: {
          totalCount: 1,
          edges: [
            {
              part: 5,
              claim: { id: 'claim:show:our-beloved-summer/SOUNDTRACK/song:christmas-tree-v' },
              node: { title: 'Christmas Tree', releasedOn: '2021-12-24', artists: [{ id: 'person:v', name: 'Kim Tae-hyung' }] },
            },
          ],
        },
      },
      person: {
        songs: {
          nodes: [
            { title: 'Christmas Tree', shows: { edges: [{ part: 5, node: { title: 'Our Beloved Summer' } }] } },
            { title: "It's Definitely You", shows: { edges: [{ part: 2, node: { title: 'Hwarang: The Poet Warrior Youth' } }] } },
          ],
        },
      },
      group: { songs: { nodes: [{ nativeName: '내 머리가 나빠서' }] } },
      song: {
        title: 'Paradise',
        artists: [{ __typename: 'Group', id: 'group:t-max' }],
        shows: { nodes: [{ id: 'show:boys-over-flowers' }] },
      },
    });
  });

  it.each(['내 머리가 나빠서', "Because I'm Stupid", 'because im'])('are found by %j', async (text) => {
    const { search } = await data(store, 'query ($text: String!) { search(text: $text) { nodes { id } } }', { text });
    expect(search.nodes[0]).toEqual({ id: 'song:because-im-stupid-ss501' });
  });

  it('make a way from who sings to who plays', async () => {
    const { path } = await data(store, '{ path(from: "person:v", to: "person:kim-da-mi") { hops { relation } } }');
    expect(path.hops.map(({ relation }: { relation: string }) => relation)).toEqual(['PERFORMED_BY', 'ON_SOUNDTRACK_OF', 'ACTED_IN']);
  });
});

onEachEngine('tables of songs', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:a', publication: 'publication:a', kind: 'NEWSPAPER', on: '2022' });
    await state(
      store,
      { subject: 'group:g', property: 'NAME', text: 'Lantern Boys', by: ['article:a'] },
      { subject: 'group:g', property: 'NAME', text: '등불소년단', by: ['article:a'] },
    );
    await projected(store);
  });

  afterEach(() => store.close());

  it.each([
    [
      'in Korean',
      { 드라마: 'TITLE', 곡명: 'SOUNDTRACK', 가수: 'artist', 파트: 'part' },
      ['드라마,곡명,가수,파트', '달빛 우체국,봄날,등불소년단,Part.3', '달빛 우체국,봄날,한서준,Part 5', '바다의 문장,봄날,등불소년단,2'],
      '봄날',
      '달빛 우체국',
    ],
    [
      'in English',
      { Drama: 'TITLE', Song: 'SOUNDTRACK', Artist: 'artist', Part: 'part' },
      [
        'Drama,Song,Artist,Part',
        'Moonlight Post,Spring,Lantern Boys,OST Part 3',
        'Moonlight Post,Spring,Han Seo-jun,Part 5',
        'Sea,Spring,Lantern Boys,2',
      ],
      'Spring',
      'Moonlight Post',
    ],
  ])('%s, a row for each song, tell two of one title by who performs them', async (_where, columns, lines, song, show) => {
    const mapping = {
      source: 'songs',
      publication: { id: 'publication:songs', name: 'Songs', url: 'https://inyeon.example/songs' },
      type: 'show',
      kind: 'SERIES',
      key: Object.keys(columns)[0],
      columns,
    };
    const path = fileOf('songs.csv', lines.map((line) => `${line}\n`).join(''));
    await importFile(store, await prepareFile(path, [mappedFormat(checkedMapping(mapping, 'songs.json'))]), { mode: 'all' });
    await join(store);
    expect(await check(store)).toEqual([]);
    const { shows } = await data(store, '{ shows { nodes { title songs { edges { part node { id title artists { id } } } } } } }');
    const own = shows.nodes.find(({ title }: { title: string }) => title === show).songs.edges;
    expect(own.map(({ part, node }: any) => [part, node.title, node.artists])).toEqual([
      [3, song, [{ id: 'group:g' }]],
      // Nobody is known by a name alone.
      [5, song, []],
    ]);
    const rows = await store.read<{ songs: number }>('MATCH (song:Song) RETURN count(song) AS songs');
    expect(rows).toEqual([{ songs: 2 }]);
  });

  it('know a singer by an id, or by a name that one person or group alone bears; of others the name is left and counted', async () => {
    await define(store, 'person:kang-sol', 'person:kang-sol-2', 'person:min-da-on', 'person:seo-ha-ru', 'group:seo-ha-ru');
    await state(
      store,
      ...[
        ['person:kang-sol', 'Kang Sol'],
        ['person:kang-sol-2', 'Kang Sol'],
        ['person:min-da-on', 'Min Da-on'],
        ['person:min-da-on', '민다온'],
        ['person:seo-ha-ru', 'Seo Ha-ru'],
        ['group:seo-ha-ru', 'Seo Ha-ru'],
      ].map(([subject, text]) => ({ subject: subject!, property: 'NAME', text: text!, by: ['article:a'] })),
    );
    await store.transaction((tx) =>
      tx.write(
        `MATCH (person:Person {id: 'person:kang-sol-2'})
MATCH (group:Group {id: 'group:g'})
CREATE (:ExternalId {id: 'tmdb-person:700001', source: 'tmdb-person', value: '700001'})-[:IDENTIFIES]->(person)
CREATE (:ExternalId {id: 'wikidata:Q900001', source: 'wikidata', value: 'Q900001'})-[:IDENTIFIES]->(group)`,
      ),
    );
    await projected(store);
    const path = fileOf(
      'songs.csv',
      [
        'Drama,Song,Artist,TMDB singer',
        'Moonlight Post,Spring,Kang Sol,700001',
        'Moonlight Post,Summer,Kang Sol,',
        'Moonlight Post,Autumn,Da-on Min,',
        'Moonlight Post,Winter,MIN DA ON (민다온) & Lantern Boys,',
        'Moonlight Post,Rain,Seo Ha-ru,',
        'Moonlight Post,Snow,Han Ji-u,700002',
      ]
        .map((line) => `${line}\n`)
        .join(''),
    );
    const { files } = await openSources(path);
    const { mapping } = await draftMapping(files[0]!);
    expect(mapping['columns']).toMatchObject({ 'TMDB singer': { number: 'tmdb-person', of: 'artist' } });
    await importFile(store, await prepareFile(path, [mappedFormat(checkedMapping(mapping, 'songs.json'))]), { mode: 'all' });
    const summary = await join(store);
    expect(await check(store)).toEqual([]);
    const { shows } = await data(store, '{ shows { nodes { songs { nodes { title artists { id } } } } } }');
    const sung = shows.nodes[0].songs.nodes.map(({ title, artists }: any) => [title, ...artists.map(({ id }: any) => id)]);
    expect(sung.sort()).toEqual([
      ['Autumn', 'person:min-da-on'],
      // Two people, and a person and a group, are of one name.
      ['Rain'],
      ['Snow', expect.stringMatching(/^person:han-ji-u/)],
      ['Spring', 'person:kang-sol-2'],
      ['Summer'],
      ['Winter', 'group:g', 'person:min-da-on'],
    ]);
    expect(summary.unknownPerformers).toBe(2);
    const byWikidata = {
      ...mapping,
      source: 'more-songs',
      columns: { Drama: 'TITLE', Song: 'SOUNDTRACK', Artist: 'artist', Id: { number: 'wikidata', of: 'artist' } },
    };
    const more = fileOf('more-songs.csv', 'Drama,Song,Artist,Id\nPaper Lanterns,Lamp,L. Boys,Q900001\n');
    await importFile(store, await prepareFile(more, [mappedFormat(checkedMapping(byWikidata, 'songs.json'))]), { mode: 'all' });
    await join(store);
    const { group } = await data(store, '{ group(id: "group:g") { songs { nodes { title } } } }');
    expect(group.songs.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(['Lamp', 'Winter']);
    const { person } = await data(store, '{ person(id: "person:min-da-on") { songs { totalCount } } }');
    expect(person.songs.totalCount).toBe(2);
  });
});
