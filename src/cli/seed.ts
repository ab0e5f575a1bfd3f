import type { Store } from '../graph/store.js';
import { seed } from '../seed/seed.js';
import { createProgress } from './terminal.js';

/** Applies seed files with a progress bar. */
export async function seedWithProgress(store: Store, files: readonly string[]): Promise<void> {
  const progress = createProgress();
  try {
    await seed(store, files, ({ file, fileNumber, files: count }) => progress.update(fileNumber, count, file));
  } finally {
    progress.stop();
  }
}
