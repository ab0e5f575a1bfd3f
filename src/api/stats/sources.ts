import { publicationsBehind, type Witness } from '../../claims/evidence.js';
import { statement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';

/** How many entities are stated by so many independent publications. */
export interface SourceCount {
  readonly publications: number;
  readonly entities: number;
}

/** Which articles speak of so many entities, and what is known of each article: two kinds of rows in one answer. */
const STATEMENT = statement(
  'stats entitiesBySources',
  `MATCH (entity:Entity)<-[:ABOUT|VALUE]-(:Claim)-[:STATED_IN]->(article:Article)
WITH DISTINCT entity.id AS entity, article.id AS article ORDER BY article
WITH entity, collect(article) AS articles
RETURN articles, count(*) AS entities, null AS id, null AS publication, null AS reports
UNION ALL
MATCH (article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publication:Publication)
OPTIONAL MATCH (article)-[:REPORTS*1..6]->(source:Article)
WITH article, min(publication.id) AS publication, collect(DISTINCT source.id) AS reports
RETURN null AS articles, 0 AS entities, article.id AS id, publication, reports`,
);

interface SourceRow {
  readonly articles: readonly string[] | null;
  readonly entities: number;
  readonly id: string | null;
  readonly publication: string | null;
  readonly reports: readonly string[] | null;
}

/**
 * Counts entities by how many independent publications state something of them; a reprint of one is none (as for
 * claims: claim/evidence.ts). In one statement; the fewest publications first.
 */
export async function entitiesBySources(reader: Reader): Promise<SourceCount[]> {
  const rows = await reader.read<SourceRow & Record<string, unknown>>(STATEMENT);
  const witnesses = new Map(rows.flatMap(({ id, publication, reports }) => (id === null ? [] : [[id, witness(id, publication, reports)]])));
  const counts = new Map<number, number>();
  for (const { articles, entities } of rows) {
    if (articles === null) continue;
    const publications = publicationsBehind(articles.map((id) => witnesses.get(id)!)).size;
    counts.set(publications, (counts.get(publications) ?? 0) + entities);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([publications, entities]) => ({ publications, entities }));
}

function witness(id: string, publication: string | null, reports: readonly string[] | null): Witness {
  // An article without a publication stands for itself.
  return { id, kind: null, publishedOn: '', publication: publication ?? id, publicationKind: '', reports: reports ?? [] };
}

/** The share of entities that two independent publications or more state something of, 0 to 1; 0 where there are none. */
export function shareWithSeveral(counts: readonly SourceCount[]): number {
  const total = (of: readonly SourceCount[]): number => of.reduce((sum, { entities }) => sum + entities, 0);
  return total(counts) === 0 ? 0 : total(counts.filter(({ publications }) => publications > 1)) / total(counts);
}
