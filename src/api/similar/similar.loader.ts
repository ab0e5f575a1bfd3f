import { CREDITS } from '../credit/credit.loader.js';
import { batch } from '../../graph/batch.js';

/** What counts how much, in millionths of a score: whole numbers add up to the same on every engine. */
export const WEIGHT = {
  SOURCE: 3_000_000,
  AUTHOR: 2_000_000,
  /** Of a person, divided by ln(1 + their credits). */
  PERSON: 1_000_000,
  GENRE: 100_000,
  NETWORK: 100_000,
  CHARTS: 20_000,
} as const;

/** How many shows are compared further, by what they share of people, sources and charts. */
export const MOST_CANDIDATES = 50;

/** Of how many people of a show the other shows are looked at: those with fewest credits, who say most. */
export const MOST_PEOPLE = 60;

/** How many places on charts are looked at: the best. */
export const MOST_PLACES = 50;

/** Something that two shows have in common. */
export interface Tie {
  readonly kind: 'SOURCE' | 'AUTHOR' | 'PERSON' | 'CHARTS';
  readonly weight: number;
  /** Of each thing that they share: how many credits it has, its id and its name. */
  readonly of: readonly (readonly [credits: number, id: string, name: string])[];
}

/** A show that may be similar. */
export interface Candidate extends Record<string, unknown> {
  readonly id: string;
  readonly weight: number;
  readonly ties: readonly Tie[];
}

const BY_PEOPLE = `MATCH (parent)<-[:${CREDITS}]-(person:Person)
    WITH DISTINCT person
    WITH person, COUNT { (person)-[:${CREDITS}]->(:Show) } AS credits, person.id AS personId
    WHERE credits > 1
    ORDER BY credits, personId LIMIT ${MOST_PEOPLE}
    MATCH (person)-[:${CREDITS}]->(node:Show)
    WITH DISTINCT node, person, credits
    RETURN node, 'PERSON' AS kind, sum(toInteger(${WEIGHT.PERSON}.0 / log(1 + credits))) AS weight, collect([credits, person.id, person.name]) AS of`;

const BY_SOURCE = `MATCH (parent)-[:BASED_ON]->(source:Entity)<-[:BASED_ON]-(node:Show)
    RETURN node, 'SOURCE' AS kind, ${WEIGHT.SOURCE} AS weight, [[0, source.id, source.name]] AS of`;

const MADE_FROM_EACH_OTHER = `MATCH (parent)-[edge:BASED_ON]-(node:Show)
    RETURN node, 'SOURCE' AS kind, ${WEIGHT.SOURCE} AS weight, [[0, startNode(edge).id, startNode(edge).name]] AS of`;

const BY_AUTHOR = `MATCH (parent)-[:BASED_ON]->(source:Entity)<-[:AUTHORED]-(author:Person)-[:AUTHORED]->(other:Entity)<-[:BASED_ON]-(node:Show)
    WHERE other.id <> source.id
    WITH DISTINCT node, author
    RETURN node, 'AUTHOR' AS kind, ${WEIGHT.AUTHOR} AS weight, [[0, author.id, author.name]] AS of`;

const BY_CHARTS = `MATCH (parent)<-[:ABOUT]-(place:ChartEntry)
    WHERE place.withdrawn IS NULL AND place.edition IS NOT NULL
    WITH place.edition AS edition, coalesce(place.rank, 1000) AS rank, place.id AS placeId
    ORDER BY rank, placeId LIMIT ${MOST_PLACES}
    MATCH (beside:ChartEntry {edition: edition})-[:ABOUT]->(node:Show)
    WHERE beside.withdrawn IS NULL
    RETURN node, 'CHARTS' AS kind, count(DISTINCT edition) * ${WEIGHT.CHARTS} AS weight, collect(DISTINCT [0, edition, edition]) AS of`;

/**
 * The shows that share most with a show of what few shows share: people, sources, authors, places on charts. Bounded, however much
 * it shares with how many: so many people, so many places, so many shows.
 */
export const candidatesByShow = batch({
  name: 'candidatesByShow',
  statement: () => `UNWIND $parents AS parentId
MATCH (parent:Show {id: parentId})
CALL (parent) {
  CALL (parent) {
    ${[BY_PEOPLE, BY_SOURCE, MADE_FROM_EACH_OTHER, BY_AUTHOR, BY_CHARTS].join('\n    UNION ALL\n    ')}
  }
  WITH parent, node, sum(weight) AS weight, collect({kind: kind, weight: weight, of: of}) AS ties
  WHERE node.id <> parent.id
  WITH node.id AS id, ties, weight
  ORDER BY weight DESC, id LIMIT ${MOST_CANDIDATES}
  RETURN id, ties, weight
}
RETURN parentId AS parent, id, ties, weight
ORDER BY weight DESC, id`,
});

/** A show with what many shows share: its genres and networks. */
export const traitsByShow = batch({
  name: 'traitsByShow',
  statement: () => `UNWIND $parents AS parentId
MATCH (show:Show {id: parentId})
CALL (show) {
  MATCH (show)-[edge:IN_GENRE|AIRED_ON]->(trait:Entity)
  RETURN collect({type: type(edge), id: trait.id, name: trait.name}) AS traits
}
RETURN parentId AS parent, show{.*} AS show, traits`,
});
