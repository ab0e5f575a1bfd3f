import { Entity } from '../entity/entity.type.js';
import { one } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { leftByReview, rightByReview } from './reconcile.loader.js';
import { Review } from './reconcile.type.js';

export const reviewFields = fieldsOf(() => Review, {
  left: one(() => Entity, leftByReview, 'The one record.'),
  right: one(() => Entity, rightByReview, 'The other record.'),
});
