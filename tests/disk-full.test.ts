/**
 * A disk without room, for real: in a small file system of its own where one may be mounted, and under a limit of the size of files.
 * What cannot be written is refused whole and in one sentence; what was committed is there when there is room again.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Store } from '../src/graph/store.js';
import { run, startNode, type Ended } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

const MAIN = fileURLToPath(new URL('../dist/bin/inyeon.js', import.meta.url));

/** A file system of eight megabytes; undefined where this process may not mount one. */
const small: string | undefined = mounted('8m');

function mounted(size: string): string | undefined {
  const folder = newFolder();
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0 ? folder : undefined;
}

afterAll(() => {
  // Lazily: a store that was refused in this process holds its file until its memory is collected, and until then the mount is busy.
  if (small !== undefined) expect(spawnSync('umount', ['--lazy', small]).status).toBe(0);
});
removeFolders();

/** Takes all room but so many bytes. */
function leave(bytes: number): void {
  const filler = join(small!, 'filler');
  rmSync(filler, { force: true });
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']);
  truncateSync(filler, Math.max(0, statSync(filler).size - bytes));
}

function makeRoom(): void {
  rmSync(join(small!, 'filler'), { force: true });
}

const ONE_SENTENCE = /^The disk of the store[^\n]* has no room left, [^\n]*\.$/;

/** Writes until it is refused, and once more, reading after each; then closes on a disk that has become full to the last byte. */
const GROWING = `
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { openEmbedded } from ${JSON.stringify(new URL('../dist/graph/embedded.js', import.meta.url).href)};
import { prepare } from ${JSON.stringify(new URL('../dist/graph/open.js', import.meta.url).href)};
const store = await openEmbedded(process.env.FILE);
await prepare(store);
const text = 'the same thousand letters '.repeat(40);
const errors = [];
const read = [];
let kept = 0;
while (errors.length < 2)
  try {
    await store.transaction((tx) => tx.write('UNWIND range(1, 500) AS n CREATE (:Step {text: $text})', { text }));
    kept += 500;
  } catch ({ failure, message }) {
    errors.push({ failure, message });
    read.push((await store.read('MATCH (n:Step) RETURN count(n) AS count'))[0].count);
  }
spawnSync('dd', ['if=/dev/zero', 'of=' + join(dirname(process.env.FILE), '..', 'filler'), 'bs=512']);
await store.close().catch(({ failure, message }) => errors.push({ failure, message }));
console.log(JSON.stringify({ kept, read, errors }));
`;

const steps = async (store: Store): Promise<unknown> =>
  (await store.read('MATCH (n:Step) RETURN count(n) AS count')).map((row) => row['count'])[0];

/** Opens a store, writes half a megabyte where there is none yet, and closes it. */
const OPENING = `
import { openEmbedded } from ${JSON.stringify(new URL('../dist/graph/embedded.js', import.meta.url).href)};
import { prepare } from ${JSON.stringify(new URL('../dist/graph/open.js', import.meta.url).href)};
try {
  const store = await openEmbedded(process.env.FILE);
  await prepare(store);
  const count = async () => (await store.read('MATCH (n:Step) RETURN count(n) AS count'))[0].count;
  if ((await count()) === 0)
    await store.transaction((tx) => tx.write('UNWIND range(1, 500) AS n CREATE (:Step {text: $text})', { text: 'the same thousand letters '.repeat(40) }));
  const steps = await count();
  await store.close();
  console.log(JSON.stringify({ steps }));
} catch ({ failure, message }) {
  console.log(JSON.stringify({ failure, message }));
}
`;

/**
 * What opening a store comes to. Each in a process of its own: what one that was refused or closed still holds would be given back
 * when its memory is collected, which makes room at any moment after the disk was filled.
 */
async function opened(file: string): Promise<{ steps: number } | { failure: string; message: string }> {
  const { stdout, stderr } = await startNode(['--input-type=module', '-e', OPENING], { FILE: file }).ended;
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { steps: number };
}

async function expectRefused(file: string, leaves: string): Promise<void> {
  const told = await opened(file);
  expect(told).toEqual({ failure: 'FULL', message: expect.stringMatching(ONE_SENTENCE) });
  expect(told).toHaveProperty('message', expect.stringContaining(leaves));
}

(small === undefined ? describe.skip : describe)('a file system without room (skipped where none can be mounted)', () => {
  it('refuses whole what does not fit, goes on reading, says so at closing, and has all that was committed', async () => {
    const folder = join(small!, 'grown');
    const file = join(folder, 'inyeon.grafeo');
    // A process of its own: what it could not close stays locked until it ends.
    const grown = await startNode(['--input-type=module', '-e', GROWING], { FILE: file }).ended;
    const said = JSON.parse(grown.stdout) as { kept: number; read: number[]; errors: { failure: string; message: string }[] };
    expect(said.kept).toBeGreaterThan(1_000);
    expect(said.read).toEqual([said.kept, said.kept]);
    expect(said.errors.map(({ failure }) => failure)).toEqual(['FULL', 'FULL', 'FULL']);
    for (const { message } of said.errors) expect(message).toMatch(ONE_SENTENCE);
    expect(said.errors[0]!.message).toContain('refused whole');
    expect(said.errors[2]!.message).toContain('all that was committed is in the log');
    leave(0);
    const without = await run(['stats', '--json'], { INYEON_DATA_DIR: folder });
    expect(without.stderr).not.toMatch(/damaged or not|\bat .*:\d+:\d+/);
    if (without.code !== 0) for (const line of without.stderr.trim().split('\n')) expect(line).toMatch(ONE_SENTENCE);
    makeRoom();
    // As far as the disk goes there is room now; and what is there is what was told to be kept.
    expect(await opened(file)).toEqual({ steps: said.kept });
    rmSync(folder, { recursive: true });
  });

  it('says so where there is no room to begin, and begins where there is', async () => {
    const folder = join(small!, 'begun');
    mkdirSync(folder);
    const file = join(folder, 'inyeon.grafeo');
    leave(0);
    await expectRefused(file, 'it is not damaged');
    makeRoom();
    expect(await opened(file)).toEqual({ steps: 500 });
    leave(0);
    await expectRefused(file, 'nothing of it was changed');
    makeRoom();
    expect(await opened(file)).toEqual({ steps: 500 });
    rmSync(folder, { recursive: true });
  });

  it('still calls a store damaged that is, where there is room', async () => {
    const folder = join(small!, 'damaged');
    mkdirSync(folder);
    writeFileSync(join(folder, 'inyeon.grafeo'), 'no store');
    await expect(openEmbedded(join(folder, 'inyeon.grafeo'))).rejects.toMatchObject({ failure: 'CORRUPT' });
    rmSync(folder, { recursive: true });
  });
});

describe('under a limit of the size of files', () => {
  /** Runs the program so that no file of it may have more kilobytes. */
  function limited(kilobytes: number, args: readonly string[], dataDir: string): Promise<Ended> {
    // Ignored by the shell and so by the program: writing fails, rather than the process ending.
    const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const child = spawn('bash', ['-c', script, process.execPath, MAIN, ...args], {
      env: { PATH: process.env['PATH'], INYEON_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
  }

  it('refuses what does not fit in one sentence, and goes on from there when there is room', async () => {
    const folder = newFolder();
    const { code, stderr } = await limited(1_024, ['seed'], folder);
    expect(code).toBe(1);
    const said = stderr.split(/[\r\n]/).filter((line) => line !== '' && !/^ *\d+\/\d+ /.test(line));
    expect(said).toEqual([expect.stringMatching(/The disk of the store.* has no room left, .*Make room/)]);
    expect(existsSync(join(folder, 'inyeon.grafeo'))).toBe(true);
    const settings = { INYEON_DATA_DIR: folder };
    // Whole files are in, which pass the check of what is written; what the schema promises comes with the rest.
    const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
    expect(await check(store)).toEqual([]);
    expect(await steps(store)).toBe(0);
    await store.close();
    expect((await run(['seed'], settings)).code).toBe(0);
    expect(await run(['check'], settings)).toMatchObject({ code: 0, stdout: expect.stringContaining('everything holds') });
  });
});
