/** Export, then import: the store that comes out is the one that went in, on each engine and from one to the other. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreBackup } from '../src/export/backup/restore.js';
import { check } from '../src/check/check.js';
import { takeCensus } from '../src/export/census.js';
import { cypherPieces } from '../src/export/cypher.js';
import { literal, mapLiteral } from '../src/export/cypher-literal.js';
import { exportGraph, type ExportFormat, type Exported } from '../src/export/export.js';
import { writeFolder } from '../src/export/target.js';
import { liftList } from '../src/graph/literal-list.js';
import { statementsOf } from '../src/graph/script.js';
import type { Reader, Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import { seed } from '../src/seed/seed.js';
import { dump } from './support/dump.js';
import { engines, onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fillOddly, ODD_TEXTS } from './support/odd-store.js';
import { someOnNeo4j } from './support/thorough.js';

removeFolders();

const [embedded] = engines;
const BASE = 'https://inyeon.example/id/';

/** The store that all exports are of, what it holds, and its backup. */
let source: Store;
let held: string[];
let backup: string;

beforeAll(async () => {
  source = await embedded!.empty();
  await fillOddly(source);
  held = await dump(source);
  backup = join(newFolder(), 'backup.jsonl');
  await write(source, backup, 'jsonl');
});

afterAll(() => source.close());

function write(store: Store, path: string, format: ExportFormat): Promise<Exported> {
  return exportGraph(store, path, { format, base: BASE });
}

/** The scripts of an export in the order of their names. */
function scriptsOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** Runs scripts as cypher-shell does: each statement as it stands. */
async function runAsTheyAre(store: Store, scripts: readonly string[]): Promise<void> {
  for (const script of scripts)
    for (const { text } of statementsOf(await readFile(script, 'utf8')))
      if (text.startsWith('CREATE ')) await store.define(text);
      else await store.transaction((tx) => tx.write(text));
}

it('passes the check, so that what is exported is a graph like others', async () => {
  expect((await check(source)).filter((violation) => !violation.includes('odd'))).toEqual([]);
});

onEachEngine('backup', (engine) => {
  it('gives an equal store back, whatever labels there are', async () => {
    const folder = newFolder();
    const first = await engine.empty();
    expect(await restoreBackup(first, backup)).toMatchObject({ resumedAfter: undefined });
    expect(await dump(first)).toEqual(held);
    expect(await write(first, join(folder, 'again.jsonl.gz'), 'jsonl')).toEqual(await write(first, join(folder, 'again.jsonl'), 'jsonl'));
    await first.close();
    // Equal stores give equal files, byte for byte, on whichever engine they are.
    expect(readFileSync(join(folder, 'again.jsonl')).equals(readFileSync(backup))).toBe(true);
    const back = await embedded!.empty();
    await restoreBackup(back, join(folder, 'again.jsonl.gz'));
    expect(await dump(back)).toEqual(held);
    await back.close();
  });

  it('goes on after a kill where it was, and lets nobody else in before', async () => {
    const store = await engine.empty();
    await expect(restoreBackup(brokenAfter(store, 2), backup)).rejects.toThrow('killed');
    const [mark] = await store.read<{ restored: number }>("MATCH (store:Store {id: 'store'}) RETURN store.restored AS restored");
    expect(mark!.restored).toBeGreaterThan(1);
    const other = join(newFolder(), 'other.jsonl');
    const small = await embedded!.empty();
    if (engine.name === 'neo4j') await write(small, other, 'jsonl');
    await small.close();
    if (engine.name === 'neo4j') await expect(restoreBackup(store, other)).rejects.toThrow(/holds a part of another backup/);
    expect(await restoreBackup(store, backup)).toMatchObject({ resumedAfter: mark!.restored });
    expect(await dump(store)).toEqual(held);
    await expect(restoreBackup(store, backup)).rejects.toThrow(/is not empty/);
    await store.close();
  });
});

onEachEngine('seed scripts', (engine) => {
  it('give an equal store through inyeon seed, and through a shell', async () => {
    const folder = join(newFolder(), 'graph');
    const store = await engine.empty();
    await restoreBackup(store, backup);
    await write(store, folder, 'cypher');
    await store.close();
    const seeded = await engine.empty();
    await seed(seeded, scriptsOf(folder));
    // The seed command marks the files that it took in: those marks are new.
    expect((await dump(seeded)).filter((line) => !line.includes('"id":"seed:000'))).toEqual(held);
    for (const again of someOnNeo4j(engine, [[], scriptsOf(folder)], 2)) await seed(seeded, again);
    expect((await dump(seeded)).filter((line) => !line.includes('"id":"seed:000'))).toEqual(held);
    await seeded.close();
    const shell = await engine.empty();
    await runAsTheyAre(shell, scriptsOf(folder));
    // As the next start does.
    await shell.transaction(catchUp);
    expect(await dump(shell)).toEqual(held);
    await shell.close();
  });
});

it('may be taken in file by file: after each of them catching up finds nothing to do', async () => {
  const folder = join(newFolder(), 'graph');
  await writeFolder(
    folder,
    cypherPieces(source, await takeCensus(source), () => {}, 60_000),
  );
  const scripts = scriptsOf(folder);
  expect(scripts.length).toBeGreaterThan(5);
  const store = await embedded!.empty();
  for (const script of scripts) await seed(store, [script]);
  expect((await dump(store)).filter((line) => !line.includes('"id":"seed:00'))).toEqual(held);
  await store.close();
});

it('holds MERGE only, a few hundred rows a statement, constraints first, and no null', async () => {
  const folder = join(newFolder(), 'graph');
  await write(source, folder, 'cypher');
  const [constraints, ...rest] = scriptsOf(folder);
  expect(readFileSync(constraints!, 'utf8')).toBe(readFileSync('schema/constraints.cypher', 'utf8'));
  for (const { text } of rest.flatMap((file) => statementsOf(readFileSync(file, 'utf8')))) {
    expect(text.split('\n').filter((line) => line.startsWith('  {')).length).toBeLessThanOrEqual(500);
    expect(text.replace(/'(?:[^'\\]|\\.)*'/g, '')).not.toMatch(/\b(null|CREATE|DELETE)\b/);
  }
});

it('writes literals that are read back, and numbers as Cypher has them', () => {
  for (const text of [...ODD_TEXTS, "'", '\\'])
    expect(liftList(`UNWIND [${literal(text)}] AS row RETURN row`).params).toEqual({ rows: [text] });
  // Half a character is none in UTF-8: the engines could not hold it either.
  expect(literal('half \uD83E')).toBe("'half \uFFFD'");
  expect(mapLiteral({ as: 1e300, 'a`b': [-0.5, 1e-7], yes: true, none: [] })).toBe(
    '{`as`: 1e300, `a``b`: [-0.5, 1e-7], `yes`: true, `none`: []}',
  );
});

it('writes a file whole or not at all', async () => {
  const folder = newFolder();
  const target = join(folder, 'graph.jsonl');
  const stopped = new AbortController();
  const breaking = exportGraph(source, target, { format: 'jsonl', base: BASE, signal: stopped.signal, onProgress: () => stopped.abort() });
  await expect(breaking).rejects.toThrow(/was broken off: .* was not written/);
  await expect(exportGraph(source, join(folder, 'scripts'), { format: 'cypher', base: BASE, signal: stopped.signal })).rejects.toThrow(
    /broken off/,
  );
  expect(readdirSync(folder)).toEqual([]);
  await write(source, target, 'jsonl');
  await expect(write(source, target, 'jsonl')).rejects.toThrow(/exists already: choose another name, or replace it with --force/);
  await exportGraph(source, target, { format: 'jsonl', base: BASE, replace: true });
  mkdirSync(join(folder, 'there'));
  await expect(exportGraph(source, join(folder, 'there'), { format: 'cypher', base: BASE, replace: true })).rejects.toThrow(
    /is a folder already/,
  );
  await expect(write(source, join(folder, 'no', 'such.jsonl'), 'jsonl')).rejects.toThrow(/cannot be written: its folder is not there/);
  expect(readdirSync(folder).sort()).toEqual(['graph.jsonl', 'there']);
});

it('says what cannot be exported', async () => {
  const store = await embedded!.empty();
  await store.transaction((tx) => tx.write("CREATE (:Lost {text: 'a'}) CREATE (:Lost {id: 'b'})"));
  const target = join(newFolder(), 'lost.jsonl');
  await expect(write(store, target, 'jsonl')).rejects.toThrow(
    '1 nodes (Lost) have no id, so nothing could find them again: give them one, or delete them.',
  );
  expect(existsSync(target)).toBe(false);
  await store.close();
});

it('notices when somebody writes meanwhile', async () => {
  const store = await embedded!.empty();
  // As on an engine without a steady view, where each statement sees what stands by then.
  const read = grow(store);
  const growing = { ...store, engine: store.engine, location: store.location, steady: (work) => work({ read }) } as Store;
  await expect(write(growing, join(newFolder(), 'grown.jsonl'), 'jsonl')).rejects.toThrow(/was written to while it was exported/);
  await store.close();
});

it('refuses backups that are not whole, not its own, newer or changed, and names the line', async () => {
  const folder = newFolder();
  const text = readFileSync(backup, 'utf8');
  const lines = text.split('\n');
  const refused = async (name: string, content: string | Buffer, message: RegExp): Promise<void> => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const store = await embedded!.empty();
    const before = await dump(store);
    await expect(restoreBackup(store, file)).rejects.toThrow(message);
    expect(await dump(store)).toEqual(before);
    await store.close();
  };
  await refused('cut.jsonl', text.slice(0, text.length / 2), /ends early, at line \d+: \d+ of \d+ nodes and relations are there/);
  await refused('footless.jsonl', lines.slice(0, -2).join('\n') + '\n', /ends early/);
  await refused(
    'damaged.jsonl',
    [...lines.slice(0, 99), lines[99]!.slice(0, 20), ...lines.slice(100)].join('\n'),
    /damaged\.jsonl:100: this line is damaged: it is not JSON/,
  );
  await refused(
    'shape.jsonl',
    [...lines.slice(0, 9), '{"node":["A"],"properties":{}}', ...lines.slice(10)].join('\n'),
    /shape\.jsonl:10: this line is damaged: its node has no id/,
  );
  await refused('changed.jsonl', text.replace('Hellbound', 'Hellbounds'), /is not as it was written/);
  await refused('twice.jsonl', text + text, /goes on after its end/);
  await refused('newer.jsonl', text.replace('"format":1', '"format":2'), /was made by a newer Inyeon \(format 2/);
  await refused('foreign.jsonl', '{"id":1}\n', /is no backup of Inyeon/);
  await refused('empty.jsonl', '', /is empty/);
  await refused('packed.jsonl.gz', 'not packed', /cannot be unpacked/);
  const store = await embedded!.empty();
  await expect(restoreBackup(store, join(folder, 'missing.jsonl'))).rejects.toThrow(/missing.jsonl cannot be read/);
  await store.close();
});

/** A store that dies after so many transactions. */
function brokenAfter(store: Store, transactions: number): Store {
  return {
    ...store,
    engine: store.engine,
    location: store.location,
    isShared: store.isShared,
    steady: (work) => store.steady(work),
    read: (statement, params) => store.read(statement, params),
    transaction: (work) => (transactions-- > 0 ? store.transaction(work) : Promise.reject(new Error('killed'))),
    define: (statement) => store.define(statement),
    close: () => store.close(),
  };
}

/** Reads, and has somebody write a node once the counting is done. */
function grow(store: Store): Reader['read'] {
  let reads = 0;
  return async (statement, params) => {
    if (++reads === 3) await store.transaction((tx) => tx.write("CREATE (:Store {id: 'another'})"));
    return store.read(statement, params);
  };
}
