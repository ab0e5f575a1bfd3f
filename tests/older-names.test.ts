/** A store whose names an older Inyeon has keyed: they are keyed anew in several transactions, and one that is broken off goes on. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { bringUpToDate } from '../src/cli/bring-up-to-date.js';
import { keyStore } from '../src/names/key-index.js';
import { KEY_VERSION } from '../src/names/keys.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('names that an older Inyeon has keyed', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  const outdated = async (): Promise<number> => {
    const rows = await store.read<{ many: number }>('MATCH (name:Name) WHERE name.keyed <> $version RETURN count(name) AS many', {
      version: KEY_VERSION,
    });
    return rows[0]!.many;
  };

  const found = async (): Promise<string[]> => {
    const { search } = await data(store, '{ search(text: "lee jq", first: 1) { nodes { id } } }');
    return (search as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  };

  const grownOld = (): Promise<unknown> =>
    store.transaction(async (tx) => {
      await tx.write('MATCH (:Name)-[has:HAS_KEY]->(:NameKey) DELETE has');
      await tx.write('MATCH (name:Name) SET name.keyed = 1, name.card = null');
    });

  it('are found again once the store is brought up to date, as they were', async () => {
    const [before, edges] = [await found(), await keyed(store)];
    expect(before).toEqual(['person:lee-jae-gyoo']);
    await grownOld();
    expect(await found()).toEqual([]);
    await bringUpToDate(store);
    expect([await found(), await keyed(store), await outdated()]).toEqual([before, edges, 0]);
  });

  it('are keyed some at a time, and where that is broken off, the next goes on with the others', async () => {
    await grownOld();
    const all = await outdated();
    expect(all).toBeGreaterThan(500);
    let transactions = 0;
    const breaking: Store = Object.create(store, {
      transaction: {
        value: (work: Parameters<Store['transaction']>[0]) => {
          if (++transactions > 2) throw new Error('broken off');
          return store.transaction(work);
        },
      },
    });
    const told: [number, number][] = [];
    await expect(keyStore(breaking, (done, total) => told.push([done, total]))).rejects.toThrow('broken off');
    expect(told).toEqual([
      [250, all],
      [500, all],
    ]);
    expect(await outdated()).toBe(all - 500);
    await keyStore(store, (done, total) => told.push([done, total]));
    expect([told.at(-1), await outdated()]).toEqual([[all - 500, all - 500], 0]);
    expect(await found()).toEqual(['person:lee-jae-gyoo']);
  });

  it('are keyed once by two servers that start together', async () => {
    const edges = await keyed(store);
    expect(edges).toBeGreaterThan(0);
    await grownOld();
    await Promise.all([keyStore(store), keyStore(store)]);
    expect([await keyed(store), await outdated()]).toEqual([edges, 0]);
  });
});

/** How many keys names have. */
async function keyed(store: Store): Promise<number> {
  const rows = await store.read<{ many: number }>('MATCH (:Name)-[has:HAS_KEY]->(:NameKey) RETURN count(has) AS many');
  return rows[0]!.many;
}
