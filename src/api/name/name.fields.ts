import { Citation } from '../claim/claim.type.js';
import { rows } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { articlesByName } from './name.loader.js';
import { Name } from './name.type.js';

export const nameFields = fieldsOf(() => Name, {
  citations: rows(() => Citation, articlesByName, { article: 'node', asWritten: 'root.text' }, 'Who printed this spelling.'),
});
