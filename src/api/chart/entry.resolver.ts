import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { previousByEntry } from './entry.loader.js';
import { ChartEntry } from './entry.type.js';
import { daysAfter, daysBetween } from '../../charts/period.js';
import { editionKey } from '../../model/ids/charts.js';

@Resolver(() => ChartEntry)
export class ChartEntryResolver {
  @FieldResolver(() => ChartEntry, {
    nullable: true,
    description:
      'The place of the same show and season on the same chart in the period before; null where it was not on it, and on lists of all time.',
  })
  previous(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<ChartEntry | null> {
    return previousOf(load, entry);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'How many more hours were viewed than in the period before, fewer as a negative number; null where one of the two is not known.',
  })
  async hoursViewedChange(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<number | null> {
    return difference(entry.hoursViewed, (await previousOf(load, entry))?.hoursViewed);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many ranks it rose since the period before: 2 from third to first, -2 from first to third; null where it was not on the chart.',
  })
  async rankChange(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<number | null> {
    return difference((await previousOf(load, entry))?.rank, entry.rank);
  }
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}

/** The entry before. Of several seasons it is the same one; an entry without a season goes with what there is. */
async function previousOf(load: Context['load'], { id, chart, country, periodStart, periodEnd }: ChartEntry): Promise<ChartEntry | null> {
  const start = daysAfter(periodStart, -1 - daysBetween(periodStart, periodEnd));
  const key = `${editionKey(chart, country ?? null, start)}\t${id}`;
  const rows = await load.rows<{ parent: string; node: ChartEntry; ownSeasons: string[]; seasons: string[] }>(previousByEntry, key);
  const same = rows.find(({ ownSeasons, seasons }) => ownSeasons[0] === seasons[0]);
  return (same ?? rows.find(({ ownSeasons, seasons }) => ownSeasons.length === 0 || seasons.length === 0))?.node ?? null;
}
