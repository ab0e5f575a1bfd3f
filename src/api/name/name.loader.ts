import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** The names of an entity: official ones first, then by alphabet. */
export const namesByEntity = relation({
  name: 'namesByEntity',
  pattern: '(parent:Entity)<-[:NAMES]-(node:Name)',
  order: [asc("CASE node.kind WHEN 'OFFICIAL' THEN 0 WHEN 'NATIVE' THEN 1 ELSE 2 END"), asc('node.text')],
});

/** The articles that print a name. */
export const articlesByName = relation({
  name: 'articlesByName',
  pattern: '(parent:Name)-[:STATED_IN]->(node:Article)',
  order: [asc('node.publishedOn', ''), asc('node.id')],
});
