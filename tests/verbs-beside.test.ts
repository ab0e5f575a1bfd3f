/** Commands beside a server of the embedded store, as processes: each does what it does alone, and the server shows it at once. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run, start, stop, type Command, type Ended } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fixture } from './support/import.js';
import { longFile } from './support/long-file.js';
import { someOf } from './support/thorough.js';

removeFolders();

const folder = newFolder();
const settings = { INYEON_DATA_DIR: folder };
let server: Command;
let url: string;

async function serve(): Promise<void> {
  server = start([], { ...settings, PORT: '0' });
  const [, address] = await server.printed(/(http:\S+\/graphql)[\s\S]*Ctrl-C/);
  url = address!;
}

beforeAll(serve);

afterAll(() => stop(server));

async function query(text: string): Promise<any> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function done(...args: string[]): Promise<Ended> {
  const ended = await run(args, settings);
  expect([args[0], ended.code, /Error:|\bat .*:\d+:\d+/.test(ended.stderr)]).toEqual([args[0], 0, false]);
  return ended;
}

/** The check, which holds but for the countries of nobody that long files speak of. */
async function expectWhole(of: Record<string, string> = settings): Promise<void> {
  const { stdout, stderr } = await run(['check'], of);
  const lines = stdout
    .split('\n')
    .filter(
      (line) => line !== '' && !/^country:[A-Z]{2} has the code|: \d+ violations?|everything holds|^An import|^ {2}inyeon/.test(line),
    );
  expect([lines, /Error|\bat .*:\d+:\d+/.test(stderr)]).toEqual([[], false]);
}

const SHOW = 'show:all-of-us-are-dead';
const shows = async (): Promise<number> => (await query('{ shows(first: 1) { totalCount } }')).shows.totalCount;

it('reads: check and stats', async () => {
  expect((await done('check')).stdout).toContain('everything holds');
  expect(JSON.parse((await done('stats', '--json')).stdout)).toEqual(expect.any(Object));
});

it('seeds, and the server shows it', async () => {
  const file = join(newFolder(), 'mine.cypher');
  writeFileSync(
    file,
    `MATCH (article:Article {id: 'article:inyeon-editors-2026'})
MERGE (genre:Entity:Genre {id: 'genre:of-this-test'})
MERGE (article)-[:STATES {name: 'Of this test'}]->(genre);
`,
  );
  expect((await query('{ node(id: "genre:of-this-test") { id } }')).node).toBeNull();
  const { code, stderr } = await run(['seed', file], settings);
  expect([code, stderr.split('\n').at(-2)]).toEqual([0, expect.stringContaining('mine.cypher')]);
  expect((await query('{ node(id: "genre:of-this-test") { id } }')).node).toEqual({ id: 'genre:of-this-test' });
});

it('imports, and the server answers meanwhile and shows it afterwards', async () => {
  const before = await shows();
  await done('import', '--all', fixture('countries.2022-02-06.tsv'));
  expect(await shows()).toBeGreaterThan(before);
  expect((await done('check')).stdout).toContain('everything holds');
});

it('keeps answering while thousands of rows are imported, and loses none of a server’s answers', async () => {
  const importing = start(['import', '--all', longFile(2)], settings);
  let isOver = false;
  void importing.ended.then(() => (isOver = true));
  const took: number[] = [];
  while (!isOver) {
    const from = performance.now();
    expect((await query(`{ show(id: "${SHOW}") { title directors { name } cast { nodes { name } } } }`)).show.title).toBe(
      'All of Us Are Dead',
    );
    took.push(performance.now() - from);
    await wait(20);
  }
  expect((await importing.ended).code).toBe(1);
  took.sort((a, b) => a - b);
  if (process.env['INYEON_SHOW_FIGURES'] !== undefined)
    console.log(
      `beside an import: ${took.length} answers, p50 ${took[took.length >> 1]!.toFixed(1)} ms, p99 ${took[Math.floor(took.length * 0.99)]!.toFixed(1)} ms, longest ${took.at(-1)!.toFixed(1)} ms`,
    );
  // Not how fast it is, but that it goes on.
  expect(took.length).toBeGreaterThan(10);
});

it('merges two and splits them, and the server follows', async () => {
  const { people } = await query('{ people(first: 2) { nodes { id } } }');
  const [keep, gone] = people.nodes.map(({ id }: { id: string }) => id) as [string, string];
  await done('merge', keep, gone);
  expect((await query(`{ person(id: "${gone}") { id } }`)).person.id).toBe(keep);
  await done('split', gone);
  expect((await query(`{ person(id: "${gone}") { id } }`)).person.id).toBe(gone);
});

it('exports and backs up one state while another command writes; a backup restores to what passes the check', async () => {
  const target = join(newFolder(), 'beside.jsonl.gz');
  const writing = start(['import', '--all', longFile(2)], settings);
  const [backup] = await Promise.all([done('backup', target), writing.ended]);
  expect(backup.stdout).toMatch(/\d+ nodes and \d+ relations written to/);
  await done('export', join(newFolder(), 'scripts'), '--format', 'cypher');
  const restored = { INYEON_DATA_DIR: newFolder() };
  expect((await run(['restore', target], restored)).code).toBe(0);
  await expectWhole(restored);
});

it('refuses to restore into what is served', async () => {
  const target = join(newFolder(), 'served.jsonl');
  await done('backup', target);
  expect(await run(['restore', target], settings)).toMatchObject({ code: 1, stderr: expect.stringMatching(/is not empty/) });
});

it('lets one import at a time in', async () => {
  // Long enough for a second command to start meanwhile, on a slow machine too.
  const first = start(['import', '--all', longFile(40)], settings);
  await first.printed(/rows\/s/);
  const second = await run(['import', '--all', longFile(1)], settings);
  expect([second.code, second.stderr]).toEqual([
    2,
    expect.stringMatching(/Another import into .* is under way, begun at .* by process \d+/),
  ]);
  // Stopped, or done with its rows, of which one in a hundred is rejected.
  expect([130, 1]).toContain((await stop(first, 'SIGINT')).code);
});

it('leaves whole rows when a command is killed, and the same command goes on', async () => {
  const file = longFile(4);
  for (const after of someOf([1_300, 900], 2)) {
    const killed = start(['import', '--all', file], settings);
    await Promise.race([wait(after), killed.ended]);
    await stop(killed, 'SIGKILL');
    await expectWhole();
  }
  expect((await run(['import', '--all', file], settings)).stdout).toMatch(/rows read +[\d,]+/);
  await expectWhole();
});

it('tells a second server that the store is in use', async () => {
  expect(await run([], { ...settings, PORT: '0' })).toMatchObject({ code: 1, stderr: expect.stringMatching(/in use by another process/) });
});

it('finds the store again after the server was killed, alone and beside the next server', async () => {
  await stop(server, 'SIGKILL');
  await expectWhole();
  await serve();
  await expectWhole();
});

it('says what to do when the server ends in the middle of a command', async () => {
  // Long enough for it not to end before it is seen to have begun, on a slow machine too.
  const importing = start(['import', '--all', longFile(40)], settings);
  await importing.printed(/rows\/s/);
  await stop(server, 'SIGKILL');
  const { code, stderr } = await importing.ended;
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/The process that serves the store .* has ended or hung up: .*Run the command again/),
  ]);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  await expectWhole();
  await serve();
});
