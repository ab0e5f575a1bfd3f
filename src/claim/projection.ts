import type { Transaction } from '../graph/store.js';
import { keyUnkeyed } from '../name/key-index.js';
import { apply } from './apply.js';
import { changesFor } from './changes.js';
import { staleSubjects } from './ledger.js';

/** How many subjects are projected in one go. */
export const PROJECTION_BATCH = 500;

/**
 * Brings the plain graph up to date with all claims that have changed since they were last projected.
 * @returns how many subjects were looked at.
 */
export async function projectStale(tx: Transaction, onProgress: (done: number, total: number) => void = () => {}): Promise<number> {
  const subjects = await staleSubjects(tx);
  for (let done = 0; done < subjects.length; done += PROJECTION_BATCH) {
    await project(tx, subjects.slice(done, done + PROJECTION_BATCH));
    onProgress(Math.min(done + PROJECTION_BATCH, subjects.length), subjects.length);
  }
  await keyUnkeyed(tx);
  return subjects.length;
}

/** Brings the plain graph up to date with the claims about these subjects, within the caller's transaction. */
export async function project(tx: Transaction, subjects: readonly string[]): Promise<void> {
  await apply(tx, await changesFor(tx, subjects));
}
