import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { claimSubject } from '../../model/ids/claims.js';
import { externalId } from '../../model/ids/external.js';
import { idOf } from '../expected/lines.js';
import type { Joined } from '../joined-world.js';
import type { Expected, ExpectedCitations, ExpectedClaim } from '../expected/expected.js';
import { expectedLines, readCitationLines, readStored } from './stored.js';
import type { World } from '../world.js';

/** What has to be written so that the store holds what is expected: nothing where it does. */
export interface Difference {
  readonly made: readonly string[];
  /** Entities that joining made, and that nothing calls for any more. */
  readonly unwanted: readonly string[];
  /** Citations as lines (see lines.ts) by their subjects: by far the most there is, so writing takes them out one by one. */
  readonly addedCitations: Map<string, string[]>;
  readonly removedCitations: readonly string[];
  readonly ranks: readonly RankChange[];
  readonly addedExternalIds: readonly string[];
  readonly removedExternalIds: readonly string[];
  readonly addedRatings: readonly string[];
  readonly removedRatings: readonly string[];
  readonly addedReviews: readonly string[];
  readonly removedReviews: readonly string[];
  readonly addedRedirects: readonly (readonly [from: string, to: string])[];
  readonly removedRedirects: readonly string[];
}

/** A claim whose rank joining sets, or takes back. */
export interface RankChange {
  readonly id: string;
  readonly rank: ExpectedClaim['rank'] | null;
  readonly reason: string | null;
}

/** Compares what is expected with what joining has written before. */
export async function differenceFrom(
  reader: Reader,
  { expected, citations }: Pick<Joined, 'expected' | 'citations'>,
  world: World,
): Promise<Difference> {
  const stored = await readStored(reader);
  const wanted = expectedLines(expected);
  const missing = (kind: keyof typeof stored): string[] => [...wanted[kind]].flatMap(([line, id]) => (stored[kind].has(line) ? [] : [id]));
  const surplus = (kind: keyof typeof stored): string[] => [...stored[kind]].filter((line) => !wanted[kind].has(line)).map(idOf);
  const { added, removed } = await citationDifference(reader, citations);
  const held = await heldBySeeds(reader);
  return {
    made: missing('entities'),
    unwanted: surplus('entities').filter((id) => !expected.entities.has(id) && !world.anchors.has(id)),
    addedCitations: added,
    removedCitations: removed,
    ranks: await rankDifference(reader, expected),
    addedExternalIds: missing('externalIds').filter((key) => !held.externalIds.has(externalId(key))),
    removedExternalIds: surplus('externalIds'),
    addedRatings: missing('ratings'),
    removedRatings: surplus('ratings'),
    addedReviews: missing('reviews').filter((id) => !held.reviews.has(id)),
    removedReviews: surplus('reviews'),
    addedRedirects: missing('redirects')
      .filter((from) => !held.redirects.has(from))
      .map((from) => [from, expected.redirects.get(from)!] as const),
    removedRedirects: surplus('redirects'),
  };
}

/** Citations as lines, what is to be written and what to be taken away. */
async function citationDifference(
  reader: Reader,
  citations: ExpectedCitations,
): Promise<{ added: Map<string, string[]>; removed: string[] }> {
  const articles = await reader.read<{ id: string }>("MATCH (article:Article {kind: 'DATASET'}) RETURN article.id AS id");
  const added: string[] = [];
  const removed: string[] = [];
  for (const article of new Set([...citations.keys(), ...articles.map(({ id }) => id)])) {
    const stored = await readCitationLines(reader, article);
    for (const line of citations.get(article) ?? []) if (!stored.delete(line)) added.push(line);
    for (const line of stored) removed.push(line);
  }
  return { added: groupedBy(added, claimSubject), removed };
}

/** A rank that curators have changed since is theirs. */
async function rankDifference(reader: Reader, { claims }: Expected): Promise<RankChange[]> {
  const rows = await reader.read<{ id: string; rank: string | null; reason: string | null; joinedRank: string | null }>(
    `MATCH (claim:Claim) WHERE claim.joinedRank IS NOT NULL OR claim.rank IS NOT NULL
RETURN claim.id AS id, claim.rank AS rank, claim.reason AS reason, claim.joinedRank AS joinedRank`,
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const changes: RankChange[] = [];
  for (const { id, joinedRank, rank } of rows) {
    if (joinedRank !== null && joinedRank === rank && !claims.ranked.has(id)) changes.push({ id, rank: null, reason: null });
  }
  for (const { id, rank, reason } of claims.ranked.values()) {
    const held = stored.get(id);
    const isOurs = held === undefined || held.rank === null || held.rank === held.joinedRank;
    if (isOurs && (held?.rank !== rank || (held.reason ?? null) !== reason)) changes.push({ id, rank, reason });
  }
  return changes;
}

/** What curators and seeds hold themselves. */
async function heldBySeeds(reader: Reader): Promise<{ externalIds: Set<string>; reviews: Set<string>; redirects: Set<string> }> {
  const ids = async (statement: string): Promise<Set<string>> => new Set((await reader.read<{ ids: string[] }>(statement))[0]?.ids);
  return {
    externalIds: await ids('MATCH (external:ExternalId) WHERE external.joined IS NULL RETURN collect(external.id) AS ids'),
    reviews: await ids('MATCH (review:Review) WHERE review.joined IS NULL RETURN collect(review.id) AS ids'),
    redirects: await ids('MATCH (old:Redirect) WHERE old.joined IS NULL RETURN collect(old.id) AS ids'),
  };
}

/** Whether nothing is to be written. */
export function isEmpty(difference: Difference): boolean {
  const { addedCitations, ...lists } = difference;
  return addedCitations.size === 0 && Object.values(lists).every((list: readonly unknown[]) => list.length === 0);
}
