import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import type { Batch } from '../../graph/batch.js';
import type { Page } from '../../graph/loaders.js';
import { checkedCountry, checkedDay, checkedRank } from './arguments.js';
import { allCharts, editionAtOrAfter, editionAtOrBefore } from './chart.loader.js';
import { Chart, ChartEdition } from './chart.type.js';
import { COUNTRY } from './entry.input.js';
import { entriesByEdition } from './entry.loader.js';
import { ChartEntryConnection } from './entry.type.js';
import { daysAfter, nextStart, periodOf, previousStart } from '../../charts/period.js';
import { editionKey, WORLD } from '../../model/ids/charts.js';

@Resolver(() => Chart)
export class ChartResolver {
  @FieldResolver(() => ChartEdition, {
    nullable: true,
    description:
      'The chart of the period that holds a day; of a list of all time, as it was last read by that day. Null where the graph has no place on it.',
  })
  edition(
    @Root() chart: Chart,
    @Arg('on', () => PartialDate, { description: 'A whole day, as 2022-01-30.' }) on: string,
    @Arg('country', () => String, { nullable: true, description: `The country: ${COUNTRY} Left out, world.` }) country: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<ChartEdition | null> {
    const { periodStart } = periodOf(chart.period, checkedDay(on, ['on']));
    return editionAt(load, editionAtOrBefore, chart, checkedCountry(country, ['country']), periodStart);
  }

  @Query(() => [Chart], { description: 'All charts, by name.' })
  charts(@Ctx() { load }: Context): Promise<Chart[]> {
    return allCharts(load);
  }
}

@Resolver(() => ChartEdition)
export class ChartEditionResolver {
  @FieldResolver(() => ChartEntryConnection, { description: 'The places on it, the first rank first.' })
  entries(
    @Root() { chart, country, periodStart }: ChartEdition,
    @Arg('showsFrom', () => [String], { nullable: true, description: 'Only shows that come from one of these countries, by ISO code.' })
    showsFrom: string[] | undefined,
    @Arg('maxRank', () => Int, { nullable: true, description: 'Only this rank and better ones: 10 for the top ten.' })
    maxRank: number | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    const from = showsFrom?.map((code, index) => checkedCountry(code, ['showsFrom', String(index)])!);
    const filters = { showsFrom: from, maxRank: checkedRank(maxRank, ['maxRank']) };
    return load.page(entriesByEdition, editionKey(chart.id, country, periodStart), page, { filters });
  }

  @FieldResolver(() => ChartEdition, {
    nullable: true,
    description: 'The same chart a period before, or the reading before; null where the graph has no place on it.',
  })
  previous(@Root() { chart, country, periodStart }: ChartEdition, @Ctx() { load }: Context): Promise<ChartEdition | null> {
    const start = previousStart(chart.period, periodStart) ?? daysAfter(periodStart, -1);
    return editionAt(load, editionAtOrBefore, chart, country, start);
  }

  @FieldResolver(() => ChartEdition, {
    nullable: true,
    description: 'The same chart a period later, or the reading after; null where the graph has no place on it.',
  })
  next(@Root() { chart, country, periodStart }: ChartEdition, @Ctx() { load }: Context): Promise<ChartEdition | null> {
    const start = nextStart(chart.period, periodStart) ?? daysAfter(periodStart, 1);
    return editionAt(load, editionAtOrAfter, chart, country, start);
  }
}

/** The edition of a chart that begins on a day, or of a list of all time the reading nearest to it; null where it has no entry. */
async function editionAt(
  load: Context['load'],
  nearest: Batch,
  chart: Chart,
  country: string | null | undefined,
  start: string,
): Promise<ChartEdition | null> {
  const code = country === undefined || country === WORLD ? null : country;
  const rows = await load.rows<{ parent: string; start: string }>(nearest, editionKey(chart.id, code, start));
  // A list of all time is found twice where it was read on that very day.
  const starts = rows.map((row) => row.start).sort();
  const periodStart = nearest === editionAtOrBefore ? starts.at(-1) : starts[0];
  return periodStart === undefined ? null : { chart, country: code, ...periodOf(chart.period, periodStart) };
}
