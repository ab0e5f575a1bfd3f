import { projectStale } from '../claim/projection.js';
import type { Transaction } from '../graph/store.js';
import { mergeRevived } from './merge.js';

/**
 * Brings the store up to date with what was written from outside, by a seed or by cypher-shell: first what speaks of an
 * old id is merged again, so that the plain relations are then drawn to the entity that it leads to.
 * @returns how many subjects were looked at.
 */
export async function catchUp(tx: Transaction): Promise<number> {
  await mergeRevived(tx);
  return projectStale(tx);
}
