/** An import that is killed and run again gives the same store as one that was not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { run, start, stop } from './support/command.js';
import { dump } from './support/dump.js';
import { engines, neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { COUNTRIES, file, imported } from './support/imported.js';

removeFolders();

/** Twelve thousand places of some three hundred shows: a few seconds of work. */
function rows(): string[] {
  const sundays = Array.from({ length: 30 }, (_, week) => new Date(Date.UTC(2021, 6, 4 + 7 * week)).toISOString().slice(0, 10));
  return sundays.flatMap((sunday, week) =>
    Array.from(
      { length: 40 },
      (_, country) => `Country ${country}\t${String.fromCharCode(65 + (country % 26), 65 + Math.floor(country / 26))}`,
    ).flatMap((country, place) =>
      Array.from({ length: 10 }, (_, rank) => {
        const show = (week * 7 + place * 3 + rank * 11) % 300;
        return `${country}\t${sunday}\tTV\t${rank + 1}\tShow number ${show}\tShow number ${show}: Season ${1 + (show % 3)}\t${1 + (week % 9)}`;
      }),
    ),
  );
}

/** What stands in the store, without the times at which it came there. */
let clean: string[];
let path: string;

beforeAll(async () => {
  path = file('all-weeks-countries.2022-02-13.tsv', COUNTRIES, ...rows());
  const store = await openEmbedded();
  await prepare(store);
  const { tally } = await imported(store, path);
  expect(tally.outcomes.rejected).toBe(0);
  clean = await dump(store);
  await store.close();
});

async function opened(settings: Record<string, string>): Promise<Store> {
  return neo4jAddress !== undefined && settings['NEO4J_URI'] !== undefined
    ? openNeo4j(neo4jAddress)
    : openEmbedded(join(settings['INYEON_DATA_DIR']!, 'inyeon.grafeo'));
}

describe.each(engines.map(({ name }) => name))('on %s', (name) => {
  const settings: Record<string, string> = { LOG_LEVEL: 'silent' };
  beforeAll(async () => {
    if (name === 'neo4j' && neo4jAddress !== undefined) {
      Object.assign(settings, { NEO4J_URI: neo4jAddress.uri, NEO4J_USER: neo4jAddress.user, NEO4J_PASSWORD: neo4jAddress.password });
      const store = await engines.find((engine) => engine.name === 'neo4j')!.empty();
      await store.close();
    } else settings['INYEON_DATA_DIR'] = newFolder();
  });
  afterAll(async () => {
    if (name !== 'neo4j') return;
    const store = await opened(settings);
    await store.transaction((tx) => tx.write('MATCH (node) DETACH DELETE node'));
    await store.close();
  });

  it('goes on where it stood after kill -9, over and over, and comes to the same', async () => {
    let done = false;
    for (const after of [900, 1_500, 2_200, 3_000]) {
      const command = start(['import', '--all', path], settings);
      await Promise.race([wait(after), command.ended]);
      const { code } = await stop(command, 'SIGKILL');
      done ||= code === 0;
      const store = await opened(settings);
      await prepare(store);
      expect(await check(store)).toEqual([]);
      await store.close();
    }
    const last = await run(['import', '--all', path], settings);
    expect([last.code, last.stderr.match(/error/i)]).toEqual([0, null]);
    const store = await opened(settings);
    expect(await dump(store)).toEqual(clean);
    await store.close();
  });
});
