import { CITATION } from '../claim/claim.fields.js';
import { Citation } from '../claim/claim.type.js';
import { one, rows } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Publication } from '../publication/publication.type.js';
import { Show } from '../show/show.type.js';
import { citationsByRating, publicationByRating, showByRating } from './rating.loader.js';
import { Rating } from './rating.type.js';

export const ratingFields = fieldsOf(() => Rating, {
  show: one(() => Show, showByRating, 'The show.'),
  publication: one(() => Publication, publicationByRating, 'The site whose rating it is.'),
  citations: rows(() => Citation, citationsByRating, CITATION, 'Who states it, the earliest first.'),
});
