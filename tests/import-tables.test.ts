/** Tables of one's own in Korean and English: a mapping drafted from their columns, and what the table then gives. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { draftMapping } from '../src/import/drafting/draft.js';
import type { Draft } from '../src/import/drafting/drafted-file.js';
import { openSources } from '../src/import/files/source-file.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { packageFile } from '../src/package-files.js';
import { readFileBy, type ReadFile } from './formats/rows.js';
import { ask } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { run } from './support/command.js';
import { fileOf, outcomes, places } from './support/import.js';

removeFolders();

/** A table as a file, of lines with bars between their cells. */
function tableOf(name: string, ...lines: readonly string[]): string {
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return fileOf(
    name,
    lines
      .map(
        (line) =>
          `${line
            .split(/ \|(?: |$)/u)
            .map((cell) => quoted(cell.trim()))
            .join(',')}\n`,
      )
      .join(''),
  );
}

async function drafted(path: string): Promise<Draft> {
  const { files } = await openSources(path);
  return draftMapping(files[0]!);
}

/** The file as its drafted mapping reads it, which says of each column what is expected. */
async function roundTrip(path: string): Promise<{ draft: Draft; file: ReadFile }> {
  const draft = await drafted(path);
  const mapping = checkedMapping({ ...draft.mapping, notes: draft.notes }, 'draft.json');
  return { draft, file: await readFileBy(path, [mappedFormat(mapping)]) };
}

/** What the columns of a draft are, in short. */
function columnsOf({ mapping }: Draft): Record<string, string> {
  const columns = mapping['columns'] as Record<string, string | Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(columns).map(([name, said]) => [
      name,
      typeof said === 'string'
        ? said
        : Object.entries(said)
            .map(([key, value]) => (key === 'property' ? String(value) : `${key}=${String(value)}`))
            .join(' '),
    ]),
  );
}

/** Columns that a draft leaves out. */
function leftOut({ notes }: Draft): string[] {
  return notes.flatMap((note) => /^Column ("[^"]*") is left out/.exec(note)?.[1] ?? []).map((name) => JSON.parse(name) as string);
}

describe('a mapping drafted from a table of shows', () => {
  it.each<[string, string[], Record<string, string>, string[]]>([
    [
      'in Korean',
      [
        '번호 | 제목 | 방송사 | 첫방송 | 종영일 | 회차 | 연출 | 극본 | 주연 | 장르 | 줄거리',
        '1 | 달빛 우체국 | SBS | 2019.03.04 | 2019.04.23 | 16부작 | 표도진 | 윤미래 | 한서준, 김가온 | 로맨스, 코미디 | 어느 마을의 우체국 이야기이다.',
        '2 | 바다의 문장 | tvN | 2020년 5월 2일 | 2020년 6월 21일 | 24부작 | 오강민 | 서하루, 민다온 | 강솔 | 스릴러 | 두 형사가 바닷가에서 만난다.',
      ],
      {
        제목: 'TITLE kind=NATIVE locale=ko',
        방송사: 'AIRED_ON',
        첫방송: 'PREMIERED_ON',
        종영일: 'ENDED_ON',
        회차: 'EPISODE_COUNT',
        연출: 'DIRECTED_BY',
        극본: 'WRITTEN_BY separator=,',
        주연: 'CAST_MEMBER separator=, billing=MAIN',
        장르: 'IN_GENRE separator=,',
      },
      ['줄거리'],
    ],
    [
      'in Korean, with a span and both titles',
      [
        '작품명 | 영문제목 | 방영기간 | 방송시간 | 제작국가 | 상태 | 출연진 | 평점',
        '달빛 우체국 | Moonlight Post | 2019.03.04 ~ 2019.04.23 | 70분 | 대한민국 | 종영 | 한서준 외 | 8.4',
        '바다의 문장 | Sentence of the Sea | 2020.05.02 ~ | 1시간 5분 | 한국 | 방영중 | 강솔, 민다온 등 | 7.9',
      ],
      {
        영문제목: 'TITLE locale=en',
        작품명: 'TITLE kind=NATIVE locale=ko',
        방영기간: 'PREMIERED_ON',
        방송시간: 'EPISODE_MINUTES',
        제작국가: 'FROM',
        상태: 'STATUS',
        출연진: 'CAST_MEMBER separator=,',
        평점: 'rating=10',
      },
      [],
    ],
    [
      'in English',
      [
        'id | Title | Native Title | Also Known As | Network | Start Date | End Date | Episodes | Duration | Director | Screenwriter | Main Cast | Rating | Votes | Country',
        'a1 | Moonlight Post | 달빛 우체국 | Post of the Moon; Dalbit Ucheguk | SBS | 4-Mar-19 | 23-Apr-19 | 16 | 52 min. | Pyo Do-jin | Yoon Mi-rae | Han Seo-jun; Kim Ga-on | 8.4 | 1200 | Republic of Korea',
        'a2 | Sentence of the Sea | 바다의 문장 | Sea Sentence | tvN | 2-May-20 | 21-Jun-20 | 24 | 65 min. | Oh Kang-min | Seo Ha-ru | Kang Sol | 7.9 | 800 | South Korea',
      ],
      {
        Title: 'TITLE locale=en',
        'Native Title': 'TITLE kind=NATIVE locale=ko',
        'Also Known As': 'TITLE kind=ALIAS separator=;',
        Network: 'AIRED_ON',
        'Start Date': 'PREMIERED_ON',
        'End Date': 'ENDED_ON',
        Episodes: 'EPISODE_COUNT',
        Duration: 'EPISODE_MINUTES',
        Director: 'DIRECTED_BY',
        Screenwriter: 'WRITTEN_BY',
        'Main Cast': 'CAST_MEMBER separator=; billing=MAIN',
        Rating: 'rating=10',
        Votes: 'votes',
        Country: 'FROM',
      },
      [],
    ],
    [
      'with names as programs give them',
      [
        'show_name,release_year,first_air_date,episode_count,tmdb_id,imdb_url,genres,poster_path'.replaceAll(',', ' | '),
        'Moonlight Post | 2019 | 2019-03-04T00:00:00Z | 16 | 700001 | https://www.imdb.com/title/tt9000011/ | Romance/Comedy | /a.jpg',
        'Sentence of the Sea | 2020 | 2020-05-02T00:00:00Z | 24 | 700002 | https://www.imdb.com/title/tt9000012/ | Thriller | /b.jpg',
      ],
      {
        show_name: 'TITLE',
        first_air_date: 'PREMIERED_ON',
        episode_count: 'EPISODE_COUNT',
        tmdb_id: 'number=tmdb',
        imdb_url: 'number=imdb',
        genres: 'IN_GENRE separator=/',
      },
      ['release_year', 'poster_path'],
    ],
    [
      'by values where names say nothing',
      ['드라마 | 비고1 | 비고2 | 비고3 | 시즌', '달빛 우체국 | 16부작 | 방영예정 | 70분 | 1', '달빛 우체국 | 12부작 | 종영 | 65분 | 2'],
      { 드라마: 'TITLE kind=NATIVE locale=ko', 비고1: 'EPISODE_COUNT', 비고2: 'STATUS', 비고3: 'EPISODE_MINUTES', 시즌: 'season' },
      [],
    ],
  ])('%s takes its columns as they are meant', async (_what, lines, columns, others) => {
    const { draft, file } = await roundTrip(tableOf('my shows.csv', ...lines));
    expect(columnsOf(draft)).toEqual(columns);
    expect(leftOut(draft)).toEqual(others);
    expect([file.rejected, file.leftOut, file.records.length]).toEqual([[], [], lines.length - 1]);
  });
});

describe('a mapping drafted from other tables', () => {
  it.each<[string, string, string[], Record<string, string>]>([
    [
      'people in Korean',
      'person',
      [
        '이름 | 영문이름 | 생년월일 | 성별 | 예명',
        '한서준 | Han Seo-jun | 1990.03.14 | 남 | 서준',
        '윤미래 | Yoon Mi-rae | 1991.05.01 | 여 |',
      ],
      {
        영문이름: 'NAME locale=en',
        이름: 'NAME kind=NATIVE locale=ko',
        예명: 'NAME kind=STAGE_NAME',
        생년월일: 'BORN_ON',
        성별: 'GENDER',
      },
    ],
    [
      'people in English',
      'person',
      [
        'name | birthday | gender | imdb',
        'Han Seo-jun | March 14, 1990 | male | nm9000001',
        'Yoon Mi-rae | May 1, 1991 | female | nm9000002',
      ],
      { name: 'NAME', birthday: 'BORN_ON', gender: 'GENDER', imdb: 'number=imdb' },
    ],
    [
      'webtoons',
      'webtoon',
      [
        '웹툰명 | 글 | 그림 | 연재처 | 연재시작일',
        '종이 등 | 글지은 | 그림이 | 네이버웹툰 | 2017.01.02',
        '강의 시계 | 서하루 | 민다온 | 카카오페이지 | 2018.04.05',
      ],
      {
        웹툰명: 'TITLE kind=NATIVE locale=ko',
        글: 'AUTHORED_BY',
        그림: 'AUTHORED_BY',
        연재처: 'PUBLISHED_ON',
        연재시작일: 'STARTED_ON',
      },
    ],
    [
      'credits in Korean',
      'show',
      [
        '드라마 | 구분 | 배우 | 배역',
        '달빛 우체국 | 주연 | 한서준 | 강민',
        '달빛 우체국 | 조연 | 김가온 | 이서',
        '달빛 우체국 | 연출 | 표도진 |',
      ],
      { 드라마: 'TITLE kind=NATIVE locale=ko', 배우: 'person', 구분: 'role', 배역: 'character' },
    ],
    [
      'credits that begin with people',
      'show',
      ['이름 | 출연작 | 배역 | 구분', '한서준 | 달빛 우체국 | 강민 | 주연', '한서준 | 바다의 문장 | 형사 | 특별출연'],
      { 출연작: 'TITLE kind=NATIVE locale=ko', 이름: 'person', 구분: 'role', 배역: 'character' },
    ],
    [
      'credits in English',
      'show',
      [
        'show_id | show_title | person | role | character_name',
        '7 | Moonlight Post | Han Seo-jun | Main Role | Kang Min',
        '7 | Moonlight Post | Pyo Do-jin | Director |',
        '8 | Sentence of the Sea | Han Seo-jun | Guest Role | A man',
      ],
      { show_title: 'TITLE', person: 'person', role: 'role', character_name: 'character' },
    ],
  ])('reads %s', async (_what, type, lines, columns) => {
    const { draft, file } = await roundTrip(tableOf('table.csv', ...lines));
    expect([draft.mapping['type'], columnsOf(draft)]).toEqual([type, columns]);
    expect([file.rejected, file.leftOut]).toEqual([[], []]);
  });
});

describe('what a mapping says of a column', () => {
  const mapping = (columns: object, more: object = {}): unknown => ({
    source: 'guide',
    publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org' },
    type: 'show',
    key: 'no',
    columns: { title: 'TITLE', ...columns },
    ...more,
  });

  it('gives several aliases where cells hold several, and of those in Hangul that they are Korean', async () => {
    const path = tableOf(
      't.csv',
      'no | title | other',
      '1 | Moonlight Post | Post of the Moon; 월광우체국 (구제목; 가제); Post',
      '2 | River Clock | -',
    );
    const format = mappedFormat(
      checkedMapping(mapping({ other: { property: 'TITLE', kind: 'ALIAS', locale: 'en', separator: ';' } }), 'm'),
    );
    const { records, leftOut: doubts } = await readFileBy(path, [format]);
    expect(records.map(({ names }) => names)).toEqual([
      [
        { text: 'Moonlight Post' },
        { text: 'Post of the Moon', kind: 'ALIAS', locale: 'en' },
        { text: '월광우체국 (구제목; 가제)', kind: 'ALIAS', locale: 'ko' },
        { text: 'Post', kind: 'ALIAS', locale: 'en' },
      ],
      [{ text: 'River Clock' }],
    ]);
    expect(doubts).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a separator of a date', { day: { property: 'PREMIERED_ON', separator: ',' } }, 'column "day" has "separator"; it can have property.'],
    [
      'a word that is misspelled',
      { other: { property: 'TITLE', seperator: ',' } },
      'column "other" has "seperator"; it can have property, kind, locale, separator. Did you mean separator?',
    ],
    [
      'a part of nobody',
      { part: 'character' },
      'column "part" says something of somebody, and no column is the person: name one, as "person".',
    ],
    ['a credit of none', { who: { property: 'person', as: 'AUTHORED_BY' } }, 'column "who": as is "AUTHORED_BY"; of a show it has to be'],
  ])('with %s is refused', (_what, columns, message) => {
    expect(() => checkedMapping(mapping(columns), 'm.json')).toThrow(message);
  });

  it.each<[string, object, object, string]>([
    ['no rank', {}, { title: 'title' }, 'no column is the rank: a place on a chart has to have one.'],
    ['an unknown column', {}, { title: 'title', no: 'ranks' }, 'column "no" is "ranks"; of a chart it has to be'],
    [
      'an unknown period',
      { period: 'MONTHLY' },
      { title: 'title', no: 'rank' },
      'chart.period is "MONTHLY": it has to be DAILY, WEEKLY, ALL_TIME.',
    ],
    [
      'a country that is none',
      { country: 'Atlantis' },
      { title: 'title', no: 'rank' },
      'chart.country is "Atlantis": it has to be a country',
    ],
    [
      'an id of something else',
      { id: 'weekly' },
      { title: 'title', no: 'rank' },
      'chart.id is "weekly": it has to look like chart:weekly-top.',
    ],
  ])('of a chart with %s is refused', (_what, chart, columns, message) => {
    const whole = { id: 'chart:weekly', name: 'Weekly', period: 'WEEKLY', category: 'TV', ...chart };
    const whose = { source: 'guide', publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org' } };
    expect(() => checkedMapping({ ...whose, chart: whole, columns }, 'm.json')).toThrow(message);
  });
});

describe('cells of Korean tables', () => {
  const show = {
    source: 'guide',
    publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org' },
    type: 'show',
    kind: 'SERIES',
    key: 'no',
  };
  const read = async (columns: object, ...lines: string[]): Promise<ReadFile> =>
    readFileBy(tableOf('t.csv', ...lines), [mappedFormat(checkedMapping({ ...show, columns: { title: 'TITLE', ...columns } }, 'm'))]);

  it('tell seasons in titles, and titles of one show by their years', async () => {
    const titles = [
      '등불 거리 시즌2',
      '등불 거리3',
      '등불 거리 (시즌 4)',
      '등불 거리 파트 2',
      'Lantern Street Season 2',
      '등불 거리 (2021)',
      '응답 1988',
      '등불 거리 2',
    ];
    const { records } = await read({}, 'no | title', ...titles.map((title, index) => `${index} | ${title}`));
    expect(records.map(({ names, season }) => [names[0]!.text, season])).toEqual([
      ['등불 거리', 2],
      ['등불 거리', 3],
      ['등불 거리', 4],
      ['등불 거리', 2],
      ['Lantern Street', 2],
      ['등불 거리', undefined],
      ['응답 1988', undefined],
      ['등불 거리 2', undefined],
    ]);
  });

  it('name people, with what stands around their names read or told', async () => {
    const cast =
      '한서준 (배우), 표도진(1984), Lee Jung-min (이정민), 강솔 (강민 역), 민다온(특별출연), 오강민(알 수 없음), 서하루 씨, 윤미래 외 3명';
    const { records, leftOut: doubts } = await read(
      { cast: { property: 'CAST_MEMBER', separator: ',', billing: 'MAIN' } },
      'no | title | cast',
      `1 | 등불 | ${cast}`,
    );
    const said = records[0]!.links.map(({ to, character, qualifiers }) => [
      'names' in to ? to.names.map(({ text }) => text).join('/') : '',
      character,
      qualifiers?.billing,
    ]);
    expect(said).toEqual([
      ['한서준', undefined, 'MAIN'],
      ['표도진', undefined, 'MAIN'],
      ['Lee Jung-min/이정민', undefined, 'MAIN'],
      ['강솔', '강민', 'MAIN'],
      ['민다온', undefined, 'GUEST'],
      ['오강민', undefined, 'MAIN'],
      ['서하루', undefined, 'MAIN'],
      ['윤미래', undefined, 'MAIN'],
    ]);
    expect(doubts).toEqual(['cast has "오강민(알 수 없음)": what the brackets hold is left out.']);
  });

  it.each([
    ['2000.07.10', '2000-07-10', undefined],
    ['2004년 4월 21일', '2004-04-21', undefined],
    ['14-May-21', '2021-05-14', undefined],
    ['14-May-98', '1998-05-14', undefined],
    ['2021. 5. 14. 오후 9:00:00', '2021-05-14', undefined],
    ['2021-05-14 09:30 PM', '2021-05-14', undefined],
    ['2021.03.02~2021.04.20', '2021-03-02', '2021-04-20'],
    ['2021년 3월 2일 ~ 4월 20일', '2021-03-02', '2021-04-20'],
    ['2021.12.20 ~ 02.09', '2021-12-20', '2022-02-09'],
    ['2021년 3월 2일부터 2021년 4월 20일까지', '2021-03-02', '2021-04-20'],
    ['2021-03-02/2021-04-20', '2021-03-02', '2021-04-20'],
    ['2021.03.02 ~', '2021-03-02', undefined],
    ['2021.03.02 ~ 현재', '2021-03-02', undefined],
    ['~ 2021.04.20', undefined, '2021-04-20'],
  ])('tell by %j when a show began and ended', async (text, from, to) => {
    const { records, leftOut: doubts } = await read({ first: 'PREMIERED_ON' }, 'no | title | first', `1 | 등불 | ${text}`);
    const fact = (property: string): unknown => records[0]!.facts.find((one) => one.property === property)?.value;
    expect([fact('PREMIERED_ON'), fact('ENDED_ON'), doubts]).toEqual([from, to, []]);
  });
});

onEachEngine('tables by drafted mappings', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
  });

  afterEach(() => store.close());

  const imports = async (path: string): Promise<ImportReport> => {
    const draft = await drafted(path);
    const file = await prepareFile(path, [mappedFormat(checkedMapping({ ...draft.mapping, notes: draft.notes }, 'draft.json'))]);
    const report = await importFile(store, file, { mode: 'all' });
    if (!draft.isChart) await join(store);
    expect(await check(store)).toEqual([]);
    return report;
  };

  const data = async (query: string): Promise<Record<string, any>> => {
    const answer = await ask<Record<string, any>>(store, query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it('credits, a row for each, make one show with its cast, parts and makers', async () => {
    const report = await imports(
      tableOf(
        '출연진.csv',
        '작품 | 구분 | 이름 | 배역',
        '달빛 우체국 | 주연 | 한서준 | 강민',
        '달빛 우체국 | 조연 | 김가온 | 이서',
        '달빛 우체국 | 특별출연 | 서하루 |',
        '달빛 우체국 | 연출 | 표도진 |',
        '달빛 우체국 | 극본 | 윤미래 |',
        '달빛 우체국 | 조명 | 오강민 |',
        '바다의 문장 | 주연 | 한서준 | 형사',
      ),
    );
    expect([outcomes(report).rejected, Object.values(report.tally.leftOut)]).toEqual([
      undefined,
      [
        {
          count: 1,
          line: 7,
          reason:
            '구분 is "조명", which does not say what somebody did in a word that is known, as 주연, 감독, main role or writer: the credit is left out.',
        },
      ],
    ]);
    const { shows } = await data(
      '{ shows(first: 5) { nodes { title directors { name } writers { name } cast(first: 9) { edges { billing character { name } node { name } } } } } }',
    );
    const said = (shows.nodes as Record<string, any>[]).find(({ title }) => title === '달빛 우체국')!;
    expect([said['directors'], said['writers']]).toEqual([[{ name: '표도진' }], [{ name: '윤미래' }]]);
    const cast = (said['cast'].edges as Record<string, any>[]).map(({ billing, character, node }) => [node.name, billing, character?.name]);
    expect(cast).toEqual([
      ['한서준', 'MAIN', '강민'],
      ['김가온', 'SUPPORTING', '이서'],
      ['서하루', 'GUEST', undefined],
    ]);
    expect((await data('{ people(first: 9) { totalCount } }'))['people'].totalCount).toBe(5);
  });

  it('places of a weekly chart are places, by whatever tells their week, and a new show is made of each title', async () => {
    const report = await imports(
      tableOf(
        'netflix 주간 순위.csv',
        '순위 | 제목 | 주간 | 시청시간 | 국가 | 시청률',
        '1위 | 달빛 우체국 | 2024.10.07 ~ 2024.10.13 | 1,234만 시간 | 대한민국 | 12.3%',
        '2위 | 바다의 문장 시즌2 | 2024년 10월 2주차 | 980만 시간 | 대한민국 | 8.1%',
        '1위 | 달빛 우체국 | 2024.10.17 | 많음 | 대한민국 |',
        '3위 | 종이 등 | 2024.10.08 ~ 2024.10.14 | 1 | 대한민국 |',
      ),
    );
    expect([outcomes(report), Object.keys(report.tally.rejected)]).toEqual([{ added: 3, rejected: 1 }, ['주간 is no period of the chart']]);
    expect(Object.keys(report.tally.leftOut)).toEqual(['시청시간 has to be a whole number from 0 to 9007199254740991']);
    const rows = await places(store);
    expect(rows.map((row) => row.replace(/show:\S+/, 'show'))).toEqual([
      'netflix-jugan-sunwi|KR|2024-10-07 #1 show 12340000 - - -',
      'netflix-jugan-sunwi|KR|2024-10-07 #2 show 2 9800000 - - -',
      'netflix-jugan-sunwi|KR|2024-10-14 #1 show - - - -',
    ]);
    const { charts } = await data('{ charts { name period platform { name } publication { name } } }');
    expect(charts).toEqual([
      { name: 'netflix 주간 순위', period: 'WEEKLY', platform: { name: 'Netflix' }, publication: { name: 'netflix 주간 순위' } },
    ]);
    const [said] = await store.read<Record<string, unknown>>(
      'MATCH (:ChartEntry {rank: 2})-[said:STATED_IN]->() RETURN said.share AS share',
    );
    expect(said).toEqual({ share: 8.1 });
  });

  it('films and series with ranks of their own are two charts', async () => {
    const report = await imports(
      tableOf(
        'weekly.csv',
        '기준일 | 순위 | 콘텐츠명 | 시청수 | 국가 | 유형',
        '2024.10.13 | 1 | 달빛 우체국 | 12만 | 한국 | 시리즈',
        '2024.10.13 | 1 | 종이 등 | 3만 | 한국 | 영화',
      ),
    );
    expect(outcomes(report)).toEqual({ added: 2 });
    const { shows } = await data('{ shows(first: 5) { nodes { kind title } } }');
    expect((shows.nodes as { kind: string; title: string }[]).map(({ kind, title }) => `${kind} ${title}`).sort()).toEqual([
      'FILM 종이 등',
      'SERIES 달빛 우체국',
    ]);
  });

  it('a chart of no platform lists titles of all', async () => {
    await imports(
      tableOf(
        'ratings.csv',
        'date | rank | show | network',
        '2024-10-12 | 1 | Moonlight Post | SBS',
        '2024-10-13 | 1 | Moonlight Post | SBS',
      ),
    );
    expect(await places(store)).toEqual([
      'ratings|world|2024-10-12 #1 show:moonlight-post - - - -',
      'ratings|world|2024-10-13 #1 show:moonlight-post - - - -',
    ]);
    const { charts } = await data('{ charts { period platform { name } } }');
    expect(charts).toEqual([{ period: 'DAILY', platform: null }]);
  });
});

it('the mappings that the documentation shows are right', () => {
  const page = readFileSync(packageFile('docs/import-tables.md'), 'utf8');
  const blocks = [...page.matchAll(/```json\n(.*?)```/gsu)].map(([, text]) => JSON.parse(text!) as unknown);
  expect(blocks).toHaveLength(4);
  for (const block of blocks) expect(() => checkedMapping(block, 'docs/import-tables.md')).not.toThrow();
});

describe('inyeon map', () => {
  it('prints a mapping by which import takes the file as it is', async () => {
    const settings = { INYEON_DATA_DIR: newFolder() };
    const path = tableOf('드라마.csv', '제목 | 방영일 | 회차 | 줄거리', '달빛 우체국 | 2000.07.10 | 24부작 | 우체국에서 두 사람이 만난다');
    const refused = await run(['import', path], settings);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain(
      `A table of your own is imported with --mapping, which says what its columns are: inyeon map ${path} drafts one from them.`,
    );
    const mapped = await run(['map', path], settings);
    expect(mapped.code).toBe(0);
    expect(mapped.stderr).toContain(`inyeon import --mapping MAPPING.json ${path}`);
    expect((JSON.parse(mapped.stdout) as { notes: string[] }).notes.at(-1)).toBe(
      'Column "줄거리" is left out: neither its name nor its values, as "우체국에서 두 사람이 만난다", say what it is of a show.',
    );
    const done = await run(['import', '--mapping', fileOf('mapping.json', mapped.stdout), path], settings);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('made       1 show record')]);
  });

  it.each([
    ['a text', fileOf('notes.txt', 'hello\nworld\n'), 'is no table: its first line names one column.'],
    [
      'a table with semicolons',
      fileOf('semi.csv', '제목;방영일\n달빛;2000\n'),
      'line 1 separates its columns by ";": save the file with tabs',
    ],
    ['a table without rows', fileOf('empty.csv', 'title,year\n'), 'has no rows below the names of its columns'],
    ['nothing', '/no/such/table.csv', 'The file /no/such/table.csv cannot be read'],
  ])('refuses %s with a sentence', async (_what, path, message) => {
    const { code, stdout, stderr } = await run(['map', path], {});
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
