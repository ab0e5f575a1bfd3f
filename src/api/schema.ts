// type-graphql looks for it when the first class is decorated, so it comes before every class.
import 'reflect-metadata';
import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import type { Promised } from '../model/promised.js';
import type { EntityPrefix, OwnOf } from '../model/kinds.js';
import { AggregateResolver, PersonAggregateResolver } from './aggregate/aggregate.resolver.js';
import { awardedEdgeFields, awardFields, awardRoots, awardsOfPeople, awardsOfShows } from './award/award.fields.js';
import { Award } from './award/award.type.js';
import {
  articleAudience,
  audienceRatingFields,
  audienceRunFields,
  episodeAudience,
  seasonAudience,
  showAudience,
} from './audience/audience.fields.js';
import { AudienceResolver, ShowAudienceResolver } from './audience/audience.resolver.js';
import { ChangeResolver } from './change/change.resolver.js';
import { ChangeSubscription } from './change/change.subscription.js';
import { castingFields, personCasting, showCasting } from './casting/casting.fields.js';
import { chartEditionFields, chartFields, chartRoots } from './chart/chart.fields.js';
import { ChartEditionResolver, ChartResolver } from './chart/chart.resolver.js';
import { chartEntryFields } from './chart/entry.fields.js';
import { ChartEntryResolver } from './chart/entry.resolver.js';
import { chartRunFields } from './chart/run.fields.js';
import { ChartComparisonResolver } from './chart/run.resolver.js';
import { claimFields, entityValueFields } from './claim/claim.fields.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { collaboratorResolvers } from './collaborator/collaborator.resolver.js';
import { companyCreditFields, companyFields, companyRoots } from './company/company.fields.js';
import { CompanyResolver } from './company/company.resolver.js';
import { Company } from './company/company.type.js';
import { Country } from './company/country.type.js';
import { Platform } from './company/platform.type.js';
import { creditedEdgeFields, creditFields } from './credit/credit.fields.js';
import { FilmographyResolver } from './credit/filmography.resolver.js';
import { PartialDate } from './date.scalar.js';
import { entityFields, entityRoots } from './entity/entity.fields.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { statedFields } from './entity/stated.fields.js';
import { episodeFields, episodeRoots, seasonEpisodes, showEpisodes } from './episode/episode.fields.js';
import { ShowEpisodeResolver } from './episode/episode.resolver.js';
import { Episode } from './episode/episode.type.js';
import { FacetResolver } from './facet/facet.resolver.js';
import { DeclaredFields } from './fusion/declared-fields.js';
import { personFigures, showFigures, webtoonFigures } from './figure/figure.fields.js';
import {
  artistsOfCompanies,
  belongingsOfPeople,
  groupFields,
  groupRoots,
  managementFields,
  membershipFields,
} from './group/group.fields.js';
import { Group } from './group/group.type.js';
import { CommonResolver } from './in-common/in-common.resolver.js';
import { nameFields } from './name/name.fields.js';
import { NeighbourhoodResolver } from './neighbourhood/neighbourhood.resolver.js';
import { hopFields } from './path/path.fields.js';
import { PathResolver } from './path/path.resolver.js';
import { characterFields, personFields, personRoots } from './person/person.fields.js';
import { Character, Person } from './person/person.type.js';
import { articleFields, publicationFields, publicationRoots } from './publication/publication.fields.js';
import { Article, Publication } from './publication/publication.type.js';
import { placeFields } from './place/place.fields.js';
import { Place } from './place/place.type.js';
import { answering } from './answering.js';
import { presented } from './presenting.js';
import { promisedBy } from './promised.js';
import { ratingFields } from './rating/rating.fields.js';
import { ReconcileResolver } from './reconcile/reconcile.resolver.js';
import { reviewFields } from './reconcile/review.fields.js';
import { SearchResolver } from './search/search.resolver.js';
import { seasonFields, showFields, showRoots } from './show/show.fields.js';
import { ShowResolver } from './show/show.resolver.js';
import { Genre, Season, Show, Tag } from './show/show.type.js';
import { CommonGroundResolver } from './similar/common-ground.resolver.js';
import { SimilarResolver } from './similar/similar.resolver.js';
import { artistSongs, groupSongs, showSongs, songFields, songRoots, soundtrackEdgeFields } from './song/song.fields.js';
import { Song } from './song/song.type.js';
import { StatsResolver } from './stats/stats.resolver.js';
import {
  companyShows,
  countryShows,
  genreShows,
  placeShows,
  platformShows,
  surroundingRoots,
  tagShows,
} from './surrounding/surrounding.fields.js';
import { novelFields, webtoonFields, webtoonRoots } from './webtoon/webtoon.fields.js';
import { Novel, Webtoon } from './webtoon/webtoon.type.js';
import { AdaptationTreeResolver } from './work/adaptation-tree.resolver.js';
import { adaptationFields, sourceWorkFields } from './work/source-work.fields.js';

/** The class of each kind of entity: it has to show what stands on the nodes of the kind itself. */
const entityClasses: { readonly [P in EntityPrefix]: NewableFunction & { readonly prototype: Readonly<Record<OwnOf<P>, unknown>> } } = {
  person: Person,
  show: Show,
  webtoon: Webtoon,
  novel: Novel,
  character: Character,
  season: Season,
  group: Group,
  song: Song,
  episode: Episode,
  company: Company,
  platform: Platform,
  tag: Tag,
  genre: Genre,
  country: Country,
  place: Place,
  award: Award,
  article: Article,
  publication: Publication,
};

/** Every resolver of the API: tables of fields that show what the graph holds, and classes of those that compute. */
const resolvers = [
  entityFields,
  entityRoots,
  EntityResolver,
  ...statedFields(entityClasses),
  nameFields,
  claimFields,
  entityValueFields,
  ClaimResolver,
  castingFields,
  showCasting,
  personCasting,
  showFields,
  showFigures,
  showRoots,
  ShowResolver,
  seasonFields,
  personFields,
  personFigures,
  personRoots,
  characterFields,
  creditedEdgeFields,
  creditFields,
  FilmographyResolver,
  sourceWorkFields,
  adaptationFields,
  AdaptationTreeResolver,
  webtoonFields,
  webtoonFigures,
  webtoonRoots,
  novelFields,
  publicationFields,
  articleFields,
  publicationRoots,
  soundtrackEdgeFields,
  songFields,
  showSongs,
  artistSongs,
  groupSongs,
  songRoots,
  membershipFields,
  managementFields,
  groupFields,
  belongingsOfPeople,
  artistsOfCompanies,
  groupRoots,
  awardedEdgeFields,
  awardFields,
  awardsOfShows,
  awardsOfPeople,
  awardRoots,
  companyFields,
  companyCreditFields,
  companyRoots,
  CompanyResolver,
  genreShows,
  tagShows,
  companyShows,
  platformShows,
  countryShows,
  placeFields,
  placeShows,
  surroundingRoots,
  chartFields,
  chartRoots,
  ChartResolver,
  chartEditionFields,
  ChartEditionResolver,
  chartEntryFields,
  ChartEntryResolver,
  chartRunFields,
  ChartComparisonResolver,
  ratingFields,
  audienceRatingFields,
  audienceRunFields,
  showAudience,
  seasonAudience,
  episodeAudience,
  articleAudience,
  AudienceResolver,
  ShowAudienceResolver,
  episodeFields,
  episodeRoots,
  showEpisodes,
  seasonEpisodes,
  ShowEpisodeResolver,
  SearchResolver,
  ReconcileResolver,
  reviewFields,
  PathResolver,
  hopFields,
  NeighbourhoodResolver,
  CommonResolver,
  ...collaboratorResolvers,
  SimilarResolver,
  CommonGroundResolver,
  FacetResolver,
  AggregateResolver,
  PersonAggregateResolver,
  ChangeResolver,
  ChangeSubscription,
  StatsResolver,
];

/** Every declared field, for what reads selections ahead (fusion/). The schema has to be built. */
export function declaredFields(): DeclaredFields {
  return new DeclaredFields(
    resolvers.flatMap((one) => ('table' in one ? [one.table] : [])),
    Object.assign({}, ...resolvers.map((one) => ('roots' in one ? one.roots : {}))) as DeclaredFields['roots'],
  );
}

/** What the schema promises of what is stored: for whatever writes or checks a store. */
export async function schemaPromises(): Promise<Promised[]> {
  return promisedBy(await buildInyeonSchema(), declaredFields());
}

/** type-graphql wants one of whoever has subscriptions. Ours follow the store, where another process may have written. */
const NOTHING_PUBLISHED: PubSub = {
  publish() {},
  subscribe() {
    throw new Error('Nothing is published: a subscription follows the store.');
  },
};

/** Builds the schema from the classes. */
export async function buildInyeonSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<NewableFunction>,
    // Some are reached through an interface only.
    orphanedTypes: Object.values(entityClasses),
    scalarsMap: [{ type: Date, scalar: PartialDate }],
    // Arguments are checked where they are read: a validator would say the same thing less clearly.
    validate: false,
    pubSub: NOTHING_PUBLISHED,
    // It would answer an introspection at every start; that the schema can be introspected is for tests to see.
    skipCheck: true,
  });
  return answering(presented(schema));
}

/** The schema as the text of schema/schema.graphql: by name, but for what is presented in an order of its own. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(presented(lexicographicSortSchema(schema)))}\n`;
}
