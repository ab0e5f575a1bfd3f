import { CREDITS } from '../credit/credit.loader.js';
import { asc, desc, isAfter, keyAliases, keyNames, orderBy, reversed } from '../../graph/keyset.js';
import type { Relation } from '../../graph/relation.js';

/** Those with most shows in common first. */
const ORDER = [desc('size(shows)'), asc('node.id')];

/** What holds for the person's own credit, for that of the collaborator, and for the two together. */
const FILTERS = {
  own: {
    ownRoles: 'type(mine) IN $ownRoles',
    premieredFrom: 'show.premieredOn >= $premieredFrom',
    premieredTo: 'show.premieredOn <= $premieredTo',
  },
  theirs: { roles: 'type(theirs) IN $roles' },
  both: { minWorks: 'size(shows) >= $minWorks' },
} as const;

/**
 * Who worked on the same shows as a person, and on which. Not a relation that is stored but a computation over two of them, so its
 * statements are its own; they are read, paged and batched as those of any other.
 */
export const collaboratorsByPerson: Relation = {
  name: 'collaboratorsByPerson',
  pattern: `(parent:Person)-[mine:${CREDITS}]->(show:Show)<-[theirs:${CREDITS}]-(node:Person)`,
  order: ORDER,
  filters: { ...FILTERS.own, ...FILTERS.theirs, ...FILTERS.both },
  orderKeys: () => ORDER,
  listStatement: (filters) => statement(filters, '', ORDER),
  pageStatement({ filters, backward, continued }) {
    const order = backward ? reversed(ORDER) : ORDER;
    return statement(filters, `${continued ? `WHERE ${isAfter(order)}` : ''}\n  ORDER BY ${orderBy(order)} LIMIT $limit`, order);
  },
  countStatement: (filters) => `UNWIND $parents AS parentId
MATCH (parent:Person {id: parentId})
CALL (parent) {
  ${together(filters)}
  RETURN count(node) AS total
}
RETURN parentId AS parent, total`,
};

function statement(filters: readonly string[], cut: string, order: typeof ORDER): string {
  // The shows alone are collected of everybody, and what both did only of those who are left: half the cost for a person of
  // hundreds of credits.
  return `UNWIND $parents AS parentId
MATCH (parent:Person {id: parentId})
CALL (parent) {
  ${together(filters)}
  WITH parent, node, shows, ${keyAliases(order)}
  ${cut}
  UNWIND shows AS show
  MATCH (show)<-[theirs:${CREDITS}]-(node)
  ${where(filters, FILTERS.theirs)}
  MATCH (show)<-[mine:${CREDITS}]-(parent)
  ${where(filters, FILTERS.own)}
  WITH node, ${keyNames(order)}, collect({show: show.id, own: type(mine), role: type(theirs)}) AS shared
  RETURN node, shared, ${keyNames(order)}
}
RETURN parentId AS parent, node{.*} AS node, {shared: shared} AS edge, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
}

/** Each collaborator of `parent` as `node`, with the shows that both worked on: nodes, whose ids need not be read of all of them. */
function together(filters: readonly string[]): string {
  return `MATCH (parent)-[mine:${CREDITS}]->(show:Show)
  ${where(filters, FILTERS.own)}
  WITH DISTINCT parent, show
  MATCH (show)<-[theirs:${CREDITS}]-(node)
  ${where(filters, FILTERS.theirs, 'node <> parent')}
  WITH parent, node, collect(DISTINCT show) AS shows
  ${where(filters, FILTERS.both)}`;
}

function where(set: readonly string[], declared: Readonly<Record<string, string>>, always?: string): string {
  const predicates = [...(always === undefined ? [] : [always]), ...set.flatMap((filter) => declared[filter] ?? [])];
  return predicates.length === 0 ? '' : `WHERE ${predicates.join(' AND ')}`;
}
