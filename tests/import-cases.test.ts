/** Small files that people reported, and what is right of them: from the file to what a client is answered. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readFileSync, utimesSync } from 'node:fs';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import type { Format } from '../src/import/intake/format.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { summaryOf } from '../src/import/intake/summary.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { ask } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { fixture, imported, outcomes, places } from './support/import.js';

removeFolders();

const path = (name: string): string => fixture(`../cases/${name}`);

/** Imports a table by a mapping, of which some entries may be other, and joins. */
async function mapped(store: Store, table: string, mapping: string, change: object = {}): Promise<ImportReport> {
  const read = { ...(JSON.parse(readFileSync(path(mapping), 'utf8')) as object), ...change };
  const file = await prepareFile(path(table), [mappedFormat(mappingOf(read, mapping)) as Format<unknown>]);
  const report = await importFile(store, file, { mode: 'all' });
  await join(store);
  expect(await check(store)).toEqual([]);
  return report;
}

async function data(store: Store, query: string): Promise<Record<string, any>> {
  const answer = await ask<Record<string, any>>(store, query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

onEachEngine('files that people reported', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
  });

  afterEach(() => store.close());

  it('usual words for statuses, countries and numbers are read, and a kind that there is not is refused', async () => {
    await expect(mapped(store, 'kind.csv', 'kind.json')).rejects.toThrow(
      'The mapping kind.json: kind is "Drama": of a show it has to be SERIES, FILM, VARIETY.',
    );
    const report = await mapped(store, 'kind.csv', 'kind.json', { kind: 'SERIES' });
    expect([outcomes(report), report.tally.leftOut]).toEqual([{ added: 5 }, {}]);
    const { shows } = await data(store, '{ shows(first: 10) { nodes { title status premieredOn episodeCount countries { name } } } }');
    const said = (shows.nodes as Record<string, any>[]).map((one) => [
      one['title'],
      one['status'],
      one['premieredOn'],
      one['episodeCount'],
      one['countries'],
    ]);
    const from = [{ name: 'South Korea' }];
    expect(said.sort()).toEqual([
      ['Harbour Lights', 'ENDED', '2020-03-14', 16, from],
      ['Iron Bell', 'AIRING', null, null, from],
      ['Lantern Street', 'ENDED', '2020-03-14', 16, from],
      ['Pine Hill', 'AIRING', '2021-01-02', 12, from],
      ['Winter Ferry', 'ENDED', '2021-01', 16, from],
    ]);
  });

  it('words that are none are left out, and a column may tell the kind', async () => {
    const { columns } = JSON.parse(readFileSync(path('kind.json'), 'utf8')) as { columns: object };
    const report = await mapped(store, 'kind.csv', 'kind.json', {
      kind: 'SERIES',
      columns: { ...columns, from: 'kind', state: 'STATUS', first: 'ENDED_ON', eps: 'FROM' },
    });
    expect(outcomes(report)).toEqual({ added: 5 });
    expect(Object.keys(report.tally.leftOut).sort()).toEqual([
      'eps has to be countries',
      'from has to be SERIES, FILM or VARIETY, or a usual word for it',
    ]);
    const { shows } = await data(store, '{ shows(first: 10) { nodes { kind status countries { name } } } }');
    expect((shows.nodes as { kind: string }[]).map(({ kind }) => kind)).toEqual(new Array(5).fill('SERIES'));
  });

  it.each([
    ['cp949.csv', ['Paper Moon Street 종이달 거리', 'River Clock 강의 시계'], 'CP949', { added: 2 }],
    ['moj.csv', ['It’s Okay to Not Be Okay 사이코지만 괜찮아'], undefined, { added: 1, rejected: 1 }],
    ['nfd.csv', ['MOON 문', 'Paper Moon Street 2 종이달 거리 2', 'Paper Moon Street 종이달 거리'], undefined, { added: 3 }],
  ])('the letters of %s are read', async (table, titles, encoding, taken) => {
    const report = await mapped(store, table, 'nfd.json');
    expect([outcomes(report), report.ending.encoding]).toEqual([taken, encoding]);
    const { shows } = await data(store, '{ shows(first: 10) { nodes { title nativeName } } }');
    const read = (shows.nodes as { title: string; nativeName: string }[]).map((one) => `${one.title} ${one.nativeName}`).sort();
    expect(read).toEqual(titles);
    expect(read).toEqual(read.map((one) => one.normalize('NFC')));
    if (encoding !== undefined) expect(summaryOf(report).join('\n')).toContain(`letters    read as ${encoding}`);
  });

  it('decomposed Hangul and letters of full width are found as they are typed', async () => {
    await mapped(store, 'nfd.csv', 'nfd.json');
    for (const typed of ['종이달 거리', '종이달 거리'.normalize('NFD'), 'ＭＯＯＮ', 'moon']) {
      const answer = await ask<Record<string, any>>(store, 'query ($text: String!) { search(text: $text, first: 1) { nodes { name } } }', {
        text: typed,
      });
      expect(answer.errors).toBeUndefined();
      expect(answer.data['search'].nodes).toHaveLength(1);
    }
  });

  it('addresses are not kept as ids: the ids in them are', async () => {
    const report = await mapped(store, 'sparql.csv', 'sparql-map.json');
    expect([outcomes(report), report.tally.leftOut]).toEqual([{ added: 2 }, {}]);
    const { one, other, byAddress, shows } = await data(
      store,
      `{ one: lookup(source: WIKIDATA, value: "Q99999991") { name }
other: lookup(source: IMDB, value: "tt9000002") { name }
byAddress: lookup(source: IMDB, value: "https://www.imdb.com/title/tt9000001/") { name }
shows(first: 10) { nodes { title externalIds { source value url } } } }`,
    );
    expect([one, other, byAddress]).toEqual([{ name: 'Paper Lanterns' }, { name: 'River Clock' }, { name: 'Paper Lanterns' }]);
    const river = (shows.nodes as { title: string; externalIds: object[] }[]).find(({ title }) => title === 'River Clock')!;
    expect(river.externalIds).toEqual([
      { source: 'imdb', value: 'tt9000002', url: 'https://www.imdb.com/title/tt9000002/' },
      { source: 'wikidata', value: 'Q99999992', url: 'https://www.wikidata.org/wiki/Q99999992' },
    ]);
    const wrong = await ask(store, '{ lookup(source: "imdb", value: "tt9000002") { name } }');
    expect(wrong.errors?.[0]?.message).toContain('Enum "ExternalSource" cannot represent non-enum value: "imdb".');
  });

  it('addresses of another database are left out, and the row stays', async () => {
    const { columns } = JSON.parse(readFileSync(path('sparql-map.json'), 'utf8')) as { columns: object };
    const report = await mapped(store, 'sparql.csv', 'sparql-map.json', { columns: { ...columns, item: { number: 'mydramalist' } } });
    expect(outcomes(report)).toEqual({ added: 2 });
    expect(Object.values(report.tally.leftOut)).toEqual([
      {
        count: 2,
        line: 2,
        reason:
          'item is "http://www.wikidata.org/entity/Q99999991": it has to be an id of mydramalist, as 49231, or the address of its page.',
      },
    ]);
  });

  it('births and genders are read, but for a year of which the century is not told', async () => {
    const report = await mapped(store, 'person.csv', 'person.json');
    expect(Object.values(report.tally.leftOut)).toEqual([
      { count: 1, line: 4, reason: 'born is "85.03.02": it does not say which century. Write the year with four digits.' },
    ]);
    const { people } = await data(store, '{ people(first: 10) { nodes { name bornOn gender } } }');
    expect((people.nodes as Record<string, string>[]).map(({ name, bornOn, gender }) => [name, bornOn, gender]).sort()).toEqual([
      ['Han Seo-jun', '1990-03-14', 'male'],
      ['Pyo Do-jin', null, 'male'],
      ['Yoon Mi-rae', '1991-05-01', 'female'],
    ]);
  });

  it('dates, numbers of episodes, people and seasons are read as Korean tables write them', async () => {
    const report = await mapped(store, 'ko-season.csv', 'ko-season.json');
    expect([outcomes(report), report.tally.leftOut]).toEqual([{ added: 3 }, {}]);
    const { shows, people } = await data(
      store,
      '{ shows(first: 9) { nodes { title seasons { number premieredOn episodeCount } premieredOn } } people(first: 9) { nodes { name } } }',
    );
    expect(shows.nodes).toEqual([
      {
        title: '등불 거리',
        premieredOn: '2021-03-02',
        seasons: [
          { number: 1, premieredOn: '2021-03-02', episodeCount: 16 },
          { number: 2, premieredOn: '2022-04-10', episodeCount: 12 },
          { number: 3, premieredOn: '2023-05-01', episodeCount: 12 },
        ],
      },
    ]);
    expect((people.nodes as { name: string }[]).map(({ name }) => name).sort()).toEqual(['윤미래', '표도진', '한서준']);
  });

  it('a length of 0 costs no row its rank, hours and views', async () => {
    const report = await imported(store, path('all-weeks-global.2024-10-13.tsv'), { mode: 'all' });
    expect(outcomes(report)).toEqual({ added: 3 });
    expect(await places(store)).toEqual([
      'netflix-top10-global-tv-non-english|world|2024-03-18 #4 show:all-of-us-are-dead 1 30000000 4200000 - 3',
      'netflix-top10-global-tv-non-english|world|2024-03-25 #1 show:all-of-us-are-dead 1 41400000 4300000 - 4',
      'netflix-top10-global-tv-non-english|world|2024-05-06 #4 show:all-of-us-are-dead 1 58700000 2500000 - 10',
    ]);
    expect(summaryOf(report).join('\n')).toContain('2 × as in line 2: runtime is "0": it has to be a length in hours, as 1.8833.');
    expect(await check(store)).toEqual([]);
  });

  it('the first layout by country has the lists of all later ones', async () => {
    expect(outcomes(await imported(store, path('all-weeks-countries.2021-11-17.tsv'), { mode: 'all' }))).toEqual({ added: 1 });
    expect(await places(store)).toEqual(['netflix-top10-tv|KR|2021-11-08 #2 show:squid-game 1 - - - 9']);
  });

  it('the day in a name tells the older release, and the time of a file tells nothing', async () => {
    const newer = await imported(store, path('all-weeks-global.2022-03-08.tsv'), { mode: 'all' });
    const older = await imported(store, path('all-weeks-global_20211208.tsv'), { mode: 'all' });
    expect([newer.file.released, older.file.released, outcomes(older)]).toEqual(['2022-03-08', '2021-12-08', { outweighed: 1 }]);
    expect(await places(store)).toEqual(['netflix-top10-global-tv-non-english|world|2021-09-20 #1 show:squid-game 1 448730000 - - 2']);
  });
});

it('what is assumed of a file without a day is told, and nothing is made up', async () => {
  const written = '2024-06-30';
  const bare = async (name: string, content: string, asked = {}): Promise<readonly unknown[]> => {
    const { fileOf } = await import('./support/import.js');
    const { formats } = await import('../src/import/chart-formats.js');
    const file = fileOf(name, content);
    utimesSync(file, new Date(written), new Date(written));
    const { released, releasedBy, dataset } = await prepareFile(file, formats, asked);
    return [released, releasedBy, dataset.id, dataset.publishedOn];
  };
  const weeks = readFileSync(path('all-weeks-global.2024-10-13.tsv'), 'utf8');
  expect(await bare('weeks.tsv', weeks)).toEqual(['2024-05-12', 'ROWS', 'article:netflix-top10-global-2024-05-12', '2024-05-12']);
  expect(await bare('weeks.tsv', weeks, { fileTime: true })).toEqual([
    written,
    'FILE_TIME',
    `article:netflix-top10-global-${written}`,
    written,
  ]);
  const genres = 'tmdb_id,name\n18,Drama\n';
  expect(await bare('genres.csv', genres)).toEqual(['', 'NOTHING', 'article:tmdb-genres-undated', undefined]);
  expect(await bare('genres.csv', genres, { released: '2022-11-01' })).toEqual([
    '2022-11-01',
    'OPTION',
    'article:tmdb-genres-2022-11-01',
    '2022-11-01',
  ]);
  const popular = 'category\trank\tshow_title\tseason_title\thours_viewed_first_28_days\nTV (English)\t1\tKingdom\tN/A\t5000000\n';
  await expect(bare('most-popular.tsv', popular)).rejects.toThrow(/its name has no day\. Say which with --released, or --file-time/);
});
