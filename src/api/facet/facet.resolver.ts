import { yearIn } from '../../graph/partial-dates.js';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { StoredNode } from '../../graph/loaders.js';
import { statement } from '../../graph/statement.js';
import { groupedBy } from '../../grouping.js';
import { showFilters } from '../show/show.filter.js';
import { ShowFilter } from '../show/show.input.js';
import { shows } from '../show/show.loader.js';
import { CountryCount, GenreCount, KindCount, NetworkCount, PlatformCount, ShowFacets, YearCount } from './facet.type.js';

@Resolver(() => ShowFacets)
export class FacetResolver {
  @Query(() => ShowFacets, { description: 'How the shows under a filter divide up by genre, network, year and so on.' })
  showFacets(
    @Arg('filter', () => ShowFilter, { nullable: true, description: 'Which shows; left out, all.' }) filter: ShowFilter | undefined,
  ): ShowFacets {
    return { filters: showFilters(filter) };
  }

  @FieldResolver(() => [GenreCount], { description: 'By genre, the most first.' })
  async genres(@Root() facets: ShowFacets, @Ctx() { load }: Context): Promise<object[]> {
    return related(load, facets, '-[:IN_GENRE]->(value:Genre)', 'genre');
  }

  @FieldResolver(() => [NetworkCount], { description: 'By network, the most first.' })
  async networks(@Root() facets: ShowFacets, @Ctx() { load }: Context): Promise<object[]> {
    return related(load, facets, '-[:AIRED_ON]->(value:Company)', 'network');
  }

  @FieldResolver(() => [PlatformCount], { description: 'By platform, the most first.' })
  async platforms(@Root() facets: ShowFacets, @Ctx() { load }: Context): Promise<object[]> {
    return related(load, facets, '-[:STREAMS_ON]->(value:Platform)', 'platform');
  }

  @FieldResolver(() => [CountryCount], { description: 'By country, the most first.' })
  async countries(@Root() facets: ShowFacets, @Ctx() { load }: Context): Promise<object[]> {
    return related(load, facets, '-[:FROM]->(value:Country)', 'country');
  }

  @FieldResolver(() => [KindCount], { description: 'By kind, the most first.' })
  async kinds(@Root() { filters }: ShowFacets, @Ctx() { load }: Context): Promise<object[]> {
    return load.listed(
      shows,
      filters,
      statement(
        'showFacets by kind',
        'WITH node.kind AS kind, count(node) AS count WHERE kind IS NOT NULL RETURN kind, count ORDER BY count DESC, kind',
      ),
    );
  }

  @FieldResolver(() => [YearCount], { description: 'By the year of the premiere, the latest first; those without one last.' })
  async years(@Root() { filters }: ShowFacets, @Ctx() { load }: Context): Promise<YearCount[]> {
    const rows = await load.listed<{ year: string | null; count: number }>(shows, filters, PREMIERES);
    return latestFirst(rows.map(({ year, count }) => ({ year: year === null ? null : Number(year), count })));
  }

  @FieldResolver(() => [YearCount], { description: 'By the decade of the premiere, the latest first; those without one last.' })
  async decades(@Root() { filters }: ShowFacets, @Ctx() { load }: Context): Promise<YearCount[]> {
    const rows = await load.listed<{ year: string | null; count: number }>(shows, filters, PREMIERES);
    const byDecade = groupedBy(rows, ({ year }) => (year === null ? null : Math.floor(Number(year) / 10) * 10));
    return latestFirst([...byDecade].map(([year, group]) => ({ year, count: group.reduce((sum, { count }) => sum + count, 0) })));
  }
}

const PREMIERES = statement('showFacets by year', `RETURN ${yearIn('node.premieredOn')} AS year, count(node) AS count`);

/** Counts the shows by what they are related to, the most first. */
async function related(load: Context['load'], { filters }: ShowFacets, pattern: string, name: string): Promise<object[]> {
  const counting = statement(
    `showFacets by ${name}`,
    `MATCH (node)${pattern} WITH value, count(DISTINCT node) AS shows, value.id AS id
RETURN value{.*} AS value, shows, id ORDER BY shows DESC, id`,
  );
  const rows = await load.listed<{ value: StoredNode; shows: number }>(shows, filters, counting);
  return rows.map((row) => ({ [name]: row.value, count: row.shows }));
}

function latestFirst(counts: readonly YearCount[]): YearCount[] {
  return [...counts].sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
}
