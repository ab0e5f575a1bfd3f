/** Audiences and episodes from tables of one row an episode, and of one column an episode, in Korean and English. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { merge } from '../src/identity/merge.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping, readMapping } from '../src/import/sources/mapping/mapping.js';
import { audienceFigureIn } from '../src/import/values/audience-figures.js';
import { measuredIn } from '../src/import/values/audience-words.js';
import { episodeNamed } from '../src/import/values/episodes.js';
import { timeOfDayIn } from '../src/import/values/times.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { removeFolders } from './support/folder.js';
import { fileOf, fixture, outcomes } from './support/import.js';

removeFolders();

describe('a cell of audiences', () => {
  it.each([
    ['4.2', 'percent', { percent: 4.2 }, null],
    ['4,2 %', 'percent', { percent: 4.2 }, null],
    ['18.680％', 'percent', { percent: 18.68 }, null],
    ['4.2% (NR)', 'percent', { percent: 4.2 }, 'NR'],
    ['4.2% (12위)[3]', 'percent', { percent: 4.2 }, '12위'],
    ['<1%', 'percent', { percentAtMost: 1 }, null],
    ['1% 미만', 'percent', { percentAtMost: 1 }, null],
    ['under 1 %', 'percent', { percentAtMost: 1 }, null],
    ['123만 명', 'percent', { viewers: 1_230_000 }, null],
    ['1,234,567명', 'percent', { viewers: 1_234_567 }, null],
    ['4,321', 'thousands', { viewers: 4_321_000 }, null],
    ['1.5 million', 'viewers', { viewers: 1_500_000 }, null],
  ] as const)('%s, counted in %s', (text, unit, figures, aside) => {
    expect(audienceFigureIn(text, unit)).toEqual({ figures, aside });
  });

  it.each(['-', '–', '', '미정', 'N/A', '결방'])('says nothing: %j', (text) => expect(audienceFigureIn(text, 'percent')).toBeNull());

  it.each(['많이', '101%', '4.2.1', '-3%', '1회'])('is none: %j', (text) => expect(audienceFigureIn(text, 'percent')).toBeUndefined());
});

describe('the name of a broadcast', () => {
  it.each([
    ['3', { from: 3, to: null, part: null }],
    ['제3회', { from: 3, to: null, part: null }],
    ['Ep. 12', { from: 12, to: null, part: null }],
    ['1,2회', { from: 1, to: 2, part: null }],
    ['Episodes 33–34', { from: 33, to: 34, part: null }],
    ['5회 2부', { from: 5, to: null, part: 2 }],
    ['스페셜 1회', 'SPECIAL'],
    ['평균 시청률', 'SUMMARY'],
  ])('%s', (text, named) => expect(episodeNamed(text)).toEqual(named));

  it.each(['0회', '2-1', '1-40', '전국', '12.5'])('is none: %s', (text) => expect(episodeNamed(text)).toBeUndefined());

  it('and of a column, with who measured where and among whom', () => {
    expect(measuredIn('닐슨코리아 수도권 2049 시청률')).toMatchObject({ area: 'CAPITAL_AREA', among: 'AGES_20_TO_49', unit: 'percent' });
    expect(measuredIn('TNmS 전국')).toMatchObject({ measurer: { id: 'publication:tnms' }, area: 'NATIONWIDE' });
    expect(measuredIn('2049')).toEqual({ among: 'AGES_20_TO_49' });
  });

  it('and the time of a slot', () => {
    expect(
      ['21:10', '오후 9시 10분', '밤 9:10', '9:10 PM', '밤 12시', '저녁 8시 반', '21:10 KST'].map((text) => timeOfDayIn(text, 'at')),
    ).toEqual(['21:10', '21:10', '21:10', '21:10', '00:00', '20:30', '21:10']);
    for (const text of ['25:00', '9', 'evening']) expect(() => timeOfDayIn(text, 'at')).toThrow('has to be a time of the day');
  });
});

describe('a mapping of episodes', () => {
  const BASE = {
    source: 'a',
    publication: { id: 'publication:a', name: 'A', url: 'https://example.org' },
    episodes: { show: 'show:a', measurer: 'TNmS' },
    columns: { 회: 'episode', '%': 'figure' },
  };

  it.each([
    [{ episodes: { show: 'show:a' } }, 'column "%" is a figure, and nothing says who measured it'],
    [{ episodes: { measurer: 'TNmS' } }, 'nothing says of which show it is'],
    [{ columns: { '%': 'figure' } }, 'column "%" is a figure, and nothing says of which episode'],
    [{ columns: { 회: 'episode' } }, 'no column says anything of an episode'],
    [{ columns: { 회: 'episodes', '%': 'figure' } }, 'column "회" is "episodes"; of episodes it has to be'],
    [{ episodes: { ...BASE.episodes, area: 'MARS' } }, 'episodes.area is "MARS": it has to be NATIONWIDE, CAPITAL_AREA'],
    [{ episodes: { ...BASE.episodes, from: '2021-02-30' } }, 'episodes.from is "2021-02-30": it has to be a day that exists'],
    [
      { episodes: { ...BASE.episodes, measurer: 'Gallup' } },
      'episodes.measurer is "Gallup": it has to be Nielsen Korea, TNmS, or a publication',
    ],
    [{ type: 'show' }, 'it has "type" beside episodes'],
  ])('that is wrong says what and where: %j', (change, sentence) => {
    expect(() => checkedMapping({ ...BASE, ...change }, 'my.json')).toThrow(sentence);
  });
});

const SHOWS = [
  { id: 'show:moonlight-post', title: 'Moonlight Post' },
  { id: 'show:lantern-street', title: 'Lantern Street' },
  { id: 'show:two-lamps', title: 'Two Lamps' },
  { id: 'show:two-lamps-2021', title: 'Two Lamps' },
];

onEachEngine('tables about episodes', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2021' });
    await define(store, ...SHOWS.map(({ id }) => id));
    await store.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES'"));
    await state(
      store,
      {
        subject: 'publication:database',
        property: 'NAME',
        text: 'A database',
        by: [{ article: 'article:database', asWritten: 'A', kind: 'OFFICIAL' }],
      },
      ...SHOWS.map(({ id, title }) => ({
        subject: id,
        property: 'TITLE',
        text: title,
        by: [{ article: 'article:database', asWritten: title, kind: 'OFFICIAL' }],
      })),
    );
    await projected(store);
  });

  afterEach(() => store.close());

  async function take(table: string, mapping: string, released?: string): Promise<ImportReport> {
    const format = mappedFormat(await readMapping(fixture(`audience/${mapping}`)));
    return importFile(store, await prepareFile(table, [format], { released }), { mode: 'only-known' });
  }

  async function audience(): Promise<string[]> {
    const rows = await store.read<Record<string, any>>(
      `MATCH (rating:AudienceRating)-[:\`BY\`]->(by) MATCH (rating)-[:ABOUT]->(show:Show)
RETURN rating{.*} AS rating, by.id AS by, show.id AS show, COUNT { (rating)-[:STATED_IN]->() } AS articles`,
    );
    return rows
      .map(({ rating, articles }) => {
        const figures = ['percent', 'percentAtMost', 'viewers'].flatMap((name) =>
          rating[name] == null ? [] : [`${name} ${rating[name]}`],
        );
        return `${rating.id.slice(9)} ${rating.airedOn ?? '-'} ${figures.join(' ')}${articles > 1 ? ` ×${articles}` : ''}${rating.disputed ? ' disputed' : ''}`;
      })
      .sort();
  }

  it('of one row an episode are taken whole, and what cannot be read is told by line and column', async () => {
    const path = fixture('audience/newspaper-2021-08-10.csv');
    const report = await take(path, 'newspaper.json');
    expect(outcomes(report)).toEqual({ added: 8, skipped: 1, rejected: 1 });
    expect(report.tally.rejected).toEqual({
      '회차 has to be an episode, as 3, 3회, 1-2 or 스페셜': {
        count: 1,
        line: 11,
        reason: '회차 is "엑스트라": it has to be an episode, as 3, 3회, 1-2 or 스페셜.',
      },
    });
    expect(report.tally.leftOut).toMatchSnapshot();
    expect(await audience()).toMatchSnapshot();
    expect(await check(store)).toEqual([]);
    const before = await dump(store);
    expect(outcomes(await take(path, 'newspaper.json'))).toEqual({ unchanged: 8, skipped: 1, rejected: 1 });
    expect(await dump(store)).toEqual(before);
  });

  it('make episodes of what they tell of them, and none of figures alone', async () => {
    await take(fixture('audience/newspaper-2021-08-10.csv'), 'newspaper.json');
    const { show } = await data(
      store,
      `{ show(id: "show:moonlight-post") {
  episodes { totalCount nodes { id number title nativeName: names { text } airDate episodeMinutes } }
  nextEpisode(after: "2021-06-27") { number airDate }
  some: episodes(from: "2021-06-20", to: "2021-06-26") { nodes { number } } } }`,
    );
    expect(show).toMatchSnapshot();
    await take(fixture('audience/wiki-2021-09-01.tsv'), 'wiki.json');
    const { season } = await data(
      store,
      '{ season: node(id: "season:lantern-street/2") { ... on Season { number episodes { totalCount } audienceRatings { totalCount } } } }',
    );
    expect(season).toEqual({ number: 2, episodes: { totalCount: 0 }, audienceRatings: { totalCount: 2 } });
  });

  it('of one column an episode add to what others say; independent ones that differ are a dispute', async () => {
    await take(fixture('audience/newspaper-2021-08-10.csv'), 'newspaper.json');
    const path = fixture('audience/wiki-2021-09-01.tsv');
    const report = await take(path, 'wiki.json');
    expect(outcomes(report)).toEqual({ added: 2, corrected: 1, skipped: 2 });
    expect(report.tally.skipped).toMatchSnapshot();
    expect(report.tally.leftOut).toMatchSnapshot();
    expect(await audience()).toMatchSnapshot();
    expect(await check(store)).toEqual([]);
    const before = await dump(store);
    await take(path, 'wiki.json');
    expect(await dump(store)).toEqual(before);
  });

  it('of a newer release correct the older one of the same publication, and a slip within one is told', async () => {
    const header = '회차,방송일,닐슨코리아 전국,부제,분량,닐슨코리아 수도권,TNmS 전국,시청자수';
    await take(fileOf('a.csv', `${header}\n1회,2021-06-19,2.0%,,,,,\n`), 'newspaper.json', '2021-06-21');
    const report = await take(
      fileOf('b.csv', `${header}\n1회,2021-06-19,2.1%,,,,,\n1회,2021-06-19,2.2%,,,3%,,\n1회,2021-06-19,2.1%,,,,,\n`),
      'newspaper.json',
      '2021-06-28',
    );
    expect(outcomes(report)).toEqual({ corrected: 1, rejected: 1, repeated: 1 });
    expect(Object.values(report.tally.rejected)[0]!.reason).toContain(
      '“2.2%” of episode 1 (publication:nielsen-korea, NATIONWIDE) is “2.1%” in line 2',
    );
    expect(await audience()).toEqual([
      'moonlight-post/1/nielsen-korea/CAPITAL_AREA/HOUSEHOLDS 2021-06-19 percent 3',
      'moonlight-post/1/nielsen-korea/NATIONWIDE/HOUSEHOLDS 2021-06-19 percent 2.1 ×2',
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('find what they stated again once its show is another one', async () => {
    const path = fixture('audience/wiki-2021-09-01.tsv');
    await take(path, 'wiki.json');
    await merge(store, 'show:two-lamps', 'show:moonlight-post');
    expect(await check(store)).toEqual([]);
    const count = (await audience()).length;
    const report = await take(path, 'wiki.json');
    expect(report.tally.outcomes.corrected).toBe(0);
    expect(await audience()).toHaveLength(count);
  });
});
