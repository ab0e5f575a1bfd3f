import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Direction } from '../connection/direction.js';
import { PartialDate } from '../date.scalar.js';

/** How a country is written, for descriptions of arguments. */
export const COUNTRY = 'its ISO code in two letters, in any case, or world for the chart of all countries together.';

@InputType({ description: 'Narrows a list of places on charts; what is left out does not narrow.' })
export class ChartEntryFilter {
  @Field(() => ID, { nullable: true, description: 'On this chart.' })
  chart?: string;

  @Field(() => String, { nullable: true, description: `In this country: ${COUNTRY} Left out, everywhere.` })
  country?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Of periods that end on this date or later.' })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Of periods that begin on this date or earlier; 2022 takes in all of 2022.' })
  to?: string;

  @Field(() => Int, { nullable: true, description: 'With this rank or a better one: 1 for number one.' })
  maxRank?: number;
}

/** What places on charts can be ordered by. */
export enum ChartEntryOrderField {
  DATE = 'DATE',
  RANK = 'RANK',
  HOURS_VIEWED = 'HOURS_VIEWED',
  POINTS = 'POINTS',
}

registerEnumType(ChartEntryOrderField, {
  name: 'ChartEntryOrderField',
  description: 'What places on charts can be ordered by.',
  valuesConfig: {
    DATE: { description: 'When the period began.' },
    RANK: { description: 'The rank: 1 is smallest.' },
    HOURS_VIEWED: { description: 'The hours viewed.' },
    POINTS: { description: 'The points.' },
  },
});

@InputType({ description: 'How a list of places on charts is ordered; places without a value come last.' })
export class ChartEntryOrder {
  @Field(() => ChartEntryOrderField, { description: 'What by.' })
  field!: ChartEntryOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
