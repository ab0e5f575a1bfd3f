/** Tables whose headers are several rows: which rows are taken for headers, what the columns are called, and what the rows below hold. */
import { describe, expect, it } from '@jest/globals';
import { firstOf, tableShapes } from '../../src/import/files/shapes.js';
import { openSources, type SourceFile } from '../../src/import/files/source-file.js';
import { workbookOf } from '../support/archives.js';
import { removeFolders } from '../support/folder.js';
import { fileOf } from '../support/import.js';

removeFolders();

type Rows = readonly (readonly string[])[];

async function opened(path: string): Promise<SourceFile> {
  const { files } = await openSources(path);
  return files[0]!;
}

/** The ways in which a table can be read that give most columns: the names of these, and the rows with their lines. */
async function readings(file: SourceFile): Promise<{ names: readonly string[]; rows: string[] }[]> {
  const found = [];
  for (const shape of await tableShapes(file, await firstOf(file))) {
    const rows: string[] = [];
    for await (const { line, cells } of shape.read(file).rows) rows.push(`${line}: ${cells.join(' | ')}`);
    if (shape.names.length > 1) found.push({ names: shape.names, rows });
  }
  return found;
}

const asCsv = (rows: Rows): Promise<SourceFile> => opened(fileOf('table.csv', rows.map((row) => `${row.join(',')}\n`).join('')));
const asTsv = (rows: Rows): Promise<SourceFile> => opened(fileOf('table.tsv', rows.map((row) => `${row.join('\t')}\n`).join('')));
const asWorkbook = (rows: Rows): Promise<SourceFile> => opened(fileOf('table.xlsx', workbookOf({ Ratings: rows.map((row) => [...row]) })));

const VALUES = [
  ['1', '2021-03-02', '5.1%', '5.3%', '4.9%', '5.0%'],
  ['2', '2021-03-03', '6.1%', '6.3%', '5.9%', ''],
];

const MERGED: Record<string, { rows: Rows; names: readonly string[] }> = {
  'cells that were merged are empty': {
    rows: [
      ['회차', '방송일', '닐슨코리아', '', 'TNmS', ''],
      ['', '', '전국', '수도권', '전국', '수도권'],
    ],
    names: ['회차', '방송일', '닐슨코리아 > 전국', '닐슨코리아 > 수도권', 'TNmS > 전국', 'TNmS > 수도권'],
  },
  'cells that were merged are repeated': {
    rows: [
      ['회차', '방송일', '닐슨코리아', '닐슨코리아', 'TNmS', 'TNmS'],
      ['회차', '방송일', '전국', '수도권', '전국', '수도권'],
    ],
    names: ['회차', '방송일', '닐슨코리아 > 전국', '닐슨코리아 > 수도권', 'TNmS > 전국', 'TNmS > 수도권'],
  },
  'the upper row has the groups alone': {
    rows: [
      ['', '', '닐슨코리아', '', 'TNmS', ''],
      ['회차', '방송일', '전국', '수도권', '1부', '2049'],
    ],
    names: ['회차', '방송일', '닐슨코리아 > 전국', '닐슨코리아 > 수도권', 'TNmS > 1부', 'TNmS > 2049'],
  },
  'three rows': {
    rows: [
      ['Ep.', 'Date', 'Audience share', '', '', ''],
      ['', '', 'Nielsen Korea', '', 'TNmS', ''],
      ['', '', 'Nationwide', 'Seoul', 'Nationwide', 'Seoul'],
    ],
    names: [
      'Ep.',
      'Date',
      'Audience share > Nielsen Korea > Nationwide',
      'Audience share > Nielsen Korea > Seoul',
      'Audience share > TNmS > Nationwide',
      'Audience share > TNmS > Seoul',
    ],
  },
  'a group of one column beside one of three': {
    rows: [
      ['회차', '방송일', '닐슨코리아', '', '', 'TNmS'],
      ['', '', '전국', '수도권', '2049', '전국'],
    ],
    names: ['회차', '방송일', '닐슨코리아 > 전국', '닐슨코리아 > 수도권', '닐슨코리아 > 2049', 'TNmS > 전국'],
  },
  'the numbers of episodes': {
    rows: [
      ['Season', 'Network', 'Episode number', '', '', ''],
      ['', '', '1', '2', '3', '4'],
    ],
    names: ['Season', 'Network', 'Episode number > 1', 'Episode number > 2', 'Episode number > 3', 'Episode number > 4'],
  },
};

const OF_ONE_ROW: Record<string, Rows> = {
  'plain headers': [['회차', '방송일', '전국', '수도권', '비고', '순위'], ...VALUES],
  'a column without a name, as numbers of rows have': [
    ['', 'title', 'year'],
    ['', 'Lantern Street', '2019'],
    ['1', 'Moonlight Post', '2021'],
  ],
  'an empty name, and words in the first row': [
    ['배우', '', '비고', '메모'],
    ['한서준', '강민', '특별출연', ''],
    ['서하루', '미정', '조연', '2회'],
  ],
  'the first row lacks a figure': [
    ['show', 'rating', 'rating', 'year'],
    ['Lantern Street', '', '-', ''],
    ['Moonlight Post', '8.1', '7.9', '2021'],
  ],
  'numbers that do not go on from each other': [
    ['title', 'votes', '', 'year'],
    ['', '12', '40', ''],
    ['Moonlight Post', '3', '8', '2021'],
  ],
};

describe('headers of several rows', () => {
  it.each(Object.entries(MERGED))('%s', async (_, { rows, names }) => {
    const table = [...rows, ...VALUES];
    for (const [of, file] of Object.entries({ csv: await asCsv(table), tsv: await asTsv(table), xlsx: await asWorkbook(table) })) {
      const found = await readings(file);
      const below = VALUES.map((row, at) => `${rows.length + at + 1}: ${row.join(' | ')}`);
      expect({ of, reading: found[0] }).toEqual({ of, reading: { names, rows: below } });
      // A mapping that was written for the first row alone still fits.
      expect(found.map((one) => one.names.length)).toEqual([6, found[1]!.names.length]);
    }
  });

  it.each(Object.entries(OF_ONE_ROW))('not: %s', async (_, rows) => {
    const found = await readings(await asCsv(rows));
    expect(found.map(({ names }) => names)).toEqual([rows[0]]);
  });

  it('a name with a line break in quotes is one name, and lines are counted on', async () => {
    const file = await opened(fileOf('table.csv', '"Ep.","Original\nbroadcast date","Share\n(Nationwide)"\n1,2021-03-02,5.1%\n'));
    const [{ names, rows }] = (await readings(file)) as [{ names: readonly string[]; rows: string[] }];
    expect(names.map((name) => name.split('\n'))).toEqual([['Ep.'], ['Original', 'broadcast date'], ['Share', '(Nationwide)']]);
    expect(rows).toEqual(['4: 1 | 2021-03-02 | 5.1%']);
  });

  it('a quote that is never closed names no columns', async () => {
    const file = await opened(fileOf('table.csv', `"Ep.,Date\n${'1,2021-03-02\n'.repeat(200_000)}`));
    expect(await readings(file)).toEqual([]);
  });
});
