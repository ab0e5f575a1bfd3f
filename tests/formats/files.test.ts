/** What files hold, whatever they are written and packed in: encodings, workbooks, archives, JSON. */
import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { formats } from '../../src/import/chart-formats.js';
import type { Format } from '../../src/import/intake/format.js';
import { prepareFile, prepareFiles, type PreparedFile } from '../../src/import/intake/prepared-file.js';
import { mappedFormat } from '../../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../../src/import/sources/mapping/mapping.js';
import { workbookOf, zipOf } from '../support/archives.js';
import { removeFolders } from '../support/folder.js';
import { COUNTRIES, fileOf } from '../support/import.js';

removeFolders();

const MAPPING = mappingOf(
  {
    source: 'guide',
    publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org' },
    type: 'show',
    kind: 'SERIES',
    key: 'no',
    columns: {
      title: { property: 'TITLE', locale: 'en' },
      제목: { property: 'TITLE', kind: 'NATIVE', locale: 'ko' },
      first: 'PREMIERED_ON',
      eps: 'EPISODE_COUNT',
    },
  },
  'guide.json',
);
const GUIDE = [mappedFormat(MAPPING) as Format<unknown>];

const ROWS = [
  ['no', 'title', '제목', 'first', 'eps'],
  ['1', 'Paper Moon Street', '종이달 거리', '2021', '16'],
  ['2', 'River Clock', '강의 시계', '2022-03-01', '12'],
];
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\r\n`).join('');

/** CP949, by what Node decodes it to: it has no encoder. */
const CP949 = new Map<string, readonly number[]>();
const decoder = new TextDecoder('euc-kr');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x41; trail <= 0xfe; trail++) {
    const letter = decoder.decode(Uint8Array.of(lead, trail));
    if (letter.length === 1 && letter !== '\ufffd' && !CP949.has(letter)) CP949.set(letter, [lead, trail]);
  }
const cp949 = (text: string): Buffer => Buffer.from([...text].flatMap((letter) => CP949.get(letter) ?? [letter.charCodeAt(0)]));

/** What was read of a file: a line for each row, with what it says or what is wrong with it. */
async function readRows(file: PreparedFile): Promise<string[]> {
  const rows: string[] = [];
  for await (const { line, cells, error } of file.layout.read(file.source).rows)
    rows.push(`${line} ${error?.message ?? cells.join(' | ')}`);
  return rows;
}

const READ = ['2 1 | Paper Moon Street | 종이달 거리 | 2021 | 16', '3 2 | River Clock | 강의 시계 | 2022-03-01 | 12'];

describe('the encoding of a file', () => {
  const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  it.each<[what: string, content: Buffer, encoding: string | undefined]>([
    ['UTF-8', Buffer.from(csv(ROWS)), undefined],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv(ROWS)}`), undefined],
    ['CP949', cp949(csv(ROWS)), 'CP949'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${csv(ROWS)}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16, the other way round', swapped(`\ufeff${csv(ROWS)}`), 'UTF-16BE'],
    ['UTF-16 without a mark', Buffer.from(csv(ROWS), 'utf16le'), 'UTF-16LE'],
    ['UTF-16 without a mark, the other way round', swapped(csv(ROWS)), 'UTF-16BE'],
  ])('is found where it is %s, packed and not', async (_what, content, encoding) => {
    for (const packed of [content, gzipSync(content), zipOf({ 'a.csv': content })]) {
      const file = await prepareFile(fileOf('a.csv', packed), GUIDE);
      const table = file.layout.read(file.source);
      const rows: string[] = [];
      for await (const { line, cells } of table.rows) rows.push(`${line} ${cells.join(' | ')}`);
      expect(rows).toEqual(READ);
      expect(table.ending().encoding).toBe(encoding);
    }
  });

  it('is found far below an English header, and in a letter that is cut by a chunk', async () => {
    const plain = Array.from({ length: 30_000 }, (_, index) => [String(index), 'Iron Bell', 'x', '2020', '8']);
    const korean = Array.from({ length: 30_000 }, (_, index) => [
      String(30_000 + index),
      'Pine Hill',
      '소나무 언덕'.slice(index % 3),
      '2020',
      '8',
    ]);
    const file = await prepareFile(
      fileOf('long.csv', cp949(csv([ROWS[0]!.map((name) => (name === '제목' ? 'hangul' : name)), ...plain, ...korean]))),
      [mappedFormat({ ...MAPPING, columns: { title: { is: 'name' }, hangul: { is: 'name' } } }) as Format<unknown>],
    );
    const rows = await readRows(file);
    expect(rows).toHaveLength(60_000);
    expect(rows.filter((row) => row.includes('\ufffd'))).toEqual([]);
    expect([rows[29_999], rows[30_000], rows[59_999]]).toEqual([
      '30001 29999 | Iron Bell | x | 2020 | 8',
      '30002 30000 | Pine Hill | 소나무 언덕 | 2020 | 8',
      '60001 59999 | Pine Hill | 무 언덕 | 2020 | 8',
    ]);
  });

  it('is told with the line where it is none of these', async () => {
    const western = Buffer.from(`no,title\n1,Iron Bell\n2,Café Élan\n`, 'latin1');
    await expect(prepareFile(fileOf('western.csv', western), GUIDE)).rejects.toThrow(
      'western.csv is not text in UTF-8: line 3 cannot be read, nor is it CP949 (EUC-KR) or UTF-16. Save it as UTF-8.',
    );
    const japanese = Buffer.from([...Buffer.from('no,title\n1,'), 0x83, 0x68, 0x83, 0x89, 0x83, 0x7d, 0x0a]);
    await expect(prepareFile(fileOf('japanese.csv', japanese), GUIDE)).rejects.toThrow('line 2 cannot be read');
    // EUC-JP and GBK have letters in the same places as CP949, but not in those of its syllables alone.
    const chinese = Buffer.from([...Buffer.from('no,title\n1,'), 0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xe7, 0xca, 0xd3, 0xbe, 0xe7, 0x0a]);
    await expect(prepareFile(fileOf('chinese.csv', chinese), GUIDE)).rejects.toThrow('line 2 cannot be read');
  });
});

describe('a workbook', () => {
  const [head, ...rows] = ROWS;

  it('is read by the types and formats of its cells', async () => {
    const file = await prepareFile(
      fileOf(
        'guide.xlsx',
        workbookOf({
          Notes: [['Made by hand']],
          Guide: [head!, [1, 'Paper & <Moon>', '종이달', { day: 44591 }, 16], [], [2, 'River', null, { day: 44591.5 }]],
        }),
      ),
      GUIDE,
    );
    expect(await readRows(file)).toEqual(['2 1 | Paper & <Moon> | 종이달 | 2022-01-30 | 16', '4 2 | River |  | 2022-01-30 12:00:00 | ']);
  });

  it('of Netflix gives the places that its text has', async () => {
    const row = ['South Korea', 'KR', '2022-01-30', 'TV', 1, 'All of Us Are Dead', 'All of Us Are Dead: Season 1', 1];
    const texts = await prepareFile(fileOf('weeks.tsv', [COUNTRIES, row]), formats);
    for (const week of ['2022-01-30', { day: 44591 }]) {
      const sheet = await prepareFile(
        fileOf('all-weeks-countries.xlsx', workbookOf({ 'Top 10': [COUNTRIES, row.with(2, week as string)] })),
        formats,
      );
      expect(sheet.layout.format.name).toBe('netflix-countries');
      expect(await readRows(sheet)).toEqual(await readRows(texts));
      expect([sheet.released, sheet.releasedBy]).toEqual(['2022-01-30', 'ROWS']);
    }
  });

  it('is refused where it is damaged, empty or of another kind', async () => {
    const good = workbookOf({ Guide: ROWS });
    await expect(prepareFile(fileOf('cut.xlsx', good.subarray(0, good.length - 40)), GUIDE)).rejects.toThrow(
      'is a damaged zip archive or spreadsheet',
    );
    await expect(
      prepareFile(fileOf('bad.xlsx', workbookOf({ Guide: ROWS }, { 'xl/worksheets/sheet1.xml': '<worksheet><row' })), GUIDE),
    ).rejects.toThrow('is a damaged spreadsheet: ');
    await expect(prepareFile(fileOf('empty.xlsx', workbookOf({ Guide: [] })), GUIDE)).rejects.toThrow(
      'is a workbook with nothing on its sheets',
    );
    await expect(prepareFile(fileOf('other.ods', zipOf({ 'content.xml': '<x/>' })), GUIDE)).rejects.toThrow('of another kind than .xlsx');
    await expect(prepareFile(fileOf('other.xlsx', workbookOf({ Guide: rows })), GUIDE)).rejects.toThrow(
      'its first row does not name the columns',
    );
  });
});

describe('an archive', () => {
  it('gives each of its files, and passes over what is none', async () => {
    const { files, passedOver } = await prepareFiles(
      fileOf(
        'guides-20220301.zip',
        zipOf({
          'data/one.csv': csv(ROWS),
          'data/two_2022-02-01.xlsx': workbookOf({ Guide: ROWS }),
          'README.txt': 'Read me first.\n',
          'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
          '__MACOSX/data/._one.csv': 'x',
        }),
      ),
      GUIDE,
    );
    expect(files.map(({ source: { name }, released }) => [name, released])).toEqual([
      ['guides-20220301/one.csv', '2022-03-01'],
      ['guides-20220301/two_2022-02-01.xlsx', '2022-02-01'],
    ]);
    for (const file of files) expect(await readRows(file)).toEqual(READ);
    expect(passedOver).toEqual([
      expect.stringContaining('logo.png is a binary file'),
      expect.stringContaining('README.txt: line 1 does not name the columns of a layout that is known.'),
    ]);
  });

  it('with nothing that is known is refused with the first reason', async () => {
    await expect(prepareFiles(fileOf('a.zip', zipOf({ 'README.txt': 'Read me.\n' })), GUIDE)).rejects.toThrow(
      'a.zip/README.txt: line 1 does not name',
    );
    await expect(prepareFiles(fileOf('b.zip', zipOf({})), GUIDE)).rejects.toThrow();
  });

  it('is another import than one of its files only where it differs', async () => {
    const [plain, packed] = [fileOf('one.csv', csv(ROWS)), fileOf('one.zip', zipOf({ 'one.csv': csv(ROWS) }))];
    expect(await (await prepareFile(packed, GUIDE)).source.checksum()).toBe(await (await prepareFile(plain, GUIDE)).source.checksum());
  });
});

describe('objects of JSON', () => {
  const [names, ...rows] = ROWS;
  const objects = rows.map((row) =>
    Object.fromEntries(names!.map((name, index) => [name, name === 'eps' ? Number(row[index]) : row[index]!])),
  );

  it.each([
    ['an array', JSON.stringify(objects), [1, 1]],
    ['an array with line breaks', JSON.stringify(objects, null, 2), [2, 9]],
    ['lines', objects.map((one) => `${JSON.stringify(one)}\n`).join(''), [1, 2]],
    ['an array of lines', `[\n${objects.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`, [2, 3]],
  ])('are read as %s', async (_what, text, lines) => {
    for (const content of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le'), cp949(text)]) {
      const file = await prepareFile(fileOf('guide.json', content), GUIDE);
      expect(await readRows(file)).toEqual(READ.map((row, index) => row.replace(/^\d+/, String(lines[index]))));
    }
  });

  it('may lack what is empty, and hold lists and brackets', async () => {
    const text = JSON.stringify([
      { no: 1, title: 'A } "quoted" ] \\ title', 제목: null },
      { no: 2, title: ['One', 'Two'], first: true, eps: { a: [1] } },
    ]);
    expect(await readRows(await prepareFile(fileOf('guide.json', text), GUIDE))).toEqual([
      '1 1 | A } "quoted" ] \\ title |  |  | ',
      '1 2 | One, Two |  | true | {"a":[1]}',
    ]);
  });

  it('are rejected one by one where they are damaged', async () => {
    const text = `[\n${JSON.stringify(objects[0])},\n{"no": 5, "title": oh},\n${JSON.stringify(objects[1])},\n{"no": 7, "title`;
    expect(await readRows(await prepareFile(fileOf('guide.json', text), GUIDE))).toEqual([
      expect.stringMatching(/^2 1 \| Paper/),
      expect.stringMatching(/^3 What begins here is no JSON: /),
      expect.stringMatching(/^4 2 \| River/),
      '5 The file ends within the object that begins here.',
    ]);
  });
});
