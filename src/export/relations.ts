import { groupedBy } from '../grouping.js';
import type { Reader, Row } from '../graph/store.js';
import type { Census } from './census.js';
import { quotedName } from './cypher-literal.js';
import type { GraphRelation, LabelSet, RelationKind } from './model.js';
import { exactly, idPages, portable, where } from './pages.js';

/** Whether relations lead to nodes of this set from others: to a show from claims, to a claim from claims only. */
export function isPointedAt(set: LabelSet, { kinds }: Census): boolean {
  return kinds.some(({ from, to }) => to === set && from !== set);
}

/**
 * The relations of these kinds, a page at a time. All that leads from a claim, a name or a place on a chart is on one
 * page.
 */
export async function* relationPages(
  reader: Reader,
  census: Census,
  kinds: readonly RelationKind[] = census.kinds,
): AsyncGenerator<readonly GraphRelation[]> {
  const sides = [...groupedBy(kinds, ({ from, type }) => JSON.stringify([from.labels, type])).values()];
  const isOutward = (side: readonly RelationKind[]): boolean => isReadOutward(side, census);
  const outward = groupedBy(sides.filter(isOutward).flat(), ({ from }) => from);
  const inward = groupedBy(sides.filter((side) => !isOutward(side)).flat(), ({ to }) => to);
  for (const set of census.sets) {
    const reads = [
      ...(outward.has(set) ? [outwardRead(set, outward.get(set)!)] : []),
      ...[...groupedBy(inward.get(set) ?? [], ({ from }) => from)].map(([from, group]) => inwardRead(from, set, group)),
    ];
    if (reads.length === 0) continue;
    for await (const ids of idPages(reader, set, { all: true })) {
      const place = new Map(ids.map((id, index) => [id, index]));
      const found: { readonly page: number; readonly key: string; readonly relation: GraphRelation }[] = [];
      for (const { statement, isOutward: leadsAway } of reads)
        for (const row of await reader.read<RelationRow & Row>(statement, { ids })) {
          const relation = relationOf(row, leadsAway, set, census);
          found.push({ page: place.get(row.id)!, key: JSON.stringify(relation), relation });
        }
      yield found.sort((a, b) => a.page - b.page || (a.key < b.key ? -1 : 1)).map(({ relation }) => relation);
    }
  }
}

/** A statement that reads the relations of a page of `$ids`, and whether they lead away from these. */
interface RelationRead {
  readonly statement: string;
  readonly isOutward: boolean;
}

interface RelationRow {
  /** The node that the page is of. */
  readonly id: string;
  readonly type: string;
  /** The node at the other end. */
  readonly other: string;
  readonly labels: string[];
  readonly properties: Row;
}

const RELATION = 'id, type(relation) AS type, other.id AS other, labels(other) AS labels, relation{.*} AS properties';

/**
 * Relations are read page by page from the end where a node has fewer of them: a dataset mentions a million entities,
 * and of those each is mentioned by few. What nothing else points at, as a claim, only speaks of others.
 */
function isReadOutward(side: readonly RelationKind[], census: Census): boolean {
  const { from } = side[0]!;
  return !isPointedAt(from, census) || from.count >= side.reduce((sum, { to }) => sum + to.count, 0) / 2;
}

function outwardRead(set: LabelSet, kinds: readonly RelationKind[]): RelationRead {
  return {
    statement: `UNWIND $ids AS id MATCH (node:${quotedName(set.own)} {id: id})-[relation:${typesOf(kinds)}]->(other)${where([exactly(set, 'node')])}
RETURN ${RELATION}`,
    isOutward: true,
  };
}

function inwardRead(from: LabelSet, set: LabelSet, kinds: readonly RelationKind[]): RelationRead {
  return {
    statement: `UNWIND $ids AS id
MATCH (node:${quotedName(set.own)} {id: id})<-[relation:${typesOf(kinds)}]-(other:${quotedName(from.own)})${where([exactly(set, 'node'), exactly(from, 'other')])}
RETURN ${RELATION}`,
    isOutward: false,
  };
}

function typesOf(kinds: readonly RelationKind[]): string {
  return [...new Set(kinds.map(({ type }) => quotedName(type)))].sort().join('|');
}

function relationOf(
  { id, type, other, labels, properties }: RelationRow,
  isOutward: boolean,
  set: LabelSet,
  census: Census,
): GraphRelation {
  const [here, there] = [
    { label: set.key, id },
    { label: census.setOf(labels).key, id: other },
  ];
  const [from, to] = isOutward ? [here, there] : [there, here];
  return { type, from, to, properties: portable(properties, [], `(${from.id})-[:${type}]->(${to.id})`) };
}
