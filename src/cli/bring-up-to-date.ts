import type { Store } from '../graph/store.js';
import { catchUp } from '../identity/catch-up.js';
import { keyStore } from '../names/key-index.js';
import { createProgress } from './terminal.js';

/**
 * Makes a store ready for use: what an older Inyeon has written, and what was written from outside, by cypher-shell say.
 * @returns how many subjects and editions of charts were looked at.
 */
export async function bringUpToDate(store: Store): Promise<number> {
  await keyOldNames(store);
  return store.transaction(catchUp);
}

/** Keys the names of an older Inyeon anew in transactions of their own, with a progress bar; for what catches up with the rest itself. */
export async function keyOldNames(store: Store): Promise<void> {
  const progress = createProgress();
  try {
    await keyStore(store, (done, total) => progress.update(done, total, 'names made ready to be found'));
  } finally {
    progress.stop();
  }
}
