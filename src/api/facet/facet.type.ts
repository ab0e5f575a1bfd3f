import { Field, Int, ObjectType } from 'type-graphql';
import { Company } from '../company/company.type.js';
import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { Genre, ShowKind } from '../show/show.type.js';

@ObjectType({ description: 'How the shows under a filter divide up: each list is counted when it is asked for, in one statement.' })
export class ShowFacets {
  /** The filter, as the list of shows takes it. */
  readonly filters!: Readonly<Record<string, unknown>>;
}

@ObjectType({ description: 'How many of the shows are in a genre; a show can be in several.', simpleResolvers: true })
export class GenreCount {
  @Field(() => Genre, { description: 'The genre.' })
  genre!: Genre;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows a network broadcast.', simpleResolvers: true })
export class NetworkCount {
  @Field(() => Company, { description: 'The network.' })
  network!: Company;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows stream on a platform.', simpleResolvers: true })
export class PlatformCount {
  @Field(() => Platform, { description: 'The platform.' })
  platform!: Platform;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows come from a country.', simpleResolvers: true })
export class CountryCount {
  @Field(() => Country, { description: 'The country.' })
  country!: Country;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows are of a kind.', simpleResolvers: true })
export class KindCount {
  @Field(() => ShowKind, { description: 'The kind.' })
  kind!: ShowKind;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}

@ObjectType({ description: 'How many of the shows premiered in a year or decade.', simpleResolvers: true })
export class YearCount {
  @Field(() => Int, { nullable: true, description: 'The year, or the first year of the decade; null where it is not known.' })
  year!: number | null;

  @Field(() => Int, { description: 'How many shows.' })
  count!: number;
}
