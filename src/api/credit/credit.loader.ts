import { ordersBy } from '../connection/direction.js';
import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { qualifiers } from '../../model/qualifiers.js';
import { prominenceOfShow } from '../../names/prominence.js';
import { relationOfCreditRole } from './credit.type.js';

/** Every relation that is a credit, as a pattern names them. */
export const CREDITS = Object.values(relationOfCreditRole).join('|');

/** Stands for a missing place in the credits: after all that have one. */
const UNPLACED = 100_000;

const BILLINGS = Object.keys(qualifiers.billing.closed.values);
const BILLING = `CASE edge.billing ${BILLINGS.map((billing, index) => `WHEN '${billing}' THEN ${index}`).join(' ')} ELSE ${BILLINGS.length} END`;
const ROLE = `CASE type(edge) ${Object.values(relationOfCreditRole)
  .map((type, index) => `WHEN '${type}' THEN ${index}`)
  .join(' ')} END`;

/** The cast of a show: main parts first, each in the order of the credits. */
export const castByShow = relation({
  name: 'castByShow',
  pattern: '(parent:Show)<-[edge:ACTED_IN]-(node:Person)',
  order: [asc(BILLING), asc('edge.order', UNPLACED), asc('node.id')],
  filters: { billing: 'edge.billing IN $value' },
});

/** The parts of a person, the latest show first. */
export const partsByPerson = relation({
  name: 'partsByPerson',
  pattern: '(parent:Person)-[edge:ACTED_IN]->(node:Show)',
  order: [desc('node.premieredOn', ''), asc('node.id')],
});

/** The shows of a person, each once, the best known first. */
export const bestKnownShowsByPerson = relation({
  name: 'bestKnownShowsByPerson',
  pattern: `(parent:Person)-[:${CREDITS}]->(node:Show)`,
  order: [desc(prominenceOfShow('node')), asc('node.id')],
});

/** All credits of a show: crew by role, then the cast. */
export const creditsByShow = relation({
  name: 'creditsByShow',
  pattern: `(parent:Show)<-[edge:${CREDITS}]-(node:Person)`,
  order: [asc(ROLE), asc(BILLING), asc('edge.order', UNPLACED), asc('node.id')],
  filters: { roles: 'type(edge) IN $value' },
});

/** All credits of a person, the latest show first. */
export const creditsByPerson = relation({
  name: 'creditsByPerson',
  pattern: `(parent:Person)-[edge:${CREDITS}]->(node:Show)`,
  order: [desc('node.premieredOn', ''), asc('edge.claim')],
  orders: ordersBy({
    PREMIERED_ON: { by: 'node.premieredOn', missing: '', tie: 'edge.claim' },
    TITLE: { by: 'node.title', missing: '', tie: 'edge.claim' },
  }),
  filters: { roles: 'type(edge) IN $value' },
});

/** The directors of a show. */
export const directorsByShow = relation({
  name: 'directorsByShow',
  pattern: '(parent:Show)<-[:DIRECTED]-(node:Person)',
  order: [asc('node.id')],
});

/** The writers of a show. */
export const writersByShow = relation({
  name: 'writersByShow',
  pattern: '(parent:Show)<-[:WROTE]-(node:Person)',
  order: [asc('node.id')],
});

/** The shows that a person directed, the latest first. */
export const showsByDirector = relation({
  name: 'showsByDirector',
  pattern: '(parent:Person)-[:DIRECTED]->(node:Show)',
  order: [desc('node.premieredOn', ''), asc('node.id')],
});

/** The shows that a person wrote, the latest first. */
export const showsByWriter = relation({
  name: 'showsByWriter',
  pattern: '(parent:Person)-[:WROTE]->(node:Show)',
  order: [desc('node.premieredOn', ''), asc('node.id')],
});

/** The character that is played in a part, by the claim that states the part. */
export const characterByCastClaim = relation({
  name: 'characterByCastClaim',
  pattern: '(parent:Claim)-[:VALUE]->(:Person)-[:PLAYED]->(node:Character)-[:APPEARS_IN]->(:Show)<-[:ABOUT]-(parent)',
  order: [asc('node.id')],
});

/** Who plays a character. */
export const playersByCharacter = relation({
  name: 'playersByCharacter',
  pattern: '(parent:Character)<-[:PLAYED]-(node:Person)',
  order: [asc('node.id')],
});

/** The shows that a character appears in, the earliest first. */
export const showsByCharacter = relation({
  name: 'showsByCharacter',
  pattern: '(parent:Character)-[:APPEARS_IN]->(node:Show)',
  order: [asc('node.premieredOn', ''), asc('node.id')],
});
