import { ordersBy } from '../connection/direction.js';
import { asc, desc } from '../graph/keyset.js';
import { listing } from '../graph/listing.js';
import { relation } from '../graph/relation.js';

const newestFirst = [desc('node.publishedOn', ''), asc('node.id')];

/** All publications, by name. */
export const publications = listing({ name: 'publications', label: 'Publication', order: [asc('node.name', ''), asc('node.id')] });

/** All articles, the newest first. */
export const articles = listing({
  name: 'articles',
  label: 'Article',
  order: newestFirst,
  orders: ordersBy({ PUBLISHED_ON: { by: 'node.publishedOn', missing: '' }, HEADLINE: { by: 'node.headline', missing: '' } }),
  filters: {
    kinds: 'node.kind IN $kinds',
    publication: 'EXISTS { MATCH (node)-[:PUBLISHED_BY]->(publication:Publication) WHERE publication.id = $publication }',
    mentions: 'EXISTS { MATCH (node)-[:MENTIONS]->(mentioned:Entity) WHERE mentioned.id = $mentions }',
    publishedFrom: 'node.publishedOn >= $publishedFrom',
    publishedTo: 'node.publishedOn <= $publishedTo',
  },
});

/** Who published an article. */
export const publicationByArticle = relation({
  name: 'publicationByArticle',
  pattern: '(parent:Article)-[:PUBLISHED_BY]->(node:Publication)',
  order: [asc('node.id')],
});

/** What a publication published, the newest first. */
export const articlesByPublication = relation({
  name: 'articlesByPublication',
  pattern: '(parent:Publication)<-[:PUBLISHED_BY]-(node:Article)',
  order: newestFirst,
});

/** What an article takes its facts from. */
export const articlesByReporting = relation({
  name: 'articlesByReporting',
  pattern: '(parent:Article)-[:REPORTS]->(node:Article)',
  order: newestFirst,
});

/** What an article mentions. */
export const entitiesByArticle = relation({
  name: 'entitiesByArticle',
  pattern: '(parent:Article)-[:MENTIONS]->(node:Entity)',
  order: [asc('node.id')],
});
