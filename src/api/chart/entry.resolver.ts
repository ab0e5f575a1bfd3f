import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { citationsOf } from '../claim/claim.resolver.js';
import { Citation } from '../claim/claim.type.js';
import { Country } from '../company/country.type.js';
import type { Context } from '../context.js';
import type { Article } from '../publication/publication.type.js';
import { Season, Show } from '../show/show.type.js';
import { Chart } from './chart.type.js';
import { countryOf } from './chart.resolver.js';
import { previousByEntry, seasonByEntry, showByEntry, statementsByEntry } from './entry.loader.js';
import { ChartEntry, ChartStatement } from './entry.type.js';
import { daysAfter, daysBetween } from '../../charts/period.js';
import { editionKey } from '../../model/ids/charts.js';

@Resolver(() => ChartEntry)
export class ChartEntryResolver {
  @FieldResolver(() => Chart, { description: 'The chart.' })
  chart(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<Chart | null> {
    return load.node<Chart>('Chart', entry.chart);
  }

  @FieldResolver(() => Show, { description: 'The show.' })
  show(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<Show | null> {
    return load.one<Show>(showByEntry, entry.id);
  }

  @FieldResolver(() => Season, { nullable: true, description: 'The season, where the chart lists seasons.' })
  season(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<Season | null> {
    return load.one<Season>(seasonByEntry, entry.id);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country; null for the world.' })
  country(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<Country | null> {
    return countryOf(load, entry.country);
  }

  @FieldResolver(() => Boolean, { description: 'Whether independent sources give different figures: statements tells which.' })
  disputed(@Root() entry: ChartEntry): boolean {
    return entry.disputed ?? false;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it is shown by its id only: a newer release gives its rank to another show, or another entry stands for the same place.',
  })
  withdrawn(@Root() entry: ChartEntry): boolean {
    return entry.withdrawn ?? false;
  }

  @FieldResolver(() => [Citation], { description: 'Who states it, the earliest first.' })
  citations(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<Citation[]> {
    return citationsOf(load, statementsByEntry, entry.id);
  }

  @FieldResolver(() => [ChartStatement], { description: 'What each source states of it, the earliest first.' })
  async statements(@Root() entry: ChartEntry, @Ctx() { load }: Context): Promise<ChartStatement[]> {
    const links = await load.list<Article, Omit<ChartStatement, 'article'>>(statementsByEntry, entry.id);
    return links.map(({ node, edge }) => ({ ...edge, article: node }));
  }

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
