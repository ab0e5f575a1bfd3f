import { asc } from '../graph/keyset.js';
import { listing } from '../graph/listing.js';
import { relation } from '../graph/relation.js';

/** All webtoons, by title. */
export const webtoons = listing({
  name: 'webtoons',
  label: 'Webtoon',
  order: [asc('node.title', ''), asc('node.id')],
  filters: {
    title: "toLower(coalesce(node.title, '')) CONTAINS toLower($title)",
    platform: 'EXISTS { MATCH (node)-[:PUBLISHED_ON]->(platform:Platform) WHERE platform.id = $platform }',
    author: 'EXISTS { MATCH (node)<-[:AUTHORED]-(author:Person) WHERE author.id = $author }',
    adapted: 'EXISTS { (node)<-[:BASED_ON]-(:Show) } = $adapted',
  },
});

/** Where a webtoon or novel is published. */
export const platformByWork = relation({
  name: 'platformByWork',
  pattern: '(parent:Entity)-[:PUBLISHED_ON]->(node:Platform)',
  order: [asc('node.id')],
});
