import { Field, ObjectType } from 'type-graphql';
import { Company } from '../company/company.type.js';
import { Show } from '../show/show.type.js';

@ObjectType({
  description:
    'The place of a show in the week of a network: on which days it airs, and at what time, as Saturdays and Sundays at 21:10 on tvN.',
  simpleResolvers: true,
})
export class Slot {
  @Field(() => Company, { description: 'The network.' })
  readonly network!: Company;

  @Field(() => String, { description: 'The days of the week, as Saturday, Sunday.' })
  readonly days!: string;

  @Field(() => String, { nullable: true, description: 'The time of the day in Korea, as 21:10; null where nobody has said it.' })
  readonly time!: string | null;

  @Field(() => Show, {
    nullable: true,
    description:
      'What stood there before, at that time or half an hour from it: of what the graph has, the show that ended last before this one began.',
  })
  readonly before!: Show | null;

  @Field(() => Show, {
    nullable: true,
    description: 'What follows: of what the graph has, the show that began first after this one ended.',
  })
  readonly after!: Show | null;
}
