import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../company/country.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { UserInputError } from '../../errors.js';
import { groupedBy } from '../../grouping.js';
import type { Show } from '../show/show.type.js';
import { checkedCountry, checkedDates } from './arguments.js';
import { Chart } from './chart.type.js';
import { countryOf } from './chart.resolver.js';
import { COUNTRY } from './entry.input.js';
import { entriesByShow, numberOneByEdition } from './entry.loader.js';
import { ChartEntry } from './entry.type.js';
import { ChartComparison, ChartRun, ComparedPeriod } from './run.type.js';
import { WORLD } from '../../model/ids/charts.js';

/** The most shows that are compared at once. */
const MOST_COMPARED = 10;

@Resolver(() => ChartRun)
export class ChartRunResolver {
  @FieldResolver(() => Chart, { description: 'The chart.' })
  chart(@Root() run: ChartRun, @Ctx() { load }: Context): Promise<Chart | null> {
    return load.node<Chart>('Chart', run.chart);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country; null for the world.' })
  country(@Root() run: ChartRun, @Ctx() { load }: Context): Promise<Country | null> {
    return countryOf(load, run.country);
  }

  @FieldResolver(() => ChartEntry, {
    nullable: true,
    description: 'Who was number one in the period before its first one at number one; null where it never was, or nobody is known.',
  })
  numberOneBefore(@Root() { beforeNumberOne }: ChartRun, @Ctx() { load }: Context): Promise<ChartEntry | null> {
    return numberOneOf(load, beforeNumberOne);
  }

  @FieldResolver(() => ChartEntry, {
    nullable: true,
    description: 'Who was number one in the period after its last one at number one; null where it never was, or nobody is known.',
  })
  numberOneAfter(@Root() { afterNumberOne }: ChartRun, @Ctx() { load }: Context): Promise<ChartEntry | null> {
    return numberOneOf(load, afterNumberOne);
  }
}

function numberOneOf(load: Context['load'], edition: string | null): Promise<ChartEntry | null> {
  return edition === null ? Promise.resolve(null) : load.one<ChartEntry>(numberOneByEdition, edition);
}

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
  throw new UserInputError(`There is no ${id}.`, ['shows', String(index)]);
}

/** Of the places of several seasons in one period that of the best rank. */
function best(entries: readonly ChartEntry[]): ChartEntry {
  return entries.reduce((a, b) => ((b.rank ?? Infinity) < (a.rank ?? Infinity) ? b : a));
}
