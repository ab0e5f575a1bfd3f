/** Seeding a second time changes nothing. */
import { expect, it } from '@jest/globals';
import { bundledSeed, pendingSeed, seed } from '../src/seed/seed.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('the bundled seed', (engine) => {
  it('changes nothing the second time', async () => {
    const store = await engine.seeded();
    const files = await bundledSeed();
    // On Neo4j the harness copies the seed in: the first seeding of its own must find nothing to change either.
    expect(files.length).toBeGreaterThan(10);
    const once = await dump(store);
    expect(once.length).toBeGreaterThan(1000);
    await seed(store, files);
    expect(await dump(store)).toEqual(once);
    expect(await pendingSeed(store)).toEqual([]);
    await store.close();
  });
});
