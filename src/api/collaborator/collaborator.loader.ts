import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { CREDITS } from '../credit/credit.loader.js';
import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** The filters on the person's own credit, on that of the collaborator, and on the two together. */
const OWN = ['ownRoles', 'premieredFrom', 'premieredTo'];
const THEIRS = ['roles'];
const TOGETHER = ['minWorks'];

/** Who worked on the same shows as a person, and on which: those with most shows in common first. */
export const collaboratorsByPerson = relation({
  name: 'collaboratorsByPerson',
  pattern: `(parent:Person)-[mine:${CREDITS}]->(show:Show)<-[theirs:${CREDITS}]-(node:Person)`,
  order: [desc('size(shows)'), asc('node.id')],
  filters: {
    ownRoles: 'type(mine) IN $value',
    premieredFrom: isFrom('show.premieredOn'),
    premieredTo: isUntil('show.premieredOn'),
    roles: 'type(theirs) IN $value',
    minWorks: 'size(shows) >= $value',
  },
  // The shows alone are collected of everybody, as nodes, whose ids need not be read of all of them; and what both did only of those
  // who are left: half the cost for a person of hundreds of credits.
  computed: {
    rows: (where) => `MATCH (parent)-[mine:${CREDITS}]->(show:Show)
  ${where(OWN)}
  WITH DISTINCT parent, show
  MATCH (show)<-[theirs:${CREDITS}]-(node)
  ${where(THEIRS, 'node <> parent')}
  WITH parent, node, collect(DISTINCT show) AS shows
  ${where(TOGETHER)}`,
    variables: 'parent, node, shows',
    more: {
      clauses: (where, keys) => `UNWIND shows AS show
  MATCH (show)<-[theirs:${CREDITS}]-(node)
  ${where(THEIRS)}
  MATCH (show)<-[mine:${CREDITS}]-(parent)
  ${where(OWN)}
  WITH node, ${keys}, collect({show: show.id, own: type(mine), role: type(theirs)}) AS shared`,
      variable: 'shared',
    },
  },
});
