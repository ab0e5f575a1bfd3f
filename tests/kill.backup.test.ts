/** kill -9 while a backup is written: the store is as it was, the copy that was there before too, and the next backup is whole. */
import { expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { run, start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { newFolder, removeFolders } from './support/folder.js';
import { unlessThorough } from './support/thorough.js';

removeFolders();

it('leaves the copy of before, or none, and the store as it was', async () => {
  const folder = newFolder();
  const settings = { INYEON_DATA_DIR: folder };
  const seeded = await openEmbedded(join(folder, 'inyeon.grafeo'));
  await prepare(seeded);
  await seed(seeded, await bundledSeed());
  const all = await dump(seeded);
  await seeded.close();

  const copies = newFolder();
  const [earlier, file] = [join(copies, 'earlier.jsonl'), join(copies, 'copy.jsonl')];
  const began = performance.now();
  expect(await run(['backup', earlier], settings)).toMatchObject({ code: 0 });
  // A machine that stood still for a moment needs less the next time.
  let took = performance.now() - began;
  const before = readFileSync(earlier);

  let cut = 0;
  for (const part of unlessThorough([0.5, 0.7, 0.8, 0.9], [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95])) {
    for (const target of [earlier, file]) {
      const from = performance.now();
      const backup = start(['backup', '--force', target], settings);
      await Promise.race([wait(part * took), backup.ended]);
      if ((await stop(backup, 'SIGKILL')).signal === 'SIGKILL') cut++;
      else took = Math.min(took, performance.now() - from);
    }
    expect(readFileSync(earlier).equals(before)).toBe(true);
    if (existsSync(file)) expect(readFileSync(file).equals(before)).toBe(true);
  }
  expect(cut).toBeGreaterThan(0);

  // What the killed ones have left is nobody's once nothing is written to it any more.
  const left = readdirSync(copies).filter((name) => name.endsWith('.part'));
  const long = new Date(Date.now() - 3_600_000);
  for (const name of left) utimesSync(join(copies, name), long, long);
  writeFileSync(join(copies, '.copy.jsonl.1.part'), 'of one that is still being written');
  for (const target of [earlier, file]) expect(await run(['backup', '--force', target], settings)).toMatchObject({ code: 0 });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(copies).sort()).toEqual(['.copy.jsonl.1.part', 'copy.jsonl', 'earlier.jsonl']);
  const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
  expect(await dump(store)).toEqual(all);
  await store.close();
});
