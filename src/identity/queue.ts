import { projectedTypes } from '../model/relation-types.js';
import type { Reader } from '../graph/store.js';
import { externalKeyIn } from '../model/ids/external.js';

/** A pair that waits for somebody to decide. */
export interface OpenReview {
  readonly id: string;
  /** The odds that they are one, in bits. */
  readonly bits: number;
  /** What speaks for and against it, the weightiest first. */
  readonly reasons: readonly string[];
  readonly left: string;
  readonly right: string;
}

/** What somebody who decides has to see of a record. */
export interface RecordCard {
  readonly id: string;
  readonly name: string | null;
  readonly nativeName: string | null;
  /** Every spelling. */
  readonly names: readonly string[];
  /** When they were born, or when it was first shown. */
  readonly since: string | null;
  /** Works and people it is tied to, each with how: "Hellbound (WROTE)". */
  readonly credits: readonly string[];
  /** External ids: "tmdb-person:1182291". */
  readonly externalIds: readonly string[];
  /** The publications that state something of it. */
  readonly sources: readonly string[];
}

/** The pairs that nobody has decided on, the likeliest to be one first. */
export function openReviews(reader: Reader): Promise<OpenReview[]> {
  return reader.read<OpenReview & Record<string, unknown>>(
    `MATCH (left:Entity)<-[:LEFT]-(review:Review)-[:RIGHT]->(right:Entity) WHERE review.status = 'OPEN'
WITH review, left, right, coalesce(review.bits, -1000) AS bits
RETURN review.id AS id, bits, coalesce(review.reasons, []) AS reasons, left.id AS left, right.id AS right
ORDER BY bits DESC, id`,
  );
}

const CREDITS = [...projectedTypes.towardsSubject, ...projectedTypes.fromSubject].join('|');

/** Reads the cards of records, in one statement; those that are no more are left out. */
export async function readCards(reader: Reader, ids: readonly string[]): Promise<Map<string, RecordCard>> {
  const rows = await reader.read<RecordCard & Record<string, unknown>>(
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, entity.nativeName AS nativeName,
  coalesce(entity.bornOn, entity.premieredOn, entity.startedOn) AS since,
  [(entity)<-[:NAMES]-(name:Name) | name.text] AS names,
  [(entity)-[credit:${CREDITS}]-(other:Entity) | coalesce(other.name, other.id) + ' (' + type(credit) + ')'] AS credits,
  [(entity)<-[:IDENTIFIES]-(external:ExternalId) | ${externalKeyIn('external')}] AS externalIds,
  [(entity)<-[:ABOUT|VALUE]-(:Claim)-[:STATED_IN]->(:Article)-[:PUBLISHED_BY]->(source:Publication) | coalesce(source.name, source.id)] AS sources`,
    { ids },
  );
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        names: distinct(row.names),
        credits: distinct(row.credits),
        externalIds: distinct(row.externalIds),
        sources: distinct(row.sources),
      },
    ]),
  );
}

/** Which of two records stays when they become one: that of which more is known. */
export function keptOf(a: RecordCard, b: RecordCard): readonly [keep: string, gone: string] {
  const size = ({ names, credits, externalIds }: RecordCard): number => names.length + credits.length + externalIds.length;
  return size(b) > size(a) || (size(a) === size(b) && b.id < a.id) ? [b.id, a.id] : [a.id, b.id];
}
