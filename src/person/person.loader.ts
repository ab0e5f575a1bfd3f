import { ordersBy } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { asc, desc } from '../graph/keyset.js';
import { listing } from '../graph/listing.js';
import { relation } from '../graph/relation.js';

/** All people, by name. */
export const people = listing({
  name: 'people',
  label: 'Person',
  order: [asc('node.name', ''), asc('node.id')],
  orders: ordersBy({ NAME: { by: 'node.name', missing: '' }, BORN_ON: { by: 'node.bornOn', missing: '' } }),
  filters: {
    roles: `EXISTS { MATCH (node)-[credit:${CREDITS}]->(:Show) WHERE type(credit) IN $roles }`,
    bornFrom: 'node.bornOn >= $bornFrom',
    bornTo: 'node.bornOn <= $bornTo',
    workedOn: `EXISTS { MATCH (node)-[:${CREDITS}]->(show:Show) WHERE show.id IN $workedOn }`,
  },
});

/** The webtoons and novels of a person, the latest first. */
export const worksByAuthor = relation({
  name: 'worksByAuthor',
  pattern: '(parent:Person)-[:AUTHORED]->(node:Entity)',
  order: [desc('node.startedOn', ''), asc('node.id')],
});
