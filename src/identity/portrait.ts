import { byContent } from '../order.js';
import { projectedTypes } from '../model/relation-types.js';
import type { Reader, Row } from '../graph/store.js';

/** Properties as the store holds them. */
export type Properties = Readonly<Record<string, unknown>>;

/** A citation: the article, and all that stands on the relation to it. */
export interface PortraitCitation {
  readonly article: string;
  readonly properties: Properties;
}

/** A claim about an entity, or one that has it as its value. */
export interface PortraitClaim {
  readonly id: string;
  readonly properties: Properties;
  readonly subject: string;
  readonly value: string | null;
  readonly citations: readonly PortraitCitation[];
}

/** A name of an entity, and who prints it. */
export interface PortraitName {
  readonly id: string;
  readonly properties: Properties;
  readonly articles: readonly string[];
}

/** A relation to anything else that no claim gives: an article's mention, an external id, an old id. */
export interface PortraitRelation {
  readonly type: string;
  /** Whether it leads away from the entity. */
  readonly out: boolean;
  readonly other: string;
  /** The label under which the other end is found by its id. */
  readonly label: string;
  readonly properties: Properties;
}

/** A review of two records that may be one: see review.ts. */
export interface PortraitReview {
  readonly id: string;
  readonly properties: Properties;
  /** The other record. */
  readonly other: string;
}

/** All that belongs to an entity and is not derived from anything else. */
export interface Portrait {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly claims: readonly PortraitClaim[];
  readonly names: readonly PortraitName[];
  readonly relations: readonly PortraitRelation[];
  readonly reviews: readonly PortraitReview[];
}

/** Relations that are read in other ways, or derived from claims. */
const OWNED: readonly string[] = [...projectedTypes.fromSubject, ...projectedTypes.towardsSubject, 'NAMES', 'LEFT', 'RIGHT'];

/** Reads the portrait of an entity; undefined where there is none. */
export async function readPortrait(reader: Reader, id: string): Promise<Portrait | undefined> {
  const [node] = await reader.read<{ labels: string[]; properties: Properties }>(
    'MATCH (entity:Entity {id: $id}) RETURN labels(entity) AS labels, entity{.*} AS properties',
    { id },
  );
  if (node === undefined) return undefined;
  return {
    id,
    labels: node.labels.filter((label) => label !== 'Entity').sort(),
    properties: node.properties,
    claims: await readClaims(reader, id),
    names: await readNames(reader, id),
    relations: await readRelations(reader, id),
    reviews: await readReviews(reader, id),
  };
}

async function readClaims(reader: Reader, id: string): Promise<PortraitClaim[]> {
  const rows = await reader.read<{ properties: Row & { id: string }; subjects: string[]; values: string[]; citations: Row[] }>(
    `MATCH (entity:Entity {id: $id})<-[:ABOUT|VALUE]-(claim:Claim)
WITH DISTINCT claim
RETURN claim{.*} AS properties,
  [(claim)-[:ABOUT]->(subject:Entity) | subject.id] AS subjects,
  [(claim)-[:VALUE]->(value:Entity) | value.id] AS values,
  [(claim)-[citation:STATED_IN]->(article:Entity) | citation{.*, article: article.id}] AS citations`,
    { id },
  );
  return rows
    .map(({ properties, subjects, values, citations }) => ({
      id: properties.id,
      properties,
      subject: [...subjects].sort()[0] ?? '',
      value: [...values].sort()[0] ?? null,
      citations: byContent(citations.map(({ article, ...rest }) => ({ article: article as string, properties: rest }))),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readNames(reader: Reader, id: string): Promise<PortraitName[]> {
  const rows = await reader.read<{ properties: Row & { id: string }; articles: string[] }>(
    `MATCH (entity:Entity {id: $id})<-[:NAMES]-(name:Name)
RETURN name{.*} AS properties, [(name)-[:STATED_IN]->(article:Entity) | article.id] AS articles`,
    { id },
  );
  return byContent(rows.map(({ properties, articles }) => ({ id: properties.id, properties, articles: [...articles].sort() })));
}

async function readRelations(reader: Reader, id: string): Promise<PortraitRelation[]> {
  const rows = await reader.read<{ type: string; start: string; other: string; labels: string[]; properties: Properties }>(
    `MATCH (entity:Entity {id: $id})-[relation]-(other)
WHERE NOT type(relation) IN $owned AND NOT (type(relation) IN ['ABOUT', 'VALUE'] AND other:Claim)
RETURN type(relation) AS type, startNode(relation).id AS start, other.id AS other, labels(other) AS labels, relation{.*} AS properties`,
    { id, owned: OWNED },
  );
  return byContent(
    rows
      .filter(({ other }) => other !== id)
      .map(({ type, start, other, labels, properties }) => ({
        type,
        out: start === id,
        other,
        label: labels.includes('Entity') ? 'Entity' : [...labels].sort()[0]!,
        properties,
      })),
  );
}

async function readReviews(reader: Reader, id: string): Promise<PortraitReview[]> {
  const rows = await reader.read<{ properties: Row & { id: string }; others: string[] }>(
    `MATCH (entity:Entity {id: $id})<-[:LEFT|RIGHT]-(review:Review)
WITH DISTINCT review
RETURN review{.*} AS properties, [(review)-[:LEFT|RIGHT]->(other:Entity) WHERE other.id <> $id | other.id] AS others`,
    { id },
  );
  return byContent(rows.map(({ properties, others }) => ({ id: properties.id, properties, other: [...others].sort()[0] ?? '' })));
}

/** The ids of every other entity that a portrait speaks of. */
export function entitiesIn({ id, claims, names, relations, reviews }: Portrait): string[] {
  const ids = new Set([
    ...claims.flatMap(({ subject, value, citations }) => [
      subject,
      ...(value === null ? [] : [value]),
      ...citations.map((one) => one.article),
    ]),
    ...names.flatMap(({ articles }) => articles),
    ...relations.flatMap(({ label, other }) => (label === 'Entity' ? [other] : [])),
    ...reviews.map(({ other }) => other),
  ]);
  ids.delete(id);
  return [...ids].sort();
}
