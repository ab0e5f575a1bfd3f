import { schemaPromises } from '../api/schema.js';
import type { Store } from '../graph/store.js';
import { pendingSeed, seed } from '../seed/seed.js';

/** Fills a store that is empty with the seed that comes with Inyeon, or goes on with it where it was broken off. */
export async function seedWhereEmpty(store: Store): Promise<void> {
  const files = await pendingSeed(store);
  if (files.length > 0) await seed(store, files, { promised: await schemaPromises() });
}
