/** What cannot be right is refused, row by row or whole, in a sentence that says what and where. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { formats } from '../src/import/chart-formats.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { summaryOf } from '../src/import/intake/summary.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { COUNTRIES, fileOf, imported, knowShows, outcomes, places } from './support/import.js';

removeFolders();

type Cell = string | number;

/** A row of South Korea's list of series; `change` puts something else into its cells. */
function row(rank: Cell, title: string, change: Partial<Record<string, Cell>> = {}): Cell[] {
  const usual: Record<string, Cell> = {
    country_name: 'South Korea',
    country_iso2: 'KR',
    week: '2022-01-30',
    category: 'TV',
    weekly_rank: rank,
    show_title: title,
    season_title: 'N/A',
    cumulative_weeks_in_top_10: 1,
  };
  return COUNTRIES.map((column) => (change[column] ?? usual[column])!);
}

const BAD: readonly (readonly [row: readonly Cell[], reason: string])[] = [
  [row(0, 'Kingdom'), 'weekly_rank is "0": it has to be 1 or more.'],
  [row(-3, 'Kingdom'), 'weekly_rank is "-3": it has to be 1 or more.'],
  [row('first', 'Kingdom'), 'weekly_rank is "first": it has to be a whole number.'],
  [row('', 'Kingdom'), 'weekly_rank is empty: it has to be a whole number.'],
  [row(4, 'Kingdom', { week: '2022-02-30' }), 'week is "2022-02-30": it has to be a day that exists, as 2022-01-30.'],
  [row(4, 'Kingdom', { week: '2022-01-29' }), 'week is "2022-01-29": it has to be a Sunday, the last day of the week.'],
  [
    row(4, 'Kingdom', { category: 'Radio' }),
    'category is "Radio": it has to be Films, TV, Films (English), Films (Non-English), TV (English) or TV (Non-English).',
  ],
  [row(4, 'Kingdom', { country_iso2: 'Korea' }), 'country_iso2 is "Korea": it has to be the two capital letters of a country.'],
  [row(4, 'N/A'), 'show_title is "N/A": it has to be filled.'],
  [row(4, 'Lost \u0080'), 'show_title: "Lost \u0080" has letters that were lost on the way: save the file in UTF-8.'],
  [
    row(4, 'Kingdom').slice(0, 5),
    'The row has 5 cells, the first line names 8 columns: it is cut off, or something else stands between its cells.',
  ],
  [
    [row(4, 'Kingdom').join(';')],
    'The row has 1 cell, the first line names 8 columns: it is cut off, or something else stands between its cells.',
  ],
  [row(1, 'Money Heist'), 'Rank 1 of this list is “All of Us Are Dead” already (line 2, rank 1): one of the two is wrong.'],
  [row(7, 'All of Us Are Dead'), '“All of Us Are Dead” is on this list already (line 2, rank 1): one of the two is wrong.'],
  [
    [...row(1, 'All of Us Are Dead').slice(0, 7), 2],
    '“All of Us Are Dead” is on this list already (line 2, rank 1): one of the two is wrong.',
  ],
];

onEachEngine('bad rows', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterAll(() => store.close());

  it('are rejected one by one with line and reason, and the others are taken', async () => {
    const good = [row(1, 'All of Us Are Dead'), row(2, 'Our Beloved Summer', { week: '2022-01-23' })];
    const path = fileOf('countries.2022-02-01.tsv', [COUNTRIES, good[0]!, ...BAD.map(([cells]) => cells), [], good[0]!, good[1]!]);
    const report = await imported(store, path);
    expect(outcomes(report)).toEqual({ added: 2, repeated: 1, rejected: BAD.length });
    const [head, ...rejected] = readFileSync(`${path}.rejected.tsv`, 'utf8').trimEnd().split('\n');
    expect(head).toBe('line\treason\trow');
    expect(rejected).toEqual(BAD.map(([cells, reason], index) => `${index + 3}\t${reason}\t${cells.join('\t')}`));
    expect(summaryOf(report).join('\n')).toContain(`${BAD.length}; all are in ${path}.rejected.tsv`);
    expect(await check(store)).toEqual([]);

    const before = await dump(store);
    const written = readFileSync(`${path}.rejected.tsv`, 'utf8');
    expect(outcomes(await imported(store, path))).toEqual({ unchanged: 2, repeated: 1, rejected: BAD.length });
    expect(await dump(store)).toEqual(before);
    expect(readFileSync(`${path}.rejected.tsv`, 'utf8')).toBe(written);
  });

  it('make no show, nor season, where all are wanted', async () => {
    const path = fileOf('countries.2022-02-02.tsv', [
      COUNTRIES,
      row(1, 'Yahoo'),
      row(1, 'Houyhnhnm', { season_title: 'Houyhnhnm: Season 2' }),
    ]);
    expect(outcomes(await imported(store, path, { mode: 'all' }))).toMatchObject({ rejected: 1 });
    expect(await store.read("MATCH (node:Entity) WHERE node.id CONTAINS 'houyhnhnm' RETURN node.id AS id")).toEqual([]);
    expect(await check(store)).toEqual([]);
  });

  it('are taken without the figures that cannot be right', async () => {
    const path = fileOf('global.2022-02-27.tsv', [
      [
        'week',
        'category',
        'weekly_rank',
        'show_title',
        'season_title',
        'weekly_hours_viewed',
        'runtime',
        'weekly_views',
        'cumulative_weeks_in_top_10',
      ],
      ['2022-01-30', 'TV (Non-English)', 1, 'Kingdom', 'N/A', -5, 0, 'many', 1],
      ['2022-01-30', 'TV (Non-English)', 2, 'All of Us Are Dead', 'N/A', '41,400,000', 0, 4300000, 'first'],
    ]);
    const report = await imported(store, path);
    expect(outcomes(report)).toEqual({ added: 2 });
    expect(await places(store)).toEqual(
      expect.arrayContaining([
        'netflix-top10-global-tv-non-english|world|2022-01-24 #1 show:kingdom - - - 1',
        'netflix-top10-global-tv-non-english|world|2022-01-24 #2 show:all-of-us-are-dead 41400000 4300000 - -',
      ]),
    );
    expect(summaryOf(report).slice(-6, -1)).toEqual([
      '  left out   5 values of rows that were taken',
      '    2 × as in line 2: runtime is "0": it has to be a length in hours, as 1.8833.',
      '    1 × as in line 2: weekly_hours_viewed is "-5": it must not be negative.',
      '    1 × as in line 2: weekly_views is "many": it has to be a whole number.',
      '    1 × as in line 3: cumulative_weeks_in_top_10 is "first": it has to be a whole number.',
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('are rejected also far from the row that they contradict', async () => {
    const editions = Array.from({ length: 5 }, (_, week) =>
      row(1, 'Kingdom', { week: `2021-0${week + 1}-${['31', '28', '28', '25', '30'][week]}` }),
    );
    const path = fileOf('countries.2022-02-03.tsv', [COUNTRIES, ...editions, row(1, 'Money Heist', { week: '2021-01-31' })]);
    const report = await imported(store, path, { batchRows: 1 });
    expect(outcomes(report)).toEqual({ added: 5, rejected: 1 });
    expect(readFileSync(`${path}.rejected.tsv`, 'utf8')).toContain('7\tRank 1 of this list is “Kingdom” already (line 2, rank 1)');
  });
});

onEachEngine('a file that is not whole', ({ empty }) => {
  let store: Store;
  const rows = Array.from({ length: 400 }, (_, index) =>
    row((index % 10) + 1, index % 10 === 3 ? 'Kingdom' : `No such ${index}`, {
      week: '2022-01-30',
      country_iso2: `${'ABCDEFGH'[(index / 50) | 0]}${'ABCDE'[((index / 10) | 0) % 5]}`,
    }),
  );
  const text = [COUNTRIES, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');

  beforeAll(async () => {
    store = await empty();
    await knowShows(store);
  });

  afterAll(() => store.close());

  it('gives what is whole of it, and says that it is cut off', async () => {
    const half = fileOf('half.2022-02-01.tsv', text.slice(0, text.indexOf('Kingdom', text.length / 2) + 4));
    const report = await imported(store, half);
    expect(outcomes(report)).toMatchObject({ rejected: 1 });
    expect(summaryOf(report).join('\n')).toContain('The last line has no line end');
    expect(await check(store)).toEqual([]);
    // The whole file adds the rest; what the half had is there.
    const whole = await imported(store, fileOf('whole.2022-02-01.tsv', text));
    expect(outcomes(whole)).toMatchObject({ added: expect.any(Number), unchanged: expect.any(Number) });
    expect(await places(store)).toHaveLength(40);
    expect(await check(store)).toEqual([]);
  });

  it('is unpacked as far as it goes', async () => {
    const packed = gzipSync(text, { level: 0 });
    const report = await imported(store, fileOf('cut.2022-02-08', packed.subarray(0, packed.length / 2)));
    expect(report.ending.damage).toBe('the gzip data is cut off');
    expect(report.tally.rows).toBeGreaterThan(150);
    expect(summaryOf(report).join('\n')).toContain('The file is not whole: the gzip data is cut off.');
    // Longer than what is looked at before anything is taken.
    const long = gzipSync(text + text.slice(text.indexOf('\n') + 1).repeat(5), { level: 0 });
    const broken = Buffer.from(long);
    broken.fill(7, long.length - 6);
    expect((await imported(store, fileOf('broken.2022-02-08', broken))).ending.damage).toBe('the gzip data is damaged from here on');
    expect(await check(store)).toEqual([]);
  });
});

describe('a file that is refused whole', () => {
  const header = COUNTRIES.join('\t');

  it.each<[what: string, content: string | Buffer, message: string | RegExp]>([
    ['an empty one', '', ' is empty: there is nothing to import.'],
    ['an empty one, packed', gzipSync(''), ' is empty: there is nothing to import.'],
    ['a binary one', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), ' is a binary file, not a table'],
    ['a damaged archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), ' is a damaged zip archive or spreadsheet: fetch it again.'],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), ' is a spreadsheet of the old kind (.xls): save it as .xlsx'],
    ['no UTF-8', Buffer.from([0xc4, 0xe9, 0x0a]), ' is not text in UTF-8: line 1 cannot be read'],
    ['a damaged gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), ' is a damaged gzip file'],
    ['an empty first line', `\n${header}\n`, ': line 1 is empty, and should name the columns.'],
    [
      'semicolons',
      COUNTRIES.join(';'),
      ': line 1 separates its columns by ";": save the file with tabs (.tsv) or commas (.csv) between them.',
    ],
    [
      'no first line',
      `${row(1, 'Kingdom').join('\t')}\n`,
      /line 1 does not name the columns[\s\S]*netflix-countries: country_name, country_iso2, week/,
    ],
    ['a column less', `${COUNTRIES.slice(1).join('\t')}\n`, 'Nearest is netflix-countries, of which it lacks country_name.'],
    ['a column too many', `${header}\tmood\n`, 'Nearest is netflix-countries, of which it has "mood", which it does not know.'],
    [
      'JSON of another kind',
      '[\n  {\n    "hangul": "가"\n  }\n]\n',
      ' is JSON, but not Wikidata, entities, one a line. Line 2: The line is no JSON',
    ],
    ['a column twice', `${header}\tweek\n`, 'names week twice'],
  ])('is %s', async (_what, content, message) => {
    const path = fileOf('file.tsv', content);
    await expect(prepareFile(path, formats)).rejects.toThrow(message);
    expect(existsSync(`${path}.rejected.tsv`)).toBe(false);
  });

  it('is not there, a folder, or of another format than it has to be', async () => {
    await expect(prepareFile('no-such.tsv', formats)).rejects.toThrow('The file no-such.tsv cannot be read');
    await expect(prepareFile(newFolder(), formats)).rejects.toThrow('is not a file');
    await expect(prepareFile(fileOf('a.tsv', `${header}\n`), formats, { format: 'netflix-global' })).rejects.toThrow(
      'line 1 does not name the columns',
    );
    await expect(prepareFile(fileOf('a.tsv', `${header}\n`), formats, { format: 'netflix' })).rejects.toThrow(
      /There is no format netflix: known are /,
    );
    await expect(prepareFile(fileOf('a.tsv', `${header}\n`), formats, { released: '2022-02-30' })).rejects.toThrow(
      '--released 2022-02-30 is not a day',
    );
  });
});

onEachEngine('a folder that may not be written to', ({ empty }) => {
  // Whoever is root may write everywhere, but not where a folder stands in the file's place.
  it('keeps the rejected rows to the summary', async () => {
    const store = await empty();
    await knowShows(store);
    const path = fileOf('countries.2022-02-01.tsv', [COUNTRIES, row(0, 'Kingdom'), row(2, 'Kingdom')]);
    mkdirSync(join(`${path}.rejected.tsv`, 'folder'), { recursive: true });
    chmodSync(dirname(path), 0o555);
    const report = await imported(store, path);
    expect(outcomes(report)).toEqual({ added: 1, rejected: 1 });
    expect(summaryOf(report).join('\n')).toContain('cannot be written (');
    expect(summaryOf(report).join('\n')).toContain('weekly_rank is "0": it has to be 1 or more.');
    chmodSync(dirname(path), 0o755);
    await store.close();
  });
});
