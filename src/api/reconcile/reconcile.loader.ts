import { catalogue } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { indexed } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

/** All reviews, the likeliest to be one first. */
export const reviews = catalogue({
  name: 'reviews',
  label: 'Review',
  order: { by: 'node.bits', missing: 0, descending: true },
  filters: { status: indexed('node.status = $value') },
});

/** The record of a review whose id comes first. */
export const leftByReview = relation({
  name: 'leftByReview',
  pattern: '(parent:Review)-[:LEFT]->(node:Entity)',
  order: [asc('node.id')],
});

/** The other record of a review. */
export const rightByReview = relation({
  name: 'rightByReview',
  pattern: '(parent:Review)-[:RIGHT]->(node:Entity)',
  order: [asc('node.id')],
});
