import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/store.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { checkedCountry, checkedDates } from '../chart/arguments.js';
import { COUNTRY } from '../chart/entry.input.js';
import { numberOnesByShow, ranksByShow } from '../chart/run.loader.js';
import { runOf, type Ranks } from '../chart/run.js';
import { ChartRun, NumberOnes } from '../chart/run.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { Show } from './show.type.js';

@Resolver(() => Show)
export class ShowResolver {
  @FieldResolver(() => [ChartRun], {
    description: 'Its way on each chart in each country: by chart, the world first, then by country code.',
  })
  async chartRuns(
    @Root() show: Show,
    @Arg('chart', () => ID, { nullable: true, description: 'Only on this chart.' }) chart: string | undefined,
    @Arg('country', () => String, { nullable: true, description: `Only in this country: ${COUNTRY}` }) country: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<ChartRun[]> {
    const of = chart == null ? undefined : checkedId(chart, ['chart'], 'chart');
    const rows = await load.rows<Row & Ranks>(ranksByShow, show.id, { chart: of, country: checkedCountry(country, ['country']) });
    const place = (run: ChartRun): string => `${run.chart} ${run.country ?? ''}`;
    return rows.map(runOf).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  @FieldResolver(() => [NumberOnes], {
    description: 'In how many countries it was number one of a chart, by period: only periods in which it was at all.',
  })
  async numberOnes(
    @Root() show: Show,
    @Arg('chart', () => ID, { description: 'The chart.' }) chart: string,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Only periods that end on this date or later.' })
    from: string | undefined,
    @Arg('to', () => PartialDate, { nullable: true, description: 'Only periods that begin on this date or earlier.' })
    to: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<NumberOnes[]> {
    const filters = { chart: checkedId(chart, ['chart'], 'chart'), ...checkedDates({ from, to }) };
    const rows = await load.rows<Row & Omit<NumberOnes, 'countries'>>(numberOnesByShow, show.id, filters);
    return rows.map((row) => ({ ...row, countries: row.countryCodes.length, countryCodes: [...row.countryCodes].sort() }));
  }
}
