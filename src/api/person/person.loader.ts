import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { ordersBy, ordersByName } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

/** All people, by name. */
export const people = catalogue({
  name: 'people',
  label: 'Person',
  order: { by: 'node.sortName', missing: '', everywhere: true },
  orders: {
    ...ordersByName('NAME'),
    ...ordersBy({ BORN_ON: { by: 'node.bornOn', missing: '' }, CREDITS: { by: 'node.creditCount', missing: 0, everywhere: true } }),
  },
  filters: {
    workedOnAll: via(`-[:${CREDITS}]->(:Show)`, { to: 'ALL' }),
    sourceOf: via('-[:AUTHORED]->(:Entity)<-[:BASED_ON]-(:Show)'),
    workedOn: via(`-[:${CREDITS}]->(:Show)`, { to: 'ANY' }),
    // Back to the shows first, each once: many who worked on one of them worked on several.
    workedWith: {
      from: `MATCH (:Person {id: $value})-[:${CREDITS}]->(shared:Show)
WITH DISTINCT shared MATCH (shared)<-[:${CREDITS}]-(node) WHERE node.id <> $value`,
      where: `node.id <> $value AND COUNT { MATCH (node)-[:${CREDITS}]->(:Show)<-[:${CREDITS}]-(other:Person) WHERE other.id = $value } > 0`,
    },
    // A set of roles is a number on the person (see figure/figures.ts), and these are the sets that hold one of them.
    roles: 'node.roleSet IN $value',
    bornFrom: isFrom('node.bornOn'),
    bornTo: isUntil('node.bornOn'),
  },
});

/** The webtoons and novels of a person, the latest first. */
export const worksByAuthor = relation({
  name: 'worksByAuthor',
  pattern: '(parent:Person)-[:AUTHORED]->(node:Entity)',
  order: [desc('node.startedOn', ''), asc('node.id')],
});
