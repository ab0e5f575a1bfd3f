/** Export and restore as commands: killed at any moment they leave a whole file or none, and a store that goes on. */
import { beforeAll, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBackup } from '../src/export/backup/verify.js';
import { exportGraph } from '../src/export/export.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { run, start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { engines } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const data = newFolder();
const settings = { INYEON_DATA_DIR: data };
const backup = join(newFolder(), 'backup.jsonl.gz');
let held: string[];

beforeAll(async () => {
  const seeded = await engines[0]!.seeded();
  held = await dump(seeded);
  await exportGraph(seeded, backup, { format: 'jsonl', base: '' });
  await seeded.close();
  expect(await run(['restore', backup], settings)).toMatchObject({ code: 0 });
});

async function heldIn(folder: string): Promise<string[]> {
  const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
  await prepare(store);
  const lines = await dump(store);
  await store.close();
  return lines;
}

it('writes each format with one command, says what to do with it, and overwrites nothing', async () => {
  const folder = newFolder();
  const written = async (name: string, ...options: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(['export', join(folder, name), ...options], settings);
    expect([code, stderr.includes('Error')]).toEqual([0, false]);
    return stdout;
  };
  expect(await written('graph.jsonl')).toMatch(/\d+ nodes and \d+ relations written to .*graph\.jsonl\.\n$/);
  expect(await written('scripts', '--format', 'cypher')).toMatch(/inyeon seed .*scripts\/\*\.cypher/);
  expect(await written('graph.nq', '--format', 'nquads', '--base-iri', 'https://example.org/id/')).toMatch(/graph\.nq/);
  expect(await written('csv', '--format', 'neo4j-admin')).toMatch(/csv\/README\.txt/);
  expect(await run(['export', join(folder, 'graph.jsonl')], settings)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/exists already: choose another name, or replace it with --force/),
  });
  await written('graph.jsonl', '--force');
  expect(await run(['export', join(folder, 'x'), '--base-iri', 'no iri'], settings)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/It is no IRI/),
  });
  expect(readdirSync(folder).sort()).toEqual(['csv', 'graph.jsonl', 'graph.nq', 'scripts']);
});

it.each(['SIGINT', 'SIGKILL'] as const)('leaves a whole file or none on %s', async (signal) => {
  const folder = newFolder();
  const target = join(folder, 'graph.jsonl');
  const command = start(['export', target], settings);
  await Promise.race([command.printed(/nodes/), command.ended]);
  const ended = await stop(command, signal);
  if (existsSync(target)) await verifyBackup(target);
  else if (signal === 'SIGINT')
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/was broken off: .* was not written/)]);
  if (signal === 'SIGINT') expect(readdirSync(folder)).toEqual(existsSync(target) ? ['graph.jsonl'] : []);
});

it.each(['checking', 'relations'])(
  'goes on with a restore that was killed while it said %s, and opens the store for nothing else before',
  async (told) => {
    const folder = newFolder();
    const here = { INYEON_DATA_DIR: folder };
    const command = start(['restore', backup], here);
    await command.printed(new RegExp(`^ .*${told}`, 'm'));
    await stop(command, 'SIGKILL');
    const between = await run(['stats'], here);
    if (between.code !== 0)
      expect(between.stderr).toMatch(
        /holds a part of a backup, whose restoring was broken off: run inyeon restore with the same file again/,
      );
    const again = await run(['restore', backup], here);
    // It may have come to its end before it was killed, or not to its first line.
    expect(again.stdout + again.stderr).toMatch(/restored to .*|is not empty/);
    expect(await heldIn(folder)).toEqual(held);
  },
);

it('refuses a store that holds something', async () => {
  expect(await run(['restore', backup], settings)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /is not empty, and a backup is restored into an empty one only: .*INYEON_DATA_DIR or NEO4J_URI\. Nothing was written\./,
    ),
  });
  expect(await heldIn(data)).toEqual(held);
});

it('prints the review queue and the counts where there is no terminal', async () => {
  expect(await run(['review'], settings)).toMatchObject({
    code: 0,
    stdout: 'bits\tleft\tleftName\tright\trightName\treasons\n',
    stderr: expect.stringMatching(/This is no terminal/),
  });
  expect((await run(['stats'], settings)).stdout).toMatch(/^claims +1,\d{3}$/m);
  expect(JSON.parse((await run(['stats', '--json'], settings)).stdout)).toMatchObject({ reviewQueue: 0, entities: { Webtoon: 4 } });
});
