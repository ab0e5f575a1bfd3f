// type-graphql looks for it when the first class is decorated, so it comes before every class.
import 'reflect-metadata';
import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { EntityPrefix } from '../model/kinds.js';
import { AggregateResolver, PersonAggregateResolver } from './aggregate/aggregate.resolver.js';
import { ChangeResolver } from './change/change.resolver.js';
import { ChartEditionResolver, ChartResolver } from './chart/chart.resolver.js';
import { ChartEntryResolver } from './chart/entry.resolver.js';
import { ChartComparisonResolver, ChartRunResolver } from './chart/run.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { collaboratorResolvers } from './collaborator/collaborator.resolver.js';
import { CommonResolver } from './in-common/in-common.resolver.js';
import { CompanyCreditResolver, CompanyResolver } from './company/company.resolver.js';
import { Company } from './company/company.type.js';
import { Country } from './company/country.type.js';
import { Platform } from './company/platform.type.js';
import { creditResolvers } from './credit/credit.resolver.js';
import { FilmographyResolver } from './credit/filmography.resolver.js';
import { PartialDate } from './date.scalar.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { FacetResolver } from './facet/facet.resolver.js';
import { PersonFigureResolver, ShowFigureResolver, WebtoonFigureResolver } from './figure/figure.resolver.js';
import { IdentityResolver } from './reconcile/reconcile.resolver.js';
import { NameResolver } from './name/name.resolver.js';
import { NeighbourhoodResolver } from './neighbourhood/neighbourhood.resolver.js';
import { HopResolver, PathResolver } from './path/path.resolver.js';
import { CharacterResolver } from './person/character.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { Character, Person } from './person/person.type.js';
import { ArticleResolver } from './publication/article.resolver.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { Article, Publication } from './publication/publication.type.js';
import { RatingResolver } from './rating/rating.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SeasonResolver } from './show/season.resolver.js';
import { ShowResolver } from './show/show.resolver.js';
import { Genre, Season, Show } from './show/show.type.js';
import { SimilarResolver } from './similar/similar.resolver.js';
import { StatsResolver } from './stats/stats.resolver.js';
import { NovelResolver } from './webtoon/novel.resolver.js';
import { Novel, Webtoon } from './webtoon/webtoon.type.js';
import { WebtoonResolver } from './webtoon/webtoon.resolver.js';
import { AdaptationTreeResolver } from './work/adaptation-tree.resolver.js';
import { AdaptationResolver, SourceWorkResolver } from './work/source-work.resolver.js';

/** The class of each kind of entity. */
const entityClasses: Readonly<Record<EntityPrefix, NewableFunction>> = {
  person: Person,
  show: Show,
  webtoon: Webtoon,
  novel: Novel,
  character: Character,
  season: Season,
  company: Company,
  platform: Platform,
  genre: Genre,
  country: Country,
  article: Article,
  publication: Publication,
};

/** Every resolver of the API. */
const resolvers = [
  EntityResolver,
  NameResolver,
  ClaimResolver,
  ShowResolver,
  SeasonResolver,
  PersonResolver,
  CharacterResolver,
  ...creditResolvers,
  SourceWorkResolver,
  AdaptationResolver,
  WebtoonResolver,
  NovelResolver,
  PublicationResolver,
  ArticleResolver,
  CompanyResolver,
  CompanyCreditResolver,
  ChartResolver,
  ChartEditionResolver,
  ChartEntryResolver,
  ChartRunResolver,
  ChartComparisonResolver,
  RatingResolver,
  SearchResolver,
  IdentityResolver,
  PathResolver,
  HopResolver,
  NeighbourhoodResolver,
  CommonResolver,
  ...collaboratorResolvers,
  FilmographyResolver,
  SimilarResolver,
  AdaptationTreeResolver,
  ShowFigureResolver,
  PersonFigureResolver,
  WebtoonFigureResolver,
  FacetResolver,
  AggregateResolver,
  PersonAggregateResolver,
  ChangeResolver,
  StatsResolver,
] as unknown as NonEmptyArray<NewableFunction>;

/** Builds the schema from the classes. */
export function buildInyeonSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers,
    // Some are reached through an interface only.
    orphanedTypes: Object.values(entityClasses),
    scalarsMap: [{ type: Date, scalar: PartialDate }],
    // Arguments are checked where they are read: a validator would say the same thing less clearly.
    validate: false,
  });
}

/** The schema as the text of schema/schema.graphql. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
