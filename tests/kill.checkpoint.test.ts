/** kill -9 while the embedded engine writes its log into the store: whatever was acknowledged is there, and nothing is half there. */
import { expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbedded } from '../src/graph/embedded.js';
import { startNode, stop } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { unlessThorough } from './support/thorough.js';

removeFolders();

/** Writes two megabytes at a time, for ever, and says how many nodes have been acknowledged. */
const WRITING = `
import { openEmbedded } from ${JSON.stringify(new URL('../dist/graph/embedded.js', import.meta.url).href)};
import { prepare } from ${JSON.stringify(new URL('../dist/graph/open.js', import.meta.url).href)};
const store = await openEmbedded(process.env.FILE);
await prepare(store);
const text = 'ten letters'.repeat(1_000);
for (let kept = 0; ; console.log('kept ' + kept + '.')) {
  await store.transaction((tx) => tx.write('UNWIND range(1, 200) AS n CREATE (:Step {text: $text})', { text }));
  kept += 200;
}
`;

/** The store is no larger, in bytes, before the log is written into it: equal texts are kept once. */
const WITHOUT = 100_000;

/** How many steps there are before the log is first written into the store: it is when it has 64 MB. */
const AT_CHECKPOINT = 6_000;

it('survives kills around and within a checkpoint', async () => {
  let written = 0;
  const moments = unlessThorough(
    [0, 25, 35, 45, 55],
    Array.from({ length: 80 }, (_, at) => at * 3),
  );
  // However slow it is, it has begun by the last moment.
  for (const after of [...moments, 'once it has begun'] as const) {
    const file = join(newFolder(), 'inyeon.grafeo');
    const writing = startNode(['--input-type=module', '-e', WRITING], { FILE: file });
    await writing.printed(new RegExp(`kept ${AT_CHECKPOINT - 400}\\.`));
    if (after === 'once it has begun') while (statSync(file).size <= WITHOUT) await wait(1);
    else await wait(after);
    const { stdout } = await stop(writing, 'SIGKILL');
    const kept = Number(/kept (\d+)\.\n(?:kept)?[^.]*$/.exec(stdout)![1]);
    if (statSync(file).size > WITHOUT) written++;
    const store = await openEmbedded(file);
    const [row] = await store.read('MATCH (n:Step) RETURN count(n) AS count, count(n.text) AS texts');
    // One more than was told may have been kept: it is told once it is.
    expect([kept, kept + 200]).toContain(row!['count']);
    expect(row!['texts']).toBe(row!['count']);
    await store.transaction((tx) => tx.write('CREATE (:Step {text: $text})', { text: 'one more' }));
    expect(await store.read('MATCH (n:Step) RETURN count(n) AS count')).toEqual([{ count: Number(row!['count']) + 1 }]);
    await store.close();
  }
  // Kills that all came before it would show nothing.
  expect(written).toBeGreaterThan(0);
});
