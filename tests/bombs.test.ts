/** Files of a few kilobytes that unpack to hundreds of megabytes: refused in a sentence that says where, without holding them. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { run, type Ended } from './support/command.js';
import { zipOf } from './support/archives.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

const MEGABYTE = 1024 * 1024;

/** Unpacked, in bytes. */
const SIZE = 400 * MEGABYTE;

/** What a command may take in memory, in kilobytes: it needs some 150 MB for itself, and held whole a bomb would take 400 MB twice. */
const MOST = 450 * 1024;

/**
 * Has a process print how much memory it took at its height. Linux tells that of the program alone; what getrusage says begins with
 * that of the process which started it, and a worker of these tests may hold much.
 */
const WATCH = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let height = process.resourceUsage().maxRSS;
  try { height = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch {}
  console.log('height ' + height);
});`;

const WATCHED = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WATCH)}`,
};

async function packed(name: string, start: string, filling: number | string): Promise<string> {
  const path = join(newFolder(), name);
  function* pieces(): Generator<Buffer> {
    yield Buffer.from(start);
    const piece = Buffer.alloc(MEGABYTE, filling);
    for (let done = 0; done < SIZE; done += MEGABYTE) yield piece;
  }
  await pipeline(Readable.from(pieces(), { objectMode: false }), createGzip({ level: 1 }), createWriteStream(path));
  return path;
}

/** Runs a command that has to end without having held the bomb; gives what it said. */
async function light(...args: string[]): Promise<Ended> {
  const ended = await run(args, { INYEON_DATA_DIR: newFolder(), ...WATCHED });
  const height = Number(/height (\d+)/.exec(ended.stdout)?.[1]);
  if (process.env['INYEON_SHOW_FIGURES'] !== undefined) console.log(`${args.join(' ')}: ${Math.round(height / 1024)} MB`);
  expect(height).toBeGreaterThan(0);
  expect(height).toBeLessThan(MOST);
  expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  return ended;
}

describe('restore', () => {
  const HEADER = '{"backup":"inyeon","format":1,"store":1,"nodes":1,"relations":0}\n';

  it.each([
    ['nothing but zeros', '', 0, 1],
    ['one text in its header', '{"backup":"', 'a', 1],
    ['one text in a node', `${HEADER}{"node":["A"],"properties":{"id":"`, 'a', 2],
  ])('refuses a backup of %s', async (_name, start, filling, line) => {
    const file = await packed('bomb.jsonl.gz', start, filling);
    const { code, stderr } = await light('restore', file);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${file}:${line}: this line is longer than 16 MB`)]);
  });
});

describe('import', () => {
  let columns: string;

  beforeAll(() => {
    columns = 'country_name\tcountry_iso2\tweek\tcategory\tweekly_rank\tshow_title\tseason_title\tcumulative_weeks_in_top_10\n';
  });

  it('rejects a row of a table', async () => {
    const { code, stdout } = await light('import', '--all', await packed('countries.2022-02-06.tsv.gz', columns, 'a'));
    expect([code, stdout]).toEqual([1, expect.stringMatching(/longer than any row|too long/)]);
  });

  it('rejects a list of JSON objects', async () => {
    const { code, stdout, stderr } = await light('import', '--all', await packed('shows.json.gz', '[{"title": "', 'a'));
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/shows\.json\.gz/);
  });

  it('refuses a workbook with a cell, a place of a cell, or texts without end', async () => {
    const parts = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    };
    const sheet = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
    const cell = (text: string): string => sheet(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
    for (const [content, words] of [
      [cell('a'.repeat(60 * MEGABYTE)), /a text or a tag in it is longer than 4 MB/],
      [cell('a<!-- -->'.repeat(1_100_000)), /a cell in row 1 holds more than 1000000 letters/],
      [sheet('<c r="ZZZZZZ1" t="inlineStr"><is><t>a</t></is></c>'), /a cell stands at ZZZZZZ1, beyond the last column/],
    ] as const) {
      const file = fileOf('bomb.xlsx', zipOf({ ...parts, 'xl/worksheets/sheet1.xml': content }));
      const { code, stderr } = await light('import', '--all', file);
      expect([code, stderr]).toEqual([2, expect.stringMatching(words)]);
    }
  });
});
