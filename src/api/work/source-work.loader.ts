import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** What a work was made from. */
export const sourcesByWork = relation({
  name: 'sourcesByWork',
  pattern: '(parent:Entity)-[edge:BASED_ON]->(node:Entity)',
  order: [asc('node.id')],
});

/** What was made from a work, the earliest first. */
export const worksBySource = relation({
  name: 'worksBySource',
  pattern: '(parent:Entity)<-[edge:BASED_ON]-(node:Entity)',
  order: [asc('coalesce(node.premieredOn, node.startedOn)', ''), asc('node.id')],
});

/** Who wrote and drew a webtoon or novel; for a show, who wrote it. */
export const authorsByWork = relation({
  name: 'authorsByWork',
  pattern: '(parent:Entity)<-[:AUTHORED|WROTE|CREATED]-(node:Person)',
  order: [asc('node.id')],
});
