import { asc, desc } from '../../graph/keyset.js';
import { listing } from '../../graph/listing.js';
import { relation } from '../../graph/relation.js';

/** All reviews, the likeliest to be one first. */
export const reviews = listing({
  name: 'reviews',
  label: 'Review',
  order: [desc('node.bits', -1000), asc('node.id')],
  filters: { status: 'node.status = $status' },
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
