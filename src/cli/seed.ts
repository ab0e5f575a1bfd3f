import { schemaPromises } from '../api/schema.js';
import type { Store } from '../graph/store.js';
import { addedInWords, sumOf } from '../seed/counted.js';
import { seed, type Seeded } from '../seed/seed.js';
import { keyOldNames } from './bring-up-to-date.js';
import { createProgress } from './terminal.js';

/** Applies seed files with a progress bar, and verifies what the schema promises of what they write. */
export async function seedWithProgress(store: Store, files: readonly string[]): Promise<Seeded[]> {
  const promised = await schemaPromises();
  const progress = createProgress();
  try {
    return await seed(store, files, {
      promised,
      onProgress: ({ file, fileNumber, files: count }) => progress.update(fileNumber, count, file),
    });
  } finally {
    progress.stop();
  }
}

/** The same, and says what each file has added. */
export async function seedAndReport(store: Store, files: readonly string[]): Promise<void> {
  await keyOldNames(store);
  const seeded = await seedWithProgress(store, files);
  if (seeded.length > 1) for (const { file, added } of seeded) console.log(`${file}: ${addedInWords(added)}`);
  const all = addedInWords(sumOf(seeded.map(({ added }) => added)));
  console.log(`${seeded.length} ${seeded.length === 1 ? 'file' : 'files'} applied to ${store.location}: ${all}.`);
}
