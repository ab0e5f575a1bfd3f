/** The real files, where they are there: known facts, and how much of them is read. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SourceRecord } from '../../src/records/record.js';
import { DATA, factsOf, hasData, readFileBy, recordOf, saidOf, type ReadFile } from './rows.js';

const run = hasData ? describe : describe.skip;
if (!hasData) process.stderr.write(`\nThe tests on the real files are skipped: ${DATA} is not there (INYEON_DATA).\n`);

const files = new Map<string, Promise<ReadFile>>();

/** Reads a file once for all tests. */
function read(path: string): Promise<ReadFile> {
  const known = files.get(path) ?? readFileBy(join(DATA, path));
  files.set(path, known);
  return known;
}

function titled({ records }: ReadFile, title: string): SourceRecord {
  const found = records.filter(({ type, season, names }) => type === 'show' && season === undefined && names[0]?.text === title);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function networks(record: SourceRecord): string[] {
  return [...saidOf(record, 'AIRED_ON'), ...saidOf(record, 'STREAMS_ON')];
}

run('the real files', () => {
  it.each([
    ['mdl-2015-23/korean_drama.csv', 'mydramalist-dramas', 1752],
    ['mdl-2015-23/wiki_actors.csv', 'mydramalist-cast', 8659],
    ['mdl-2022-b/kdrama_data.csv', 'mydramalist', 3032],
    ['mdl-top250/kdrama_top250.csv', 'mydramalist-top250', 250],
    ['tmdb-kdramas-2022/series.csv', 'tmdb-series', 1514],
    ['tmdb-kdramas-2022/people.csv', 'tmdb-people', 3465],
    ['tmdb-kdramas-2022/networks.csv', 'tmdb-networks', 77],
    ['tmdb-kdramas-2022/production_companies.csv', 'tmdb-companies', 267],
    ['tmdb-kdramas-2022/genres.csv', 'tmdb-genres', 15],
    ['enwiki-infobox/kdrama_dataset_v8.csv', 'wikipedia-en', 1835],
    ['webtoon-en/webtoon_originals_en.csv', 'webtoon-en', 774],
    ['imdb-tsv-tiny/title.basics.tsv', 'imdb-basics', 99],
    ['imdb-tsv-tiny/title.akas.tsv', 'imdb-akas', 99],
    ['imdb-tsv-tiny/title.ratings.tsv', 'imdb-ratings', 99],
    ['imdb-tsv-tiny/title.crew.tsv', 'imdb-crew', 99],
    ['imdb-tsv-tiny/title.principals.tsv', 'imdb-principals', 99],
    ['imdb-tsv-tiny/name.basics.tsv', 'imdb-names', 99],
  ])('%s is read whole, as %s', async (path, format, rows) => {
    const file = await read(path);
    expect([file.format, file.rows, file.rejected]).toEqual([format, rows, []]);
    // Not one value in fifty is doubtful.
    expect(file.leftOut.length).toBeLessThan(rows / 50);
  });

  it("differ on Our Beloved Summer's networks", async () => {
    const paths = [
      'mdl-2015-23/korean_drama.csv',
      'mdl-2022-b/kdrama_data.csv',
      'tmdb-kdramas-2022/series.csv',
      'enwiki-infobox/kdrama_dataset_v8.csv',
    ];
    const shows = await Promise.all(paths.map(async (path) => titled(await read(path), 'Our Beloved Summer')));
    expect(shows.map(networks)).toEqual([['SBS', 'Netflix'], ['Netflix'], ['record:tmdb/company/network-156'], ['SBS TV']]);
  });

  it("differ on Hellbound's writers", async () => {
    const paths = ['mdl-2015-23/korean_drama.csv', 'enwiki-infobox/kdrama_dataset_v8.csv'];
    const shows = await Promise.all(paths.map(async (path) => titled(await read(path), 'Hellbound')));
    expect(shows.map((show) => saidOf(show, 'WRITTEN_BY'))).toEqual([['Choi Gyu Seok'], ['Yeon Sang-ho', 'Choi Gyu-seok']]);
  });

  it('name webtoons with their titles and authors in both scripts', async () => {
    const file = await read('mdl-2015-23/korean_drama.csv');
    const webtoon = recordOf(file, 'record:mydramalist-dramas/webtoon/따라바람, 검둥');
    expect(webtoon.names.map(({ text }) => text)).toEqual(['Ttarabaram', '따라바람']);
    expect(webtoon.links.map(({ to }) => ('names' in to ? to.names.map(({ text }) => text) : []))).toEqual([['Geom Dung', '검둥']]);
    const webtoons = file.said.flatMap(({ records }) => records.filter(({ type }) => type === 'webtoon'));
    expect(webtoons.length).toBeGreaterThanOrEqual(94);
    const inBoth = webtoons.filter(
      ({ names, links }) => names.length === 2 && links.some(({ to }) => 'names' in to && to.names.length === 2),
    );
    expect(inBoth.length).toBeGreaterThanOrEqual(60);
    const based = file.records.filter(({ links }) => links.some(({ property }) => property === 'BASED_ON'));
    expect(based.length).toBeGreaterThanOrEqual(185);
  });

  it('tell that the webtoon of Our Beloved Summer was made from the drama', async () => {
    const file = await read('mdl-2015-23/korean_drama.csv');
    const show = titled(file, 'Our Beloved Summer');
    const webtoon = file.records.find(({ type, names }) => type === 'webtoon' && names[0]!.text === 'Our Beloved Summer')!;
    expect(saidOf(show, 'BASED_ON')).toEqual([]);
    expect(webtoon.links.find(({ property }) => property === 'BASED_ON')).toMatchObject({
      to: { record: show.id },
      qualifiers: { relation: 'PREQUEL' },
    });
  });

  it('give no number to Lee Joon Hyuk, who is two people under one id of theirs', async () => {
    const { records } = await read('mdl-2015-23/wiki_actors.csv');
    const parts = records.flatMap(({ links }) => links).filter(({ asWritten }) => asWritten === 'Lee Joon Hyuk');
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.every(({ to }) => 'names' in to && to.type === 'person')).toBe(true);
    const other = recordOf(await read('tmdb-kdramas-2022/people.csv'), 'record:tmdb/person/1254630');
    expect([other.names[0]!.text, factsOf(other)]).toEqual(['Lee Jun-hyuk', { BORN_ON: '1984-03-13', GENDER: 'male' }]);
  });

  it("give Kingdom's first day and its seasons", async () => {
    const file = await read('enwiki-infobox/kdrama_dataset_v8.csv');
    const kingdom = recordOf(file, 'record:wikipedia-en/show/Kingdom (South Korean TV series)');
    expect([kingdom.names[0]!.text, factsOf(kingdom), kingdom.isWhole]).toEqual([
      'Kingdom',
      { PREMIERED_ON: '2019-01-25', ENDED_ON: '2021-07-23', EPISODE_COUNT: 12 },
      true,
    ]);
    const season = recordOf(await read('mdl-2022-b/kdrama_data.csv'), 'record:mydramalist/show/32220-kingdom-2');
    expect([season.names[0]!.text, season.season]).toEqual(['Kingdom', 2]);
  });
});
