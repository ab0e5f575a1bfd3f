import type { GraphQLCompositeType } from 'graphql';

/**
 * What reading takes, in points: about a millisecond that a core is busy, in the database and in this process together. Measured
 * field by field on the store that `npm run bench:load` reads, for things that have much of it (docs/reliability.md); a field
 * counts once for each parent, and what is below a list once for each row.
 */

/** A value that stands on what was read. */
export const LEAF = 0.001;

/** A thing, and each row of a list. */
export const OBJECT = 0.003;

/** A relation, and whatever else is asked of a parent that is not named below. */
export const RELATION = 0.02;

/** Fields that cost more than their kind, by type and name. */
const FIELDS: Readonly<Record<string, number>> = {
  'Query.adaptationShare': 16,
  'Query.changes': 12,
  'Query.common': 5,
  'Query.compareRuns': 10,
  'Query.disputes': 28,
  'Query.mostWatched': 1,
  'Query.nameLanguages': 60,
  'Query.neighbourhood': 20,
  'Query.path': 10,
  'Query.paths': 20,
  'Query.reconcile': 15,
  'Query.reviewQueue': 3,
  'Query.search': 20,
  'Query.showFacets': 40,
  'Query.showsByNetwork': 20,
  'Query.tags': 5,
  'Subscription.changes': 0.2,
  'GraphStats.chartEntries': 5,
  'GraphStats.citations': 40,
  'GraphStats.claims': 6,
  'GraphStats.disputes': 20,
  'GraphStats.entities': 100,
  'GraphStats.entitiesBySources': 1_000,
  'GraphStats.names': 3,
  'GraphStats.audienceRatings': 1,
  'GraphStats.ratings': 1,
  'Article.claims': 15,
  'Company.credits': 2,
  // Of the average of people 2; of those whom one meets as others' collaborators, who have more of them, 8.
  'Person.collaborators': 8,
  'Person.credits': 0.1,
  'Person.creditsByYear': 0.3,
  'Person.filmography': 2,
  'Person.knownFor': 0.5,
  'Publication.articles': 1,
  'Show.adaptationTree': 0.3,
  'Show.audienceRuns': 1,
  'Show.chartRuns': 3,
  'Show.numberOnes': 2,
  'Show.similar': 13,
  'Show.slot': 2,
};

/** What every type that has such a field takes for it. */
const ON_ANY_TYPE: Readonly<Record<string, number>> = { claims: 0.15 };

/** What it takes to count all rows of a list, where it is asked how many there are. */
const TOTAL = 0.1;

const TOTALS: Readonly<Record<string, number>> = { CollaboratorConnection: 3, DisputeConnection: 25 };

/** What it takes to count all rows of a connection. */
export function weightOfTotal(connection: string): number {
  return TOTALS[connection] ?? TOTAL;
}

/** What looking at every name of a kind takes, as filters by a part of a name do. */
const TEXT_FILTER = 150;
const TEXT_FILTERS = ['title', 'name'];

/** The weight of a field with these arguments; undefined where it has none of its own. */
export function weightOf(type: GraphQLCompositeType, field: string, args: Readonly<Record<string, unknown>>): number | undefined {
  const own = FIELDS[`${type.name}.${field}`] ?? (type.name === 'Query' ? undefined : ON_ANY_TYPE[field]);
  const filter = args['filter'] as Readonly<Record<string, unknown>> | undefined;
  const isLookedThrough = filter != null && TEXT_FILTERS.some((name) => filter[name] != null);
  return isLookedThrough ? (own ?? 0) + TEXT_FILTER : own;
}

/** The weight of a field of Query that has one: what asks the same by another way than GraphQL takes as much. */
export function weightOfRoot(field: 'reconcile' | 'search'): number {
  return FIELDS[`Query.${field}`]!;
}

/** The fields that have a weight of their own, as Type.field: for tests. */
export const WEIGHED: readonly string[] = Object.keys(FIELDS);
