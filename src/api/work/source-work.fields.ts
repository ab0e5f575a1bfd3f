import { Claim } from '../claim/claim.type.js';
import { byId, derived, nodes, rows } from '../fields/declaration.js';
import type { Shape } from '../fields/place.js';
import { fieldsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { authorsByWork, worksBySource } from './source-work.loader.js';
import { Adaptation, AdaptationRelation, SourceWork } from './source-work.type.js';

/** Publications that do not say what it is mean an adaptation. */
const WHAT_IT_IS: Shape = { relation: ['edge.relation', AdaptationRelation.ADAPTATION], claimId: 'edge.claim' };

/** The adaptation that a work is, from the work: the row's node is what it was made from. */
export const FROM_SOURCE: Shape = { source: 'node', work: 'root', ...WHAT_IT_IS };

/** The adaptation of a source, from the source: the row's node is what was made from it. */
export const OF_SOURCE: Shape = { source: 'root', work: 'node', ...WHAT_IT_IS };

/** The title of a work: a work that nobody has named yet is still one, as any entity. */
export const title = derived(
  () => String,
  ['title', 'id'],
  (stored: string | null, id: string) => stored ?? id,
  'The preferred title.',
);

export const sourceWorkFields = fieldsOf(() => SourceWork, {
  title,
  authors: nodes(() => Person, authorsByWork, 'Who wrote it, and who drew it.'),
  adaptations: rows(() => Adaptation, worksBySource, OF_SOURCE, 'What was made from it: dramas, remakes, spin-offs, webtoon prequels.'),
});

export const adaptationFields = fieldsOf(() => Adaptation, {
  claim: byId(() => Claim, 'Claim', 'claimId', 'The claim that says so.', { nullable: true }),
});
