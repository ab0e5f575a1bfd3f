import type { Reader, Store } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { reasonsOf, REVIEW_BITS } from './evidence.js';
import { mergeWithin } from './merge.js';
import { weighPeople } from './person-features.js';
import { reviewId } from '../model/ids/bookkeeping.js';
import { proposeWithin } from './review.js';
import { decided, type Pair } from './rivals.js';
import { readTraits, type Known } from './traits.js';
import { isNameKeyIn } from '../model/ids/names.js';

/** What a walk over all people came to. */
export interface Identified {
  readonly people: number;
  /** Pairs that were one beyond doubt, and are merged. */
  readonly linked: number;
  /** Pairs that somebody has to look at. */
  readonly toReview: number;
}

const BATCH = 200;

/**
 * Looks for people who are in the graph twice: those with a name in common, weighed pair by pair. What is beyond
 * doubt is merged, what is open goes to the review queue, what somebody has decided is left alone.
 */
export async function findDuplicates(store: Store, onProgress: (done: number, total: number) => void = () => {}): Promise<Identified> {
  const ids = (await store.read<{ id: string }>('MATCH (person:Person) RETURN person.id AS id ORDER BY id')).map(({ id }) => id);
  const pairs: Pair[] = [];
  const known = new Map<string, Known>();
  for (let done = 0; done < ids.length; done += BATCH) {
    pairs.push(...(await pairsOf(store, ids.slice(done, done + BATCH), known)));
    onProgress(Math.min(done + BATCH, ids.length), ids.length);
  }
  const { linked, open } = decided(pairs);
  const now = new Map<string, string>();
  const living = (id: string): string => {
    const next = now.get(id);
    return next === undefined ? id : living(next);
  };
  let merged = 0;
  for (const { a, b, evidence } of linked) {
    const [keep, gone] = [living(a), living(b)].sort((one, other) => fuller(known.get(one)!, known.get(other)!));
    if (keep === gone || (await areDifferent(store, keep!, gone!))) continue;
    await store.transaction((tx) => mergeWithin(tx, keep!, gone!, { bits: evidence.bits, reasons: reasonsOf(evidence) }));
    now.set(gone!, keep!);
    merged++;
  }
  const toReview = await review(
    store,
    open.map(({ a, b }) => [living(a), living(b)]),
  );
  return { people: ids.length, linked: merged, toReview };
}

/** Puts pairs into the queue, weighed by what is known of them now that others are merged. */
async function review(store: Store, pairs: readonly (readonly [string, string])[]): Promise<number> {
  const distinct = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [reviewId(...pair), pair]));
  const known = new Map<string, Known>();
  const ids = [...new Set([...distinct.values()].flat())];
  for (const batch of piecesOf(ids, BATCH)) for (const one of (await readTraits(store, batch)).known) known.set(one.node.id, one);
  let proposed = 0;
  for (const [a, b] of distinct.values()) {
    const evidence = weighPeople(known.get(a)!.traits, known.get(b)!.traits);
    if (evidence.bits < REVIEW_BITS) continue;
    if (await store.transaction((tx) => proposeWithin(tx, a, b, evidence))) proposed++;
  }
  return proposed;
}

/** The pairs of these people with others, each pair once, that are not out of the question. */
async function pairsOf(reader: Reader, ids: readonly string[], known: Map<string, Known>): Promise<Pair[]> {
  const found = await reader.read<{ a: string; b: string }>(
    `UNWIND $ids AS id
MATCH (person:Person {id: id})<-[:NAMES]-(:Name)-[:HAS_KEY]->(key:NameKey)
WHERE ${isNameKeyIn('key.id', ['whole', 'words', 'hangul'])}
WITH DISTINCT person, key
MATCH (key)<-[:HAS_KEY]-(:Name)-[:NAMES]->(other:Person) WHERE other.id > person.id
RETURN DISTINCT person.id AS a, other.id AS b`,
    { ids },
  );
  const unread = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !known.has(id));
  for (const one of (await readTraits(reader, unread)).known) known.set(one.node.id, one);
  return found.flatMap(({ a, b }) => {
    const [one, other] = [known.get(a)!, known.get(b)!];
    if (one.different.includes(b)) return [];
    const evidence = weighPeople(one.traits, other.traits);
    return evidence.bits >= REVIEW_BITS || evidence.sameExternalId ? [{ a, b, evidence }] : [];
  });
}

/** The record that says more comes first: it stays. */
function fuller(a: Known, b: Known): number {
  const size = ({ traits }: Known): number => traits.works.length + traits.names.length + traits.externalIds.length;
  return size(b) - size(a) || (a.node.id < b.node.id ? -1 : 1);
}

async function areDifferent(reader: Reader, a: string, b: string): Promise<boolean> {
  const [row] = await reader.read<{ id: string }>(
    "MATCH (review:Review {id: $id}) WHERE review.status = 'DIFFERENT' RETURN review.id AS id",
    {
      id: reviewId(a, b),
    },
  );
  return row !== undefined;
}
