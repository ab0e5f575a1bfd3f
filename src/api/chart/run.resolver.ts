import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { IdError, UserInputError } from '../../errors.js';
import { groupedBy } from '../../grouping.js';
import type { Show } from '../show/show.type.js';
import { WORLD } from '../../model/ids/charts.js';
import { checkedCountry, checkedDates } from './arguments.js';
import { COUNTRY } from './entry.input.js';
import { entriesByShow } from './entry.loader.js';
import type { ChartEntry } from './entry.type.js';
import { ChartComparison, ComparedPeriod } from './run.type.js';

/** The most shows that are compared at once. */
const MOST_COMPARED = 10;

@Resolver(() => ChartComparison)
export class ChartComparisonResolver {
  @Query(() => ChartComparison, { description: 'The runs of several shows on one chart side by side, period by period.' })
  async compareRuns(
    @Arg('shows', () => [ID], { description: `The ids of the shows, ${MOST_COMPARED} at most.` }) ids: string[],
    @Arg('chart', () => ID, { description: 'The chart.' }) chart: string,
    @Arg('country', () => String, { nullable: true, description: `The country: ${COUNTRY} Left out, world.` }) country: string | undefined,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Only periods that end on this date or later.' })
    from: string | undefined,
    @Arg('to', () => PartialDate, { nullable: true, description: 'Only periods that begin on this date or earlier.' })
    to: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<ChartComparison> {
    if (ids.length > MOST_COMPARED)
      throw new UserInputError(`shows may hold ${MOST_COMPARED} shows at most; it holds ${ids.length}.`, ['shows']);
    const filters = {
      chart: checkedId(chart, ['chart'], 'chart'),
      country: checkedCountry(country, ['country']) ?? WORLD,
      ...checkedDates({ from, to }),
    };
    const checked = ids.map((id, index) => checkedId(id, ['shows', String(index)], 'show'));
    const shows = await Promise.all(checked.map((id) => load.node<Show>('Show', id)));
    return { shows: shows.map((show, index) => show ?? unknownShow(checked[index]!, index)), filters };
  }

  @FieldResolver(() => [ComparedPeriod], { description: 'The periods in which at least one of them was on the chart, in order.' })
  async periods(@Root() { shows, filters }: ChartComparison, @Ctx() { load }: Context): Promise<ComparedPeriod[]> {
    const entries = await Promise.all(shows.map(({ id }) => load.nodes<ChartEntry>(entriesByShow, id, { filters })));
    // They have no places where there is no such chart, which is not the same as never to have been on it.
    if (entries.flat().length === 0 && (await load.node('Chart', String(filters['chart']))) === null)
      throw IdError.unknown(String(filters['chart']), ['chart']);
    const places = entries.map((of) => new Map([...groupedBy(of, ({ periodStart }) => periodStart)].map(([on, all]) => [on, best(all)])));
    const ends = new Map(entries.flat().map(({ periodStart, periodEnd }) => [periodStart, periodEnd]));
    return [...ends]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([periodStart, periodEnd]) => ({
        periodStart,
        periodEnd,
        places: shows.map((show, index) => ({ show, entry: places[index]!.get(periodStart) ?? null })),
      }));
  }
}

function unknownShow(id: string, index: number): never {
  throw IdError.unknown(id, ['shows', String(index)]);
}

/** Of the places of several seasons in one period that of the best rank. */
function best(entries: readonly ChartEntry[]): ChartEntry {
  return entries.reduce((a, b) => ((b.rank ?? Infinity) < (a.rank ?? Infinity) ? b : a));
}
