import { ArgsType, Field, ID, Int } from 'type-graphql';
import { RelationType } from './relation-type.js';

/** The longest way that is looked for. */
export const MOST_HOPS = 8;

/** How long a way may be where nobody says. */
export const USUAL_HOPS = 6;

/** Arguments of a question for the way between two things. */
@ArgsType()
export class BetweenTwo {
  @Field(() => ID, { description: 'Where it begins: the id of anything, such as person:lee-jae-gyoo.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  to!: string;

  @Field(() => Int, { nullable: true, description: `How many relations it may lead over, 1 to ${MOST_HOPS}; ${USUAL_HOPS} when left out.` })
  maxHops?: number;

  @Field(() => [RelationType], {
    nullable: true,
    description:
      'Only over these relations, and over whatever they lead to. Left out, a way leads over all relations, but only through works, the people and characters in them, and the groups, songs and awards of these; never over who is only talked of for a part. A platform, genre, place, country, company, publication or article, which nearly everything is related to, may only be an end.',
  })
  through?: RelationType[];
}
