import { citationsByClaim } from '../claim/claim.loader.js';
import { Claim } from '../claim/claim.type.js';
import { argument, byId, collected, derived, end, one, self } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Character, Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { characterByCastClaim } from './credit.loader.js';
import { Billing, Credit, CreditedEdge, CreditRole, creditRoleOf, relationOfCreditRole, relationsOf } from './credit.type.js';

/** Narrows a list of credits. */
export const creditArguments = {
  roles: argument(
    () => [CreditRole],
    'Only in these roles.',
    (roles: readonly CreditRole[]) => ({ roles: relationsOf(roles) }),
  ),
};

/** The facts of a credit, wherever it is shown: a row of the relation between a show and a person. */
const facts = {
  role: derived(() => CreditRole, ['edge.type'], creditRoleOf, 'What the person did.'),
  billing: derived(
    () => Billing,
    ['edge.billing'],
    (billing: Billing | null) => billing ?? null,
    'How large the part is, where a publication says so.',
    { nullable: true },
  ),
  character: one(() => Character, characterByCastClaim, 'The character that is played.', {
    from: 'edge.claim',
    when: { place: 'edge.type', is: relationOfCreditRole[CreditRole.ACTOR] },
    nullable: true,
  }),
  creditedAs: collected(
    () => [String],
    citationsByClaim,
    'edge.asWritten',
    'The spellings that publications printed for this very credit.',
    { from: 'edge.claim' },
  ),
  claim: byId(() => Claim, 'Claim', 'edge.claim', 'The claim that says so.', { nullable: true }),
};

export const creditedEdgeFields = fieldsOf(() => CreditedEdge, {
  ...facts,
  credit: self(() => Credit, 'The same credit with both its show and its person.'),
});

export const creditFields = fieldsOf(() => Credit, {
  ...facts,
  show: end(() => Show, 'Show', 'The show.'),
  person: end(() => Person, 'Person', 'The person.'),
});
