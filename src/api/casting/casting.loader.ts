import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { CASTING } from '../../model/properties/casting.js';
import { saysOneOf } from '../claim/claim.loader.js';

const TELLS = saysOneOf(CASTING);
const newestFirst = [desc('node.asOf', ''), asc('node.id')];
const filters = { stage: 'node.property IN $value', current: 'coalesce(node.chosen, false) = $value' };

/** Who is talked of for a show, the newest word first. */
export const castingByShow = relation({
  name: 'castingByShow',
  pattern: '(parent:Show)<-[:ABOUT]-(node:Claim)',
  where: TELLS,
  order: newestFirst,
  filters,
});

/** What somebody is talked of for, the newest word first. */
export const castingByPerson = relation({
  name: 'castingByPerson',
  pattern: '(parent:Person)<-[:VALUE]-(node:Claim)',
  where: TELLS,
  order: newestFirst,
  filters,
});

/** Who is talked of. */
export const personByCasting = relation({
  name: 'personByCasting',
  pattern: '(parent:Claim)-[:VALUE]->(node:Person)',
  order: [asc('node.id')],
});

/** The show that somebody is talked of for. */
export const showByCasting = relation({
  name: 'showByCasting',
  pattern: '(parent:Claim)-[:ABOUT]->(node:Show)',
  order: [asc('node.id')],
});
