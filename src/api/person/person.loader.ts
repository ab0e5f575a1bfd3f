import { catalogued, cataloguedByName } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** All people, by name. */
export const people = catalogue({
  name: 'people',
  label: 'Person',
  order: { by: 'sortName', missing: '', everywhere: true },
  orders: {
    ...cataloguedByName('NAME'),
    ...catalogued({ BORN_ON: { by: 'bornOn', missing: '' }, CREDITS: { by: 'creditCount', missing: 0, everywhere: true } }),
  },
  filters: {
    workedOnAll: {
      from: `UNWIND $workedOnAll AS member
MATCH (:Show {id: member})<-[:${CREDITS}]-(node:Person)
WITH node, count(DISTINCT member) AS members WHERE members = size($workedOnAll)`,
    },
    sourceOf: {
      from: 'MATCH (:Show {id: $sourceOf})-[:BASED_ON]->(:Entity)<-[:AUTHORED]-(node:Person)',
      where: 'COUNT { MATCH (node)-[:AUTHORED]->(:Entity)<-[:BASED_ON]-(show:Show) WHERE show.id = $sourceOf } > 0',
    },
    workedOn: {
      from: `UNWIND $workedOn AS member MATCH (:Show {id: member})<-[:${CREDITS}]-(node:Person)`,
      where: `COUNT { MATCH (node)-[:${CREDITS}]->(show:Show) WHERE show.id IN $workedOn } > 0`,
    },
    workedWith: {
      from: `MATCH (:Person {id: $workedWith})-[:${CREDITS}]->(shared:Show)
WITH DISTINCT shared MATCH (shared)<-[:${CREDITS}]-(node:Person) WHERE node.id <> $workedWith`,
      where: `node.id <> $workedWith AND COUNT { MATCH (node)-[:${CREDITS}]->(:Show)<-[:${CREDITS}]-(other:Person) WHERE other.id = $workedWith } > 0`,
    },
    // A set of roles is a number on the person (see figure/figures.ts), and these are the sets that hold one of them.
    roles: { where: 'node.roleSet IN $roles' },
    bornFrom: { where: 'node.bornOn >= $bornFrom' },
    bornTo: { where: 'node.bornOn <= $bornTo' },
  },
});

/** The webtoons and novels of a person, the latest first. */
export const worksByAuthor = relation({
  name: 'worksByAuthor',
  pattern: '(parent:Person)-[:AUTHORED]->(node:Entity)',
  order: [desc('node.startedOn', ''), asc('node.id')],
});
