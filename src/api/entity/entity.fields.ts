import { claimArguments } from '../claim/claim.fields.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimsByEntity } from '../claim/claim.loader.js';
import { anything, derived, nodes, page, things } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { namesByEntity } from '../name/name.loader.js';
import { Name } from '../name/name.type.js';
import { ArticleConnection } from '../publication/publication.type.js';
import { articlesByMentioned, externalIdsByEntity } from './entity.loader.js';
import { Entity, ExternalId, Node } from './entity.type.js';

export const entityFields = fieldsOf(() => Entity, {
  // An entity that nobody has named yet is still one.
  name: derived(
    () => String,
    ['name', 'id'],
    (name: string | null, id: string) => name ?? id,
    'The preferred name, in Latin letters where it has one.',
  ),
  names: nodes(() => Name, namesByEntity, 'Every spelling that a publication printed, with who printed it.'),
  externalIds: nodes(() => ExternalId, externalIdsByEntity, 'The ids of this entity in other databases.'),
  claims: page(() => ClaimConnection, claimsByEntity, 'What publications state about this entity, each claim with who states it.', {
    arguments: claimArguments,
  }),
  mentionedIn: page(
    () => ArticleConnection,
    articlesByMentioned,
    'The articles that mention this entity, the newest first; datasets are not counted.',
  ),
});

/** The most ids that `nodes` takes. */
const MOST_NODES = 100;

export const entityRoots = rootsOf({
  node: anything(() => Node, 'Anything by its id; null where there is none.', 'An id, such as show:all-of-us-are-dead.'),
  nodes: things(
    () => Node,
    'Things by their ids, in the order asked for; null where there is none. At most 100.',
    'Up to 100 ids.',
    MOST_NODES,
  ),
});
