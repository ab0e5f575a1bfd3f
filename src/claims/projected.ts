import type { Reader, Row } from '../graph/store.js';
import type { PrintedMention } from './attestation.js';
import type { ProjectedEdge } from './decide.js';
import { projectedTypes } from '../model/relation-types.js';

/** A mention as it is stored; `named` is how many of its spellings have become names. */
export interface StoredMention extends PrintedMention {
  readonly named: number | null;
}

/** Reads the articles that mention these entities, with the spellings they print. */
export async function readMentions(reader: Reader, entities: readonly string[]): Promise<StoredMention[]> {
  return reader.read<Row & StoredMention>(
    `UNWIND $entities AS id
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity {id: id})
RETURN article.id AS article, entity.id AS entity, coalesce(mention.asWritten, []) AS asWritten, mention.named AS named`,
    { entities },
  );
}

/** Reads the properties of these entities, by id. */
export async function readFields(reader: Reader, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await reader.read<{ id: string; fields: Row }>(
    'UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id, entity{.*} AS fields',
    { ids },
  );
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

/** Reads the projected relations that the claims about these subjects own. One that names a source is to be adopted, and none of them. */
export async function readEdges(reader: Reader, subjects: readonly string[]): Promise<ProjectedEdge[]> {
  const from = await reader.read<Row & ProjectedEdge>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})-[edge:${projectedTypes.fromSubject.join('|')}]->(value:Entity)
WHERE edge.source IS NULL
RETURN type(edge) AS type, subject.id AS from, value.id AS to, edge{.*} AS properties`,
    { subjects },
  );
  const towards = await reader.read<Row & ProjectedEdge>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})<-[edge:${projectedTypes.towardsSubject.join('|')}]-(value:Entity)
WHERE edge.source IS NULL
RETURN type(edge) AS type, value.id AS from, subject.id AS to, edge{.*} AS properties`,
    { subjects },
  );
  return [...from, ...towards];
}

/** Reads the pairs of claims about these subjects that are marked as contradicting each other. */
export async function readDisputes(reader: Reader, subjects: readonly string[]): Promise<(readonly [string, string])[]> {
  const rows = await reader.read<{ a: string; b: string }>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})<-[:ABOUT]-(claim:Claim)-[:DISPUTES]->(other:Claim)
RETURN claim.id AS a, other.id AS b`,
    { subjects },
  );
  return rows.map(({ a, b }) => [a, b]);
}
