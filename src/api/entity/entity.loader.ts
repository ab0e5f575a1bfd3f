import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** The ids of an entity in other databases. */
export const externalIdsByEntity = relation({
  name: 'externalIdsByEntity',
  pattern: '(parent:Entity)<-[:IDENTIFIES]-(node:ExternalId)',
  order: [asc('node.source'), asc('node.id')],
});

/** The entity behind an id of another database. */
export const entityByExternalId = relation({
  name: 'entityByExternalId',
  pattern: '(parent:ExternalId)-[:IDENTIFIES]->(node:Entity)',
  order: [asc('node.id')],
});

/** The articles that mention an entity, the newest first. */
export const articlesByMentioned = relation({
  name: 'articlesByMentioned',
  pattern: '(parent:Entity)<-[:MENTIONS]-(node:Article)',
  order: [desc('node.publishedOn', ''), asc('node.id')],
});
