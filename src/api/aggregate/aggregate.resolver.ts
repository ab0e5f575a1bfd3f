import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Company } from '../company/company.type.js';
import type { Context } from '../context.js';
import { creditRoleOf } from '../credit/credit.type.js';
import { EntityType } from '../entity/entity.type.js';
import type { Script } from '../../names/script.js';
import { Person } from '../person/person.type.js';
import { ADAPTATION_YEARS, creditYearsByPerson, NAME_LANGUAGES, NETWORK_YEARS } from './aggregate.loader.js';
import { AdaptationYear, NameLanguage, NetworkYear, YearCredits } from './aggregate.type.js';

@Resolver(() => Person)
export class PersonAggregateResolver {
  @FieldResolver(() => [YearCredits], {
    description: 'How many credits the person has, by the year of the premiere and the role: the latest year first.',
  })
  async creditsByYear(@Root() person: Person, @Ctx() { load }: Context): Promise<YearCredits[]> {
    const rows = await load.rows<{ year: string | null; type: string; count: number }>(creditYearsByPerson, person.id);
    return rows
      .map(({ year, type, count }) => ({ year: yearOf(year), role: creditRoleOf(type), count }))
      .sort((a, b) => latestFirst(a, b) || (a.role < b.role ? -1 : 1));
  }
}

@Resolver()
export class AggregateResolver {
  @Query(() => [NetworkYear], { description: 'How many shows each network premiered in each year: by network, the earliest year first.' })
  async showsByNetwork(@Ctx() { load }: Context): Promise<NetworkYear[]> {
    const rows = await load.read<{ network: Company; year: string | null; count: number }>(NETWORK_YEARS);
    return rows.map(({ network, year, count }) => ({ network, year: yearOf(year), count }));
  }

  @Query(() => [AdaptationYear], { description: 'How many of the shows of each year were made from another work, the latest first.' })
  async adaptationShare(@Ctx() { load }: Context): Promise<AdaptationYear[]> {
    const rows = await load.read<{ year: string | null; shows: number; adaptations: number; fromWebtoons: number }>(ADAPTATION_YEARS);
    return rows
      .map(({ year, ...counts }) => ({ ...counts, year: yearOf(year), share: counts.adaptations / counts.shows }))
      .sort(latestFirst);
  }

  @Query(() => [NameLanguage], {
    description: 'In which scripts and languages names are known: by the type of what bears them, the script and the language.',
  })
  async nameLanguages(
    @Arg('type', () => EntityType, { nullable: true, description: 'Only names of this type of entity.' }) type: EntityType | undefined,
    @Ctx() { load }: Context,
  ): Promise<NameLanguage[]> {
    const rows = await load.read<{ type: string; script: Script; locale: string | null; names: number; bearers: number }>(NAME_LANGUAGES);
    return rows.map((row) => ({ ...row, type: row.type.toUpperCase() as EntityType })).filter((row) => type == null || row.type === type);
  }
}

function yearOf(year: string | null): number | null {
  return year === null ? null : Number(year);
}

function latestFirst(a: { readonly year: number | null }, b: { readonly year: number | null }): number {
  return (b.year ?? -1) - (a.year ?? -1);
}
