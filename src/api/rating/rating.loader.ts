import { asc, desc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

const newestFirst = [desc('node.asOf', ''), asc('node.id')];

/** The ratings of a show, the newest first. */
export const ratingsByShow = relation({
  name: 'ratingsByShow',
  pattern: '(parent:Show)<-[:ABOUT]-(node:Rating)',
  order: newestFirst,
  filters: { publication: via('-[:`BY`]->(:Publication)') },
});

/** The ratings that an article states, the newest first. */
export const ratingsByArticle = relation({
  name: 'ratingsByArticle',
  pattern: '(parent:Article)<-[:STATED_IN]-(node:Rating)',
  order: newestFirst,
});

/** The show that a rating is about. */
export const showByRating = relation({
  name: 'showByRating',
  pattern: '(parent:Rating)-[:ABOUT]->(node:Show)',
  order: [asc('node.id')],
});

/** The site whose rating it is. */
export const publicationByRating = relation({
  name: 'publicationByRating',
  pattern: '(parent:Rating)-[:`BY`]->(node:Publication)',
  order: [asc('node.id')],
});

/** Who states a rating, the earliest first. */
export const citationsByRating = relation({
  name: 'citationsByRating',
  pattern: '(parent:Rating)-[edge:STATED_IN]->(node:Article)',
  order: [asc('node.publishedOn', ''), asc('node.id'), asc('edge.asWritten', '')],
});
