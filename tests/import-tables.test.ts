/** Tables of one's own in Korean and English: a mapping drafted from their columns, and what the table then gives. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { draftMapping } from '../src/import/drafting/draft.js';
import type { Draft } from '../src/import/drafting/drafted-file.js';
import { openSources } from '../src/import/files/source-file.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { readFileBy, type ReadFile } from './formats/rows.js';
import { ask } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { removeFolders } from './support/folder.js';
import { fileOf, outcomes, places } from './support/import.js';

removeFolders();

/** A table as a file, of lines with bars between their cells. */
function tableOf(name: string, ...lines: readonly string[]): string {
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return fileOf(name, lines.map((line) => `${line.split(' | ').map((cell) => quoted(cell.trim())).join(',')}\n`).join(''));
}

async function drafted(path: string): Promise<Draft> {
  const { files } = await openSources(path);
  return draftMapping(files[0]!);
}

/** The file as its drafted mapping reads it, which says of each column what is expected. */
async function roundTrip(path: string): Promise<{ draft: Draft; file: ReadFile }> {
  const draft = await drafted(path);
  const mapping = mappingOf({ ...draft.mapping, notes: draft.notes }, 'draft.json');
  return { draft, file: await readFileBy(path, [mappedFormat(mapping)]) };
}

/** What the columns of a draft are, in short. */
function columnsOf({ mapping }: Draft): Record<string, string> {
  const columns = mapping['columns'] as Record<string, string | Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(columns).map(([name, said]) => [
      name,
      typeof said === 'string' ? said : Object.entries(said).map(([key, value]) => (key === 'property' ? String(value) : `${key}=${String(value)}`)).join(' '),
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
      ['이름 | 영문이름 | 생년월일 | 성별 | 예명', '한서준 | Han Seo-jun | 1990.03.14 | 남 | 서준', '윤미래 | Yoon Mi-rae | 1991.05.01 | 여 |'],
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
      ['name | birthday | gender | imdb', 'Han Seo-jun | March 14, 1990 | male | nm9000001', 'Yoon Mi-rae | May 1, 1991 | female | nm9000002'],
      { name: 'NAME', birthday: 'BORN_ON', gender: 'GENDER', imdb: 'number=imdb' },
    ],
    [
      'webtoons',
      'webtoon',
      ['웹툰명 | 글 | 그림 | 연재처 | 연재시작일', '종이 등 | 글지은 | 그림이 | 네이버웹툰 | 2017.01.02', '강의 시계 | 서하루 | 민다온 | 카카오페이지 | 2018.04.05'],
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
      ['드라마 | 구분 | 배우 | 배역', '달빛 우체국 | 주연 | 한서준 | 강민', '달빛 우체국 | 조연 | 김가온 | 이서', '달빛 우체국 | 연출 | 표도진 |'],
      { 드라마: 'TITLE kind=NATIVE locale=ko', 배우: 'person', 구분: 'role', 배역: 'character' },
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
