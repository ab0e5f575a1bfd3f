import { ArgsType, Field } from 'type-graphql';
import { ForwardPage } from '../connection/connection.type.js';
import { ClaimProperty, ClaimRank } from './claim.type.js';

/** Arguments of a list of claims. */
@ArgsType()
export class ClaimSelection extends ForwardPage {
  @Field(() => [ClaimProperty], { nullable: true, description: 'Only claims about one of these properties.' })
  property?: ClaimProperty[];

  @Field(() => [ClaimRank], { nullable: true, description: 'Only claims of one of these ranks.' })
  rank?: ClaimRank[];
}
