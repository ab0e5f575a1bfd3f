import type { Store } from '../graph/store.js';
import { keepIds } from '../claims/derived-fields.js';
import { catchUp } from '../identity/catch-up.js';
import { keyStore } from '../names/key-index.js';
import { createProgress } from './terminal.js';

/**
 * Makes a store ready for use: what an older Inyeon has written, and what was written from outside, by cypher-shell say.
 * @returns how many subjects and editions of charts were looked at.
 */
export async function bringUpToDate(store: Store): Promise<number> {
  await keyOldNames(store);
  await shown('shows made ready to be listed', (onProgress) => keepIds(store, onProgress));
  return store.transaction(catchUp);
}

/** Keys the names of an older Inyeon anew in transactions of their own, with a progress bar; for what catches up with the rest itself. */
export function keyOldNames(store: Store): Promise<void> {
  return shown('names made ready to be found', (onProgress) => keyStore(store, onProgress));
}

/** Does long work with a progress bar. */
async function shown(what: string, work: (onProgress: (done: number, total: number) => void) => Promise<void>): Promise<void> {
  const progress = createProgress();
  try {
    await work((done, total) => progress.update(done, total, what));
  } finally {
    progress.stop();
  }
}
