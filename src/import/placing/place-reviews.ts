import { reasonsOf } from '../../identity/evidence.js';
import { reviewId } from '../../model/ids/bookkeeping.js';
import type { Store } from '../../graph/store.js';
import { homesOf } from './homes.js';
import { readListed, readPlacingWorld } from './listed-store.js';

/**
 * Brings the queue up to date with what is unsure: the show that stands for a listed title, and each that it may be. Whoever
 * decides that they are one moves the places; whoever decides that they are not is not asked again.
 * @returns how many pairs of them wait.
 */
export async function settleReviews(store: Store): Promise<number> {
  const homes = new Set(homesOf(await readPlacingWorld(store, await readListed(store))).values());
  const wanted = new Map(
    [...homes].flatMap((home) =>
      home.kind !== 'OWN' || home.id === null
        ? []
        : home.mayBe.map(({ candidate, evidence }) => {
            const [left, right] = [home.id!, candidate.id].sort() as [string, string];
            const bits = Math.round(evidence.bits * 10) / 10;
            return [reviewId(left, right), { id: reviewId(left, right), left, right, bits, reasons: reasonsOf(evidence) }] as const;
          }),
    ),
  );
  const held = await store.read<{ id: string; bits: number; reasons: string[] }>(
    "MATCH (review:Review {status: 'OPEN'}) WHERE review.placed = true RETURN review.id AS id, review.bits AS bits, review.reasons AS reasons",
  );
  const known = new Map(held.map((review) => [review.id, review]));
  const surplus = held.filter(({ id }) => !wanted.has(id)).map(({ id }) => ({ id }));
  const changed = [...wanted.values()].filter(({ id, bits, reasons }) => {
    const before = known.get(id);
    return before !== undefined && (before.bits !== bits || before.reasons.join('\n') !== reasons.join('\n'));
  });
  const others = await store.read<{ id: string }>('UNWIND $ids AS id MATCH (review:Review {id: id}) RETURN review.id AS id', {
    ids: [...wanted.keys()],
  });
  const isThere = new Set(others.map(({ id }) => id));
  const added = [...wanted.values()].filter(({ id }) => !isThere.has(id));
  if (surplus.length + changed.length + added.length > 0)
    await store.transaction(async (tx) => {
      await tx.write('UNWIND $rows AS row MATCH (review:Review {id: row.id}) DETACH DELETE review', { rows: surplus });
      await tx.write('UNWIND $rows AS row MATCH (review:Review {id: row.id}) SET review.bits = row.bits, review.reasons = row.reasons', {
        rows: changed,
      });
      await tx.write(
        `UNWIND $rows AS row
MATCH (one:Show {id: row.left}) MATCH (other:Show {id: row.right})
CREATE (review:Review {id: row.id}) CREATE (review)-[:LEFT]->(one) CREATE (review)-[:RIGHT]->(other)
SET review.status = 'OPEN', review.placed = true, review.bits = row.bits, review.reasons = row.reasons`,
        { rows: added },
      );
    });
  return wanted.size;
}
