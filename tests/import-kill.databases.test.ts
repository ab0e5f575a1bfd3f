/** An import of databases that is killed leaves nothing that cannot be served; the start says how to go on. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { join as path } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { databaseFormats } from '../src/import/database-formats.js';
import { tellOfBegun } from '../src/import/intake/begun-imports.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { readMapping } from '../src/import/sources/mapping/mapping.js';
import type { Format } from '../src/import/intake/format.js';
import { join } from '../src/joining/join.js';
import { ask } from './support/ask.js';
import { run, start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { engines, neo4jAddress, onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { madeUpTable } from './support/made-up-table.js';
import { unlessThorough } from './support/thorough.js';

removeFolders();

/** Lists with what the schema promises of each thing, and what hangs on it. */
const LISTS = [
  `{ shows(first: 100) { totalCount nodes { id title kind status premieredOn rating directors { id name }
     cast(first: 5) { nodes { id name } } companies { company { id name } } platforms { id name } basedOn { source { title } } seasons { title number } } } }`,
  '{ shows(first: 100, orderBy: { field: PREMIERED_ON, direction: DESC }) { nodes { id title } } }',
  '{ shows(last: 100, orderBy: { field: TITLE, direction: ASC, locale: "ko" }) { nodes { id title names { text } } } }',
  '{ people(first: 100) { totalCount nodes { id name credits(first: 5) { nodes { id title } } } } }',
  '{ webtoons(first: 100) { totalCount nodes { id title adaptations { work { id } } } } }',
];

/** What lists of a store lack or break, in a few lines. */
async function unserved(store: Store): Promise<string[]> {
  const said: string[] = [];
  for (const query of LISTS) {
    const { errors } = await ask(store, query);
    for (const { message, path: at } of errors ?? []) said.push(`${message} at ${at?.join('.')}`);
  }
  const nameless = await store.read<{ id: string }>(
    'MATCH (entity:Entity) WHERE entity.name IS NULL AND NOT entity:Article RETURN entity.id AS id',
  );
  return [...said, ...nameless.map(({ id }) => `${id} has no name`)].slice(0, 5);
}

/** How many of these there are. */
async function counted(store: Store, label: 'Show' | 'Person' | 'Entity'): Promise<number> {
  return (await store.read<{ count: number }>(`MATCH (node:${label}) RETURN count(node) AS count`))[0]!.count;
}

/** How many transactions of others a Neo4j has. */
async function others(store: Store): Promise<number> {
  const rows = await store.read<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query');
  return rows.filter(({ query }) => !query.startsWith('SHOW TRANSACTIONS')).length;
}

onEachEngine('joining', (engine) => {
  it('leaves after each of its transactions a store whose lists answer and which passes the check', async () => {
    const store = await engine.empty();
    const { mapping, table } = madeUpTable(400, 500);
    const format = mappedFormat(await readMapping(mapping)) as Format<unknown>;
    await importFile(store, await prepareFile(table, [...databaseFormats, format], { format: format.name }), { mode: 'all' });
    const faults: string[] = [];
    const shows = new Set<number>();
    const watched = new Proxy(store, {
      get(target, name: keyof Store) {
        const value = target[name];
        if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
        return async (work: Parameters<Store['transaction']>[0]) => {
          const result = await target.transaction(work);
          shows.add(await counted(target, 'Show'));
          for (const fault of [...(await unserved(target)), ...(await check(target))].slice(0, 5))
            faults.push(`after ${shows.size}: ${fault}`);
          return result;
        };
      },
    });
    await join(watched);
    expect(faults).toEqual([]);
    // One transaction for all would show nothing.
    expect([...shows].filter((count) => count > 0 && count < 400).length).toBeGreaterThan(0);
    expect(await counted(store, 'Show')).toBe(400);
    await store.close();
  });
});

describe('an import of databases that is killed', () => {
  const { mapping, table } = madeUpTable(900, 800);
  const args = ['import', '--mapping', mapping, table];
  const told = `  inyeon import --mapping ${mapping} ${table}`;
  let clean: { readonly store: string[]; readonly entities: number; readonly writing: number };

  beforeAll(async () => {
    const folder = newFolder();
    const command = start(args, { INYEON_DATA_DIR: folder });
    await command.printed(/ writing/);
    const began = performance.now();
    expect((await command.ended).code).toBe(0);
    const writing = performance.now() - began;
    const store = await openEmbedded(path(folder, 'inyeon.grafeo'));
    await prepare(store);
    clean = { store: await dump(store), entities: await counted(store, 'Entity'), writing };
    expect(await tellOfBegun(store)).toEqual([]);
    await store.close();
  });

  /** Of these numbers of entities those at which the work had begun and was not done. */
  const between = (stood: readonly number[]): number[] => stood.filter((count) => count > 100 && count < clean.entities);

  it('on the embedded engine can be served, and goes on as it is told', async () => {
    const settings = { INYEON_DATA_DIR: newFolder() };
    const stood: number[] = [];
    for (const after of [/reading the records/, /working out/, 0, 0.1, 0.1, 0.1, 0.1, 0.1]) {
      // The last ones are for a machine that stands still just then, so that kills come too early or too late.
      if (stood.length >= 4 && between(stood).length >= 2) break;
      const command = start(args, settings);
      if (after instanceof RegExp) await Promise.race([command.printed(after), command.ended]);
      else {
        await Promise.race([command.printed(/ writing/), command.ended]);
        await wait(clean.writing * after);
      }
      const { code } = await stop(command, 'SIGKILL');
      if (code === 0) {
        // It was quicker than the kill: the next begins anew.
        settings.INYEON_DATA_DIR = newFolder();
        continue;
      }
      const store = await openEmbedded(path(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
      await prepare(store);
      stood.push(await counted(store, 'Entity'));
      expect(await unserved(store)).toEqual([]);
      expect(await check(store)).toEqual([]);
      const notes = await tellOfBegun(store);
      await store.close();
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain('did not come to its end');
      expect(notes[0]).toContain(told);
      if (stood.length !== 3) continue;
      const served = start([], { ...settings, PORT: '0', LOG_LEVEL: 'silent' });
      await served.printed(/Inyeon is ready/);
      expect((await stop(served)).stdout).toContain(told);
      expect((await run(['check'], settings)).stdout).toContain(told);
    }
    // Kills that all came before or after the work would show nothing.
    expect(between(stood).length).toBeGreaterThanOrEqual(2);
    expect((await run(args, settings)).code).toBe(0);
    const store = await openEmbedded(path(settings.INYEON_DATA_DIR, 'inyeon.grafeo'));
    await prepare(store);
    expect(await check(store)).toEqual([]);
    expect(await tellOfBegun(store)).toEqual([]);
    expect(withoutStamp(await dump(store))).toEqual(withoutStamp(clean.store));
    await store.close();
  });

  (neo4jAddress === undefined ? it.skip : it)('on Neo4j can be served, and goes on as it is told', async () => {
    const { uri, user, password } = neo4jAddress!;
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const neo4j = engines.find(({ name }) => name === 'neo4j')!;
    const store = await neo4j.empty();
    const stood: number[] = [];
    const moments = unlessThorough([/ writing/, / writing/], [/working out/, / writing/, / writing/]);
    for (const after of [...moments, / writing/, / writing/, / writing/]) {
      if (stood.length >= moments.length && between(stood).length > 0) break;
      const command = start(args, settings);
      await Promise.race([command.printed(after), command.ended]);
      if ((await stop(command, 'SIGKILL')).code === 0) {
        // It was quicker than the kill: the next begins anew.
        await (await neo4j.empty()).close();
        continue;
      }
      // What it had sent is done or undone a moment after it has gone.
      while ((await others(store)) > 0) await wait(50);
      stood.push(await counted(store, 'Entity'));
      expect(await unserved(store)).toEqual([]);
      expect(await check(store)).toEqual([]);
      expect((await tellOfBegun(store)).join()).toContain(told);
    }
    expect(between(stood).length).toBeGreaterThan(0);
    expect((await run(args, settings)).code).toBe(0);
    expect(await tellOfBegun(store)).toEqual([]);
    expect(await check(store)).toEqual([]);
    expect(withoutStamp(await dump(store))).toEqual(withoutStamp(clean.store));
    await (await neo4j.empty()).close();
    await store.close();
  });
});

/** Without what tells in how many steps a store was written: the seed that a start adds, and the summary of the last joining. */
function withoutStamp(lines: readonly string[]): string[] {
  return lines.filter((line) => !/"labels":\["(?:Joining|Store)"\]/.test(line));
}
