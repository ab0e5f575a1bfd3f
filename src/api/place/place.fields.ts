import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { nodes } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Show } from '../show/show.type.js';
import { Place } from './place.type.js';

/** Where a show was filmed. */
const placesByShow = relation({
  name: 'placesByShow',
  pattern: '(parent:Show)-[:FILMED_AT]->(node:Place)',
  order: [asc('node.sortName', ''), asc('node.id')],
});

export const placeFields = fieldsOf(() => Show, { filmedAt: nodes(() => Place, placesByShow, 'Where it was filmed, by name.') });
