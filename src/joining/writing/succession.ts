import { project } from '../../claims/projection.js';
import type { Reader, Store, Transaction } from '../../graph/store.js';
import { piecesOf } from '../../grouping.js';
import { mergeWithin } from '../../identity/merge.js';
import { reasonsOf } from '../../identity/evidence.js';
import type { Difference } from './difference.js';
import type { Expected } from '../expected/expected.js';
import { ruleOf } from '../../model/property.js';
import { claimParts } from '../../model/ids/claims.js';
import { seasonId, seasonParts } from '../../model/ids/seasons.js';
import { idOf } from '../expected/lines.js';
import { givesNames } from './write.js';

const BATCH = 500;

/**
 * What follows once the claims stand where they belong: names that nobody prints any more go, entities that nothing calls
 * for go, old ids lead on, and what is open stands in the queue.
 */
export async function writeSuccession(store: Store, expected: Expected, difference: Difference): Promise<void> {
  await store.transaction((tx) => removeReviews(tx, difference.removedReviews));
  for (const ids of piecesOf(difference.removedRedirects, BATCH))
    await store.transaction((tx) =>
      tx.write('UNWIND $ids AS id MATCH (old:Redirect {id: id}) WHERE old.joined = true DETACH DELETE old', { ids }),
    );
  for (const ids of piecesOf(difference.unwanted, BATCH)) await store.transaction((tx) => retire(tx, ids, expected));
  await cleanNames(store, difference);
  for (const [gone, keep] of expected.stubs) await store.transaction((tx) => mergeStub(tx, keep, gone));
  for (const rows of piecesOf(difference.addedRedirects, BATCH))
    await store.transaction((tx) =>
      tx.write('UNWIND $rows AS row MATCH (kept:Entity {id: row[1]}) CREATE (old:Redirect {id: row[0], joined: true})-[:TO]->(kept)', {
        rows,
      }),
    );
  for (const ids of piecesOf(difference.addedReviews, BATCH)) await store.transaction((tx) => addReviews(tx, ids, expected));
}

async function removeReviews(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.write(
      "UNWIND $ids AS id MATCH (review:Review {id: id}) WHERE review.joined = true AND review.status = 'OPEN' DETACH DELETE review",
      { ids },
    );
}

async function addReviews(tx: Transaction, ids: readonly string[], { reviews }: Expected): Promise<void> {
  await tx.write(
    `UNWIND $rows AS row
MATCH (one:Entity {id: row.left}) MATCH (other:Entity {id: row.right})
CREATE (review:Review {id: row.id}) CREATE (review)-[:LEFT]->(one) CREATE (review)-[:RIGHT]->(other)
SET review.status = 'OPEN', review.joined = true, review.bits = row.bits, review.reasons = row.reasons`,
    {
      rows: ids.map((id) => {
        const { a, b, evidence } = reviews.get(id)!;
        const [left, right] = [a, b].sort();
        return { id, left, right, bits: Math.round(evidence.bits * 10) / 10, reasons: reasonsOf(evidence) };
      }),
    },
  );
}

/** Takes away entities that nothing calls for; what others than records have tied to one goes to whom its id leads to. */
async function retire(tx: Transaction, ids: readonly string[], expected: Expected): Promise<void> {
  const held = new Set(await foreignTo(tx, ids));
  for (const id of ids.filter((one) => held.has(one))) {
    const successor = successorOf(id, expected);
    if (successor !== undefined) await mergeWithin(tx, successor, id, { madeBy: 'joining' });
  }
  const gone = ids.filter((id) => !held.has(id));
  await tx.write('UNWIND $ids AS id MATCH (entity:Entity {id: id})<-[:NAMES]-(name:Name) DETACH DELETE name', { ids: gone });
  await tx.write('UNWIND $ids AS id MATCH (entity:Entity {id: id}) DETACH DELETE entity', { ids: gone });
}

/** Those to which something is tied that joining did not write: places on charts, mentions, merges, what curators decided. */
async function foreignTo(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.read<{ id: string; kinds: string[] }>(
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[tie]-(other)
WHERE NOT other:Name AND coalesce(other.joined, false) = false
RETURN DISTINCT entity.id AS id`,
    { ids },
  );
  return rows.map(({ id }) => id);
}

/** Where the id of an entity that is gone leads: a season and a character follow their show. */
function successorOf(id: string, { redirects, entities }: Expected): string | undefined {
  const direct = redirects.get(id);
  if (direct !== undefined) return direct;
  const season = seasonParts(id);
  const show = season === undefined ? undefined : redirects.get(season.show);
  const led = show === undefined ? undefined : seasonId(show, season!.number);
  return led !== undefined && entities.has(led) ? led : undefined;
}

/** Merges an entity of which nothing but its title is known into what records know. */
async function mergeStub(tx: Transaction, keep: string, gone: string): Promise<void> {
  const present = await tx.read<{ id: string }>('UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id', {
    ids: [keep, gone],
  });
  if (present.length === 2) await mergeWithin(tx, keep, gone, { madeBy: 'joining' });
}

/** Writes anew the names of those that have lost a citation which may have been the only one to print one of them. */
async function cleanNames(store: Store, { removedCitations, unwanted }: Difference): Promise<void> {
  const gone = new Set(unwanted);
  const losing = new Set<string>();
  for (const claim of removedCitations.map(idOf)) {
    if (!givesNames(claim)) continue;
    const { subject, property, rest } = claimParts(claim)!;
    losing.add(subject);
    // A title may look like an id: only the property says what the value is.
    if (ruleOf(property)?.value === 'entity') losing.add(rest);
  }
  for (const ids of piecesOf([...losing].filter((id) => !gone.has(id)).sort(), BATCH))
    await store.transaction(async (tx) => {
      const rows = await tx.read<{ id: string }>(
        `UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:VALUE]-(:Claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id`,
        { ids },
      );
      await tx.write('UNWIND $ids AS id MATCH (entity:Entity {id: id})<-[:NAMES]-(name:Name) DETACH DELETE name', { ids });
      const subjects = [...new Set([...ids, ...rows.map(({ id }) => id)])].sort();
      for (const batch of piecesOf(subjects, BATCH)) await project(tx, batch);
    });
}
