import { Field, InputType, registerEnumType } from 'type-graphql';
import { Direction, LOCALE } from '../connection/direction.js';

/** What genres, tags, companies, platforms, countries and places can be ordered by. */
export enum SurroundingOrderField {
  NAME = 'NAME',
  SHOWS = 'SHOWS',
}

registerEnumType(SurroundingOrderField, {
  name: 'SurroundingOrderField',
  description:
    'What genres, tags, companies, platforms, countries and places can be ordered by. Those without it come last, whichever the direction.',
  valuesConfig: {
    NAME: { description: 'The preferred name, as a reader of the locale looks it up.' },
    SHOWS: { description: 'How many shows are known of it: showCount.' },
  },
});

@InputType({ description: 'How a list of genres, tags, companies, platforms, countries or places is ordered.' })
export class SurroundingOrder {
  @Field(() => SurroundingOrderField, { description: 'What by.' })
  field!: SurroundingOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: LOCALE })
  locale?: string;
}
