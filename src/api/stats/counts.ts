import { statement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';

/** What is counted by one statement each: for the API and for `inyeon stats`. */
export const COUNTS = {
  claims: 'MATCH (claim:Claim) RETURN count(claim) AS count',
  citations: 'MATCH (:Claim)-[citation:STATED_IN]->() RETURN count(citation) AS count',
  disputes: 'MATCH (:Claim)-[dispute:DISPUTES]->(:Claim) RETURN count(dispute) AS count',
  names: 'MATCH (name:Name) RETURN count(name) AS count',
  reviewQueue: "MATCH (review:Review) WHERE review.status = 'OPEN' RETURN count(review) AS count",
  chartEntries: 'MATCH (entry:ChartEntry) RETURN count(entry) AS count',
  ratings: 'MATCH (rating:Rating) RETURN count(rating) AS count',
  audienceRatings: 'MATCH (rating:AudienceRating) RETURN count(rating) AS count',
} as const;

/** The name of a count. */
export type CountName = keyof typeof COUNTS;

/** Counts one thing. */
export async function countOf(reader: Reader, name: CountName): Promise<number> {
  const [row] = await reader.read<{ count: number }>(statement(`stats ${name}`, COUNTS[name]));
  return row!.count;
}

/** How many entities there are of each type, by its label, in alphabetical order. */
export function entitiesByLabel(reader: Reader): Promise<{ label: string; count: number }[]> {
  return reader.read(
    statement(
      'stats entities',
      `MATCH (entity:Entity) UNWIND labels(entity) AS label
WITH label WHERE label <> 'Entity' RETURN label, count(*) AS count ORDER BY label`,
    ),
  );
}
