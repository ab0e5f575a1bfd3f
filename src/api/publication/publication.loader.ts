import { catalogued } from '../connection/direction.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

const newestFirst = [desc('node.publishedOn', ''), asc('node.id')];

/** All publications, by name. */
export const publications = catalogue({
  name: 'publications',
  label: 'Publication',
  order: { by: 'sortName', missing: '', everywhere: true },
});

/** All articles, the newest first. */
export const articles = catalogue({
  name: 'articles',
  label: 'Article',
  order: { by: 'publishedOn', missing: '', descending: true },
  orders: catalogued({ PUBLISHED_ON: { by: 'publishedOn', missing: '' }, HEADLINE: { by: 'headline', missing: '' } }),
  filters: {
    mentions: {
      from: 'MATCH (:Entity {id: $mentions})<-[:MENTIONS]-(node:Article)',
      where: 'COUNT { MATCH (node)-[:MENTIONS]->(mentioned:Entity) WHERE mentioned.id = $mentions } > 0',
    },
    publication: {
      from: 'MATCH (:Publication {id: $publication})<-[:PUBLISHED_BY]-(node:Article)',
      where: 'COUNT { MATCH (node)-[:PUBLISHED_BY]->(publication:Publication) WHERE publication.id = $publication } > 0',
    },
    kinds: { where: 'node.kind IN $kinds' },
    publishedFrom: { where: 'node.publishedOn >= $publishedFrom' },
    publishedTo: { where: 'node.publishedOn <= $publishedTo' },
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
