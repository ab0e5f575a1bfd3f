import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction } from '../connection/direction.js';
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
}

/** What people can be ordered by. */
export enum PersonOrderField {
  NAME = 'NAME',
  BORN_ON = 'BORN_ON',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people can be ordered by.',
  valuesConfig: { NAME: { description: 'The preferred name.' }, BORN_ON: { description: 'The date of birth.' } },
});

@InputType({ description: 'How a list of people is ordered.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'What by.' })
  field!: PersonOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
