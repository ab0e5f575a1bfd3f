import { today } from '../claims/clock.js';
import type { Reader, Store, Transaction } from '../graph/store.js';
import { reasonsOf, type Evidence } from './evidence.js';
import { IdentityError } from './identity-error.js';
import { merge, split } from './merge.js';
import { reviewId } from '../model/ids/bookkeeping.js';

/**
 * Puts two records into the queue of those that somebody has to look at, with what speaks for and against. A pair
 * that is in the queue is brought up to date; one that somebody has decided on is never asked about again.
 * @returns whether the pair is in the queue now.
 */
export function proposeReview(store: Store, a: string, b: string, evidence: Evidence): Promise<boolean> {
  return store.transaction((tx) => proposeWithin(tx, a, b, evidence));
}

/** Proposes within the caller's transaction: see `proposeReview`. */
export async function proposeWithin(tx: Transaction, a: string, b: string, evidence: Evidence): Promise<boolean> {
  if ((await statusOf(tx, a, b)) === 'DIFFERENT') return false;
  await write(tx, a, b, { status: 'OPEN', bits: Math.round(evidence.bits * 10) / 10, reasons: reasonsOf(evidence) });
  return true;
}

/** Decides that two records are one: `gone` is merged into `keep`, and the merge remembers why they were taken for one. */
export async function decideSame(store: Store, keep: string, gone: string): Promise<void> {
  const [asked] = await store.read<{ bits: number; reasons: string[] }>(
    'MATCH (review:Review {id: $id}) RETURN review.bits AS bits, review.reasons AS reasons',
    { id: reviewId(keep, gone) },
  );
  await merge(store, keep, gone, asked ?? {});
}

/**
 * Decides that two records are not one; kept for good, and whatever is merged into either of them is not the other.
 * @throws IdentityError when there are no such two.
 */
export function decideDifferent(store: Store, a: string, b: string): Promise<void> {
  return store.transaction(async (tx) => {
    if (a === b) throw new IdentityError(`${a} cannot differ from itself.`);
    const found = await tx.read<{ id: string }>('UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id', { ids: [a, b] });
    const missing = [a, b].find((id) => !found.some((one) => one.id === id));
    if (missing !== undefined) throw new IdentityError(`There is no ${missing}; if it is merged, split it first.`);
    await write(tx, a, b, { status: 'DIFFERENT', decidedOn: today() });
  });
}

/** Takes back that two records are not one: the pair waits in the queue again, with the reasons that it had. */
export function reopen(store: Store, a: string, b: string): Promise<void> {
  return store.transaction((tx) => write(tx, a, b, { status: 'OPEN', decidedOn: null }));
}

/**
 * Takes a merge back and remembers that the two are not one, so that they are not taken for one again.
 * @returns the id that they are told apart from.
 */
export async function splitForGood(store: Store, gone: string): Promise<string> {
  const merged = await split(store, gone);
  const [old] = await store.read<{ id: string }>('MATCH (:Redirect {id: $id})-[:TO]->(kept:Entity) RETURN kept.id AS id', { id: merged });
  const kept = old?.id ?? merged;
  await decideDifferent(store, kept, gone);
  return kept;
}

async function statusOf(reader: Reader, a: string, b: string): Promise<string | undefined> {
  const [row] = await reader.read<{ status: string }>('MATCH (review:Review {id: $id}) RETURN review.status AS status', {
    id: reviewId(a, b),
  });
  return row?.status;
}

async function write(tx: Transaction, a: string, b: string, properties: Record<string, unknown>): Promise<void> {
  const [left, right] = [a, b].sort();
  const id = reviewId(a, b);
  if ((await statusOf(tx, a, b)) === undefined)
    await tx.write(
      `MATCH (one:Entity {id: $left}) MATCH (other:Entity {id: $right})
CREATE (review:Review {id: $id, bits: 0, reasons: $none}) CREATE (review)-[:LEFT]->(one) CREATE (review)-[:RIGHT]->(other)`,
      { left, right, id, none: [] },
    );
  await tx.write('MATCH (review:Review {id: $id}) SET review += $properties', { id, properties });
}
