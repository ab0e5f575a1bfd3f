import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { ordersBy } from '../connection/direction.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

const newestFirst = [desc('node.publishedOn', ''), asc('node.id')];

/** All publications, by name. */
export const publications = catalogue({
  name: 'publications',
  label: 'Publication',
  order: { by: 'node.sortName', missing: '', everywhere: true },
});

/** All articles, the newest first. */
export const articles = catalogue({
  name: 'articles',
  label: 'Article',
  order: { by: 'node.publishedOn', missing: '', descending: true },
  orders: ordersBy({ PUBLISHED_ON: { by: 'node.publishedOn', missing: '' }, HEADLINE: { by: 'node.headline', missing: '' } }),
  filters: {
    mentions: via('-[:MENTIONS]->(:Entity)'),
    publication: via('-[:PUBLISHED_BY]->(:Publication)'),
    kinds: 'node.kind IN $value',
    publishedFrom: isFrom('node.publishedOn'),
    publishedTo: isUntil('node.publishedOn'),
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
