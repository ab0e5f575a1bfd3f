import { catalogue } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

const byContent = [asc('node.property'), asc('node.asOf', ''), asc('node.id')];

const byKind = { property: 'node.property IN $value', rank: "coalesce(node.rank, 'NORMAL') IN $value" };

/** What is claimed about an entity. */
export const claimsByEntity = relation({
  name: 'claimsByEntity',
  pattern: '(parent:Entity)<-[:ABOUT]-(node:Claim)',
  order: byContent,
  filters: byKind,
});

/** What an article states. */
export const claimsByArticle = relation({
  name: 'claimsByArticle',
  pattern: '(parent:Article)<-[:STATED_IN]-(node:Claim)',
  order: byContent,
  filters: byKind,
});

/** What a claim is about. */
export const subjectByClaim = relation({
  name: 'subjectByClaim',
  pattern: '(parent:Claim)-[:ABOUT]->(node:Entity)',
  order: [asc('node.id')],
});

/** The entity that a claim names as its value. */
export const valueByClaim = relation({
  name: 'valueByClaim',
  pattern: '(parent:Claim)-[:VALUE]->(node:Entity)',
  order: [asc('node.id')],
});

/** Who states a claim, and how it is printed there: the earliest first. */
export const citationsByClaim = relation({
  name: 'citationsByClaim',
  pattern: '(parent:Claim)-[edge:STATED_IN]->(node:Article)',
  order: [asc('node.publishedOn', ''), asc('node.id'), asc('edge.asWritten', '')],
});

/** The claims that cannot be true if this one is. */
export const disputesByClaim = relation({
  name: 'disputesByClaim',
  pattern: '(parent:Claim)-[:DISPUTES]-(node:Claim)',
  order: [asc('node.id')],
});

/** All claims, for the list of disputes. */
export const claims = catalogue({
  name: 'claims',
  label: 'Claim',
  order: { by: 'node.id', missing: '', everywhere: true },
  filters: { disputed: via('-[:DISPUTES]-(:Claim)', { to: 'SOMETHING' }) },
});
