/** A way out of either engine: a backup of one is restored on the other, which then holds and answers the same. */
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '../src/export/backup/restore.js';
import { exportGraph } from '../src/export/export.js';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { engines, remote } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const QUESTIONS = [
  '{ shows(first: 20) { totalCount nodes { id title nativeName directors { name } } } }',
  '{ people(first: 20) { totalCount nodes { id name names { text } directed { id } } } }',
  '{ search(text: "dead") { nodes { id } } }',
  '{ show(id: "show:all-of-us-are-dead") { title basedOn { source { title } } claims(first: 20) { nodes { id citations { asWritten article { id } } } } } }',
];

async function answersOf(store: Store): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const question of QUESTIONS) answers.push(await data(store, question));
  return answers;
}

/** Every way that there is in this run from one engine to another; the embedded one also as a command reaches it. */
const all = [...engines, { name: 'embedded, of another process', empty: () => remote.empty() }];
const ways = engines.flatMap((from) => all.filter((to) => from.name !== to.name).map((to) => [from.name, to.name, from, to] as const));

it.each(ways)('goes from %s to %s: equal files, dumps and answers', async (_from, _to, from, to) => {
  const folder = newFolder();
  const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
  const source = await from.seeded();
  // The harness's own mark on Neo4j is no part of the graph.
  await source.transaction((tx) => tx.write('MATCH (mark:TestSeed) DELETE mark'));
  const [held, answers] = [await dump(source), await answersOf(source)];
  await exportGraph(source, first, { format: 'jsonl', base: '' });
  await source.close();
  const target = await to.empty();
  await restoreBackup(target, first);
  expect(await check(target)).toEqual([]);
  expect(await dump(target)).toEqual(held);
  expect(await answersOf(target)).toEqual(answers);
  await exportGraph(target, second, { format: 'jsonl', base: '' });
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  await target.close();
});
