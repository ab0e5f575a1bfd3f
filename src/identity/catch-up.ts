import { projectStaleAudience } from '../charts/audience/projection.js';
import { projectStaleEntries } from '../charts/projection.js';
import { adopt } from '../claims/adoption/adopt.js';
import { completeLabels } from '../claims/adoption/labels.js';
import { projectStale } from '../claims/projection.js';
import { projectStaleFigures } from '../claims/derived-fields.js';
import type { Transaction } from '../graph/store.js';
import { mergeRevived } from './merge.js';

/**
 * Brings the store up to date with what was written from outside, by a seed or by cypher-shell: first what is written in the
 * short form becomes claims (what cannot stays, and `check` says why); then what speaks of an old id is merged again, so that the
 * plain relations are drawn to the entity that it leads to; then claims, then places on charts and audience ratings, then the figures that lists are
 * put in order by.
 * @returns how many subjects and editions of charts were looked at.
 */
export async function catchUp(tx: Transaction): Promise<number> {
  await completeLabels(tx);
  await adopt(tx);
  await mergeRevived(tx);
  await weighUnweighed(tx);
  const looked = (await projectStale(tx)) + (await projectStaleEntries(tx)) + (await projectStaleAudience(tx));
  await projectStaleFigures(tx);
  return looked;
}

/** Pairs that somebody told apart without being asked had no evidence in stores of before; the schema promises some of each. */
async function weighUnweighed(tx: Transaction): Promise<void> {
  await tx.write('MATCH (review:Review) WHERE review.bits IS NULL SET review.bits = 0, review.reasons = $none', { none: [] });
}
