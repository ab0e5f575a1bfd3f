import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';

/** How often a chart comes out. */
export enum ChartPeriod {
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  ALL_TIME = 'ALL_TIME',
}

registerEnumType(ChartPeriod, {
  name: 'ChartPeriod',
  description: 'How often a chart comes out.',
  valuesConfig: {
    DAILY: { description: 'Every day.' },
    WEEKLY: { description: 'Every week, from Monday to Sunday.' },
    ALL_TIME: { description: 'A list of all time: an edition is the list as it was read on a day.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    'A list on which shows have places. What is counted differently is a chart of its own: daily and weekly ranks, first 28 and first 91 days.',
  simpleResolvers: true,
})
export class Chart extends Node {
  @Field(() => ID, { description: 'A readable id that never changes: chart:netflix-top10-global-tv-english.' })
  override id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ChartPeriod, { description: 'How often it comes out.' })
  period!: ChartPeriod;

  @Field(() => String, { description: 'What it lists: TV, Films, TV (Non-English) …' })
  category!: string;

  @Field(() => String, { nullable: true, description: 'What it ranks by, where it says so: hours viewed, points …' })
  measure?: string | null;
}

@ObjectType({ description: 'A chart as it was for one period, in one country or the world.', simpleResolvers: true })
export class ChartEdition {
  @Field(() => Chart, { description: 'The chart.' })
  readonly chart!: Chart;

  /** The code of the country; null for the world. */
  readonly country!: string | null;

  @Field(() => PartialDate, { description: 'The first day that it covers.' })
  readonly periodStart!: string;

  @Field(() => PartialDate, { description: 'The last day that it covers.' })
  readonly periodEnd!: string;
}
