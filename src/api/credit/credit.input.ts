import { Field, InputType, registerEnumType } from 'type-graphql';
import { Direction } from '../connection/direction.js';

/** What a person's credits can be ordered by. */
export enum CreditOrderField {
  PREMIERED_ON = 'PREMIERED_ON',
  TITLE = 'TITLE',
}

registerEnumType(CreditOrderField, {
  name: 'CreditOrderField',
  description: "What a person's credits can be ordered by.",
  valuesConfig: { PREMIERED_ON: { description: 'When the show was first shown.' }, TITLE: { description: "The show's title." } },
});

@InputType({ description: "How a person's credits are ordered." })
export class CreditOrder {
  @Field(() => CreditOrderField, { description: 'What by.' })
  field!: CreditOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
