import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction, LOCALE } from '../connection/direction.js';
import { CreditRole } from '../credit/credit.type.js';
import { PartialDate } from '../date.scalar.js';

@InputType({ description: 'Narrows a list of people; what is left out does not narrow.' })
export class PersonFilter {
  @Field(() => [CreditRole], { nullable: true, description: 'With a credit in one of these roles.' })
  roles?: CreditRole[];

  @Field(() => PartialDate, { nullable: true, description: 'Born on this date or later.' })
  bornFrom?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Born on this date or earlier.' })
  bornTo?: string;

  @Field(() => [ID], { nullable: true, description: 'Who worked on one of these shows.' })
  workedOn?: string[];

  @Field(() => [ID], { nullable: true, description: 'Who worked on all of these shows, ten at most.' })
  workedOnAll?: string[];

  @Field(() => ID, { nullable: true, description: 'Who worked on a show together with this person, who is not counted.' })
  workedWith?: string;

  @Field(() => ID, { nullable: true, description: 'Who wrote or drew a webtoon or novel that this show was made from.' })
  sourceOf?: string;
}

/** What people can be ordered by. */
export enum PersonOrderField {
  NAME = 'NAME',
  BORN_ON = 'BORN_ON',
  CREDITS = 'CREDITS',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people can be ordered by. Those without it come last, whichever the direction.',
  valuesConfig: {
    NAME: { description: 'The preferred name, as a reader of the locale looks it up.' },
    BORN_ON: { description: 'The date of birth.' },
    CREDITS: { description: 'Person.creditCount: how many credits are known.' },
  },
});

@InputType({ description: 'How a list of people is ordered.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'What by.' })
  field!: PersonOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: LOCALE })
  locale?: string;
}
