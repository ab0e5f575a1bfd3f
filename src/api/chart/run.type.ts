import { Field, Int, ObjectType } from 'type-graphql';
import { CountryCode } from '../code.scalars.js';
import { PartialDate } from '../date.scalar.js';
import { Show } from '../show/show.type.js';
import { ChartEntry } from './entry.type.js';
import type { Run } from './run.js';

@ObjectType({
  description:
    'The way of a show on one chart in one country or the world, from its first period to its last. Where two of its seasons are on the chart at once, the better rank counts, and the period counts once.',
  simpleResolvers: true,
})
export class ChartRun implements Run {
  @Field(() => PartialDate, { description: 'The first day of the first period in which it was on the chart.' })
  readonly firstOn!: string;

  @Field(() => PartialDate, { description: 'The last day of the last period in which it was on the chart.' })
  readonly lastOn!: string;

  @Field(() => Int, { description: 'The best rank that it had.' })
  readonly peakRank!: number;

  @Field(() => Int, { description: 'In how many periods it was on the chart: days on a daily chart, weeks on a weekly one.' })
  readonly entries!: number;

  @Field(() => Int, { description: 'In how many of them it had its best rank.' })
  readonly periodsAtPeak!: number;

  @Field(() => Int, {
    description: 'The most periods in a row that it was number one; on lists of all time, the most readings in a row.',
  })
  readonly longestStreakAtNumberOne!: number;

  /** The id of the chart, and the code of the country; null for the world. */
  readonly chart!: string;
  readonly country!: string | null;
  readonly beforeNumberOne!: string | null;
  readonly afterNumberOne!: string | null;
}

@ObjectType({ description: 'In how many countries a show was number one in one period.', simpleResolvers: true })
export class NumberOnes {
  @Field(() => PartialDate, { description: 'The first day of the period.' })
  readonly periodStart!: string;

  @Field(() => PartialDate, { description: 'The last day of the period.' })
  readonly periodEnd!: string;

  @Field(() => Int, { description: 'In how many countries, of those whose chart is in the graph.' })
  readonly countries!: number;

  @Field(() => [CountryCode], { description: 'Their ISO codes, in alphabetical order.' })
  readonly countryCodes!: string[];
}

@ObjectType({ description: 'Where a show stood in a period that several are compared in.', simpleResolvers: true })
export class ComparedPlace {
  @Field(() => Show, { description: 'The show.' })
  readonly show!: Show;

  @Field(() => ChartEntry, {
    nullable: true,
    description: 'Its place, of several seasons the best; null where it was not on the chart.',
  })
  readonly entry!: ChartEntry | null;
}

@ObjectType({ description: 'One period in which at least one of the compared shows was on the chart.', simpleResolvers: true })
export class ComparedPeriod {
  @Field(() => PartialDate, { description: 'The first day of the period.' })
  readonly periodStart!: string;

  @Field(() => PartialDate, { description: 'The last day of the period.' })
  readonly periodEnd!: string;

  @Field(() => [ComparedPlace], { description: 'One for each show, in the order asked for.' })
  readonly places!: ComparedPlace[];
}

@ObjectType({ description: 'The runs of several shows on one chart side by side.', simpleResolvers: true })
export class ChartComparison {
  @Field(() => [Show], { description: 'The shows, in the order asked for.' })
  readonly shows!: Show[];

  /** The filters of the entries that are compared. */
  readonly filters!: Readonly<Record<string, unknown>>;
}
