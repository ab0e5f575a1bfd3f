import { catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { relation } from '../../graph/relation.js';
import { figures } from '../../model/properties/figures.js';
import type { ClaimProperty } from '../../model/property.js';

const byContent = [asc('node.property'), asc('node.asOf', ''), asc('node.id')];

const byKind = { property: 'node.property IN $value', rank: "coalesce(node.rank, 'NORMAL') IN $value" };

/** That a claim says one of these properties. */
export function saysOneOf(properties: readonly ClaimProperty[]): string {
  return `node.property IN [${properties.map((property) => `'${property}'`).join(', ')}]`;
}

/** What is claimed about an entity. */
export const claimsByEntity = relation({
  name: 'claimsByEntity',
  pattern: '(parent:Entity)<-[:ABOUT]-(node:Claim)',
  order: byContent,
  filters: byKind,
});

/** The figures of their day that are claimed about an entity, the newest first. */
export const figuresByEntity = relation({
  name: 'figuresByEntity',
  pattern: '(parent:Entity)<-[:ABOUT]-(node:Claim)',
  where: saysOneOf(Object.keys(figures) as (keyof typeof figures)[]),
  order: [desc('node.asOf', ''), asc('node.property'), asc('node.id')],
  filters: { property: 'node.property IN $value', from: isFrom('node.asOf'), to: isUntil('node.asOf') },
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
