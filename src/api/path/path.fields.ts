import { Claim } from '../claim/claim.type.js';
import { byId } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import { Hop } from './path.type.js';

export const hopFields = fieldsOf(() => Hop, {
  claim: byId(() => Claim, 'Claim', 'claimId', 'The claim that proves it; null for what articles mention, report and belong to.', {
    nullable: true,
  }),
});
