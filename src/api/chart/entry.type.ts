import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';
import { Article } from '../publication/publication.type.js';
import type { Figures } from '../../charts/statement.js';

const RANK = 'Its rank, from 1.';
const PREVIOUS_RANK = 'The rank of the period before, where a source states it; see previous for the entry itself.';
const POINTS = 'Its points, on charts that give points.';
const HOURS = 'Hours viewed: in the week, or on lists of all time in the first 28 or 91 days.';
const VIEWS = 'Views: hours viewed by the length of the show, as Netflix counts since 2023.';
const PERIODS = 'How many periods it has been on the chart so far, this one included.';

@ObjectType({
  implements: Node,
  description:
    'The place of a show on a chart for one period, in one country or the world. Each figure is the best of what sources state: see statements.',
  simpleResolvers: true,
})
export class ChartEntry extends Node implements Figures {
  @Field(() => ID, { description: 'Its id, made of the chart, the country, the period and the show.' })
  override id!: string;

  @Field(() => PartialDate, { description: 'The first day of the period.' })
  periodStart!: string;

  @Field(() => PartialDate, { description: 'The last day of the period.' })
  periodEnd!: string;

  @Field(() => Int, { nullable: true, description: RANK })
  rank?: number | null;

  @Field(() => Int, { nullable: true, description: PREVIOUS_RANK })
  previousRank?: number | null;

  @Field(() => Int, { nullable: true, description: POINTS })
  points?: number | null;

  @Field(() => Float, { nullable: true, description: HOURS })
  hoursViewed?: number | null;

  @Field(() => Float, { nullable: true, description: VIEWS })
  views?: number | null;

  @Field(() => Int, { nullable: true, description: PERIODS })
  cumulativePeriods?: number | null;

  /** The id of the chart, and the code of the country; none for the world. */
  readonly chart!: string;
  readonly country?: string | null;
  readonly disputed?: boolean | null;
  readonly withdrawn?: boolean | null;
}

@ObjectType({ description: 'What one source states of a place on a chart.', simpleResolvers: true })
export class ChartStatement implements Figures {
  @Field(() => Article, { description: 'The article or release of a dataset.' })
  article!: Article;

  @Field(() => Int, { nullable: true, description: RANK })
  rank?: number | null;

  @Field(() => Int, { nullable: true, description: PREVIOUS_RANK })
  previousRank?: number | null;

  @Field(() => Int, { nullable: true, description: POINTS })
  points?: number | null;

  @Field(() => Float, { nullable: true, description: HOURS })
  hoursViewed?: number | null;

  @Field(() => Float, { nullable: true, description: VIEWS })
  views?: number | null;

  @Field(() => Int, { nullable: true, description: PERIODS })
  cumulativePeriods?: number | null;

  @Field(() => String, { nullable: true, description: 'The figure just as it is printed there, or the title of the row.' })
  asWritten?: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the source: a paragraph, or a row.' })
  locator?: string | null;
}

/** A page of places on charts. */
export const ChartEntryConnection = simpleConnection('ChartEntry', () => ChartEntry, 'places on charts');
