import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { AudienceRunFigures } from '../../charts/audience/run.js';
import { AudienceArea, AudienceGroup, AudienceUnit } from './audience.type.js';

@ObjectType({
  description:
    'How a show was watched from its first episode to its last, as one measurer counted in one area, among the same people, in one unit. Specials and bounds such as "under 1 %" are not counted.',
  simpleResolvers: true,
})
export class AudienceRun implements AudienceRunFigures {
  @Field(() => AudienceArea, { description: 'Where it was measured.' })
  readonly area!: AudienceArea;

  @Field(() => AudienceGroup, { description: 'Among whom.' })
  readonly among!: AudienceGroup;

  @Field(() => AudienceUnit, { description: 'What it is counted in.' })
  readonly unit!: AudienceUnit;

  @Field(() => Float, { description: 'The mean of what is counted, rounded to three decimals.' })
  readonly mean!: number;

  @Field(() => Int, {
    description: 'How many figures it is the mean of: an episode that was measured in two parts counts twice, a double one once.',
  })
  readonly counted!: number;

  /** The ids of the measurer and of the ratings. */
  readonly measurer!: string;
  readonly first!: string;
  readonly last!: string;
  readonly peak!: string;
}
