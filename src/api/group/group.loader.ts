import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** Narrows what somebody belongs to, and who does: what is over is what somebody says has ended. */
const CURRENT = { current: '(edge.until IS NULL) = $value' };

/** What still is comes first, then what began last. */
const LATEST_FIRST = [asc('CASE WHEN edge.until IS NULL THEN 0 ELSE 1 END'), desc('edge.since', ''), asc('node.id')];

/** The best known come first. */
const BEST_KNOWN_FIRST = [desc('node.creditCount', 0), asc('node.id')];

/** The groups that somebody is or was a member of. */
export const groupsByPerson = relation({
  name: 'groupsByPerson',
  pattern: '(parent:Person)-[edge:MEMBER_OF]->(node:Group)',
  order: LATEST_FIRST,
  filters: CURRENT,
});

/** The members of a group, those with most credits first. */
export const membersByGroup = relation({
  name: 'membersByGroup',
  pattern: '(parent:Group)<-[edge:MEMBER_OF]-(node:Person)',
  order: BEST_KNOWN_FIRST,
  filters: { ...CURRENT, acting: 'EXISTS { (node)-[:ACTED_IN]->(:Show) } = $value' },
});

/** The agencies that somebody is or was with. */
export const agenciesByPerson = relation({
  name: 'agenciesByPerson',
  pattern: '(parent:Person)-[edge:WITH_AGENCY]->(node:Company)',
  order: LATEST_FIRST,
  filters: CURRENT,
});

/** Who is or was with an agency, those with most credits first. */
export const artistsByAgency = relation({
  name: 'artistsByAgency',
  pattern: '(parent:Company)<-[edge:WITH_AGENCY]-(node:Person)',
  order: BEST_KNOWN_FIRST,
  filters: CURRENT,
});
