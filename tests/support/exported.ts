import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportGraph } from '../../src/export/export.js';
import type { Store } from '../../src/graph/store.js';
import { newFolder } from './folder.js';

/** What tells when and in how many steps a store was written, not what it holds; a key of no name is left of one that it had. */
const WHEN = /^\{"node":\["(?:Change|ChangeHour|Import|Joining|NameKey|Store|TestSeed)"\]/;

/** The lines of an export of a store, but for what says when it was written: two stores hold the same facts when these are equal. */
export async function exported(store: Store): Promise<string[]> {
  const file = join(newFolder(), 'export.jsonl');
  await exportGraph(store, file, { format: 'jsonl', base: 'https://inyeon.example/id/' });
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -2)
    .filter((line) => !WHEN.test(line))
    .sort();
}

/** The lines that only one of two exports has, a few of each: short enough to be read where a test fails. */
export function unlike(one: readonly string[], other: readonly string[]): { readonly onlyOne: string[]; readonly onlyOther: string[] } {
  const [held, wanted] = [new Set(one), new Set(other)];
  return { onlyOne: one.filter((line) => !wanted.has(line)).slice(0, 8), onlyOther: other.filter((line) => !held.has(line)).slice(0, 8) };
}
