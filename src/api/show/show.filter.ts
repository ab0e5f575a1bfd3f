import { checkedCountry, checkedDates, checkedRank } from '../chart/arguments.js';
import { relationOfCreditRole, type CreditRole } from '../credit/credit.type.js';
import { checkedDate } from '../../model/dates.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { spelledAlike } from '../name/containing.js';
import { today } from '../../claims/clock.js';
import { dayOf } from '../../model/status.js';
import { checkedDay, checkedIds, checkedRange, endOf, startOf } from '../entity/filter.js';
import { UserInputError } from '../../errors.js';
import type { ChartedFilter, MinRating, ShowFilter } from './show.input.js';
import { WORLD } from '../../model/ids/charts.js';

/** The most people who may all be asked to have worked on a show. */
const MOST_PEOPLE = 10;

/** A rank that no place has. */
const NO_RANK = 1_000_000;

/** Sorts after every date. */
const NO_END = '~';

/** Of how much a rating is, where nothing is said. */
const USUAL_SCALE = 10;

/**
 * The filters of the list of shows, by the names of its declaration.
 * @throws UserInputError on an id of the wrong kind, a range that ends before it begins, a rank or rating that nobody can
 * have, or too many people.
 */
export function showFilters(filter: ShowFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  checkedRange(filter.premieredFrom, filter.premieredTo, 'premieredFrom', 'premieredTo');
  if ((filter.peopleAll?.length ?? 0) > MOST_PEOPLE)
    throw new UserInputError(`peopleAll may hold ${MOST_PEOPLE} people at most.`, ['filter', 'peopleAll']);
  checkedDate(filter.upcoming, ['filter', 'upcoming']);
  const { basedOnWebtoon, hasDisputes, minVotes } = filter;
  if (minVotes != null && minVotes < 0)
    throw new UserInputError(`minVotes is ${minVotes}, and has to be 0 or more.`, ['filter', 'minVotes']);
  return {
    kind: filter.kind,
    contentRating: filter.contentRating,
    status: filter.status == null ? undefined : { ...dayOf(today()), status: filter.status },
    airingOn: filter.airingOn == null ? undefined : dayOf(checkedDay(filter.airingOn, ['filter', 'airingOn'])),
    upcoming: endOf(filter.upcoming),
    title: spelledAlike(filter.title, ['filter', 'title']),
    genres: unique(checkedIds(filter.genres, 'genres', 'genre')),
    tags: unique(checkedIds(filter.tags, 'tags', 'tag')),
    countries: unique(filter.countries?.map((code) => code.toUpperCase())),
    premieredFrom: startOf(filter.premieredFrom),
    premieredTo: endOf(filter.premieredTo),
    platform: listOf(checkedIds(filter.platform, 'platform', 'platform')),
    company: listOf(checkedIds(filter.company, 'company', 'company')),
    network: listOf(checkedIds(filter.network, 'network', 'company')),
    people: creditsOf(checkedIds(filter.people, 'people', 'person'), filter.roles),
    // Of nobody all have worked on every show.
    peopleAll: filter.peopleAll?.length === 0 ? undefined : creditsOf(checkedIds(filter.peopleAll, 'peopleAll', 'person'), filter.roles),
    source: listOf(checkedIds(filter.source, 'source')),
    sourceAuthor: checkedIds(filter.sourceAuthor, 'sourceAuthor', 'person'),
    sourcePlatform: checkedIds(filter.sourcePlatform, 'sourcePlatform', 'platform'),
    fromWebtoon: basedOnWebtoon === true ? true : undefined,
    notFromWebtoon: basedOnWebtoon === false ? true : undefined,
    disputed: hasDisputes === true ? true : undefined,
    undisputed: hasDisputes === false ? true : undefined,
    ...(filter.charted == null ? {} : chartedFilters(filter.charted)),
    minVotes: minVotes ?? undefined,
    minRating: filter.minRating == null ? undefined : ratingFilter(filter.minRating),
  };
}

function unique<T>(values: readonly T[] | null | undefined): T[] | undefined {
  return values == null ? undefined : [...new Set(values)];
}

function listOf(id: string | undefined): string[] | undefined {
  return id === undefined ? undefined : [id];
}

function creditsOf(ids: readonly string[] | undefined, roles: readonly CreditRole[] | null | undefined): object | undefined {
  if (ids === undefined) return undefined;
  return { ids: unique(ids), types: roles?.map((role) => relationOfCreditRole[role]) ?? Object.values(relationOfCreditRole) };
}

/** By where the places are to be, since that says where to begin: in a country, on a chart or in some time, anywhere. */
function chartedFilters(charted: ChartedFilter): Record<string, unknown> {
  const at = ['filter', 'charted'];
  const { from = '', to = NO_END } = checkedDates(charted, at);
  const country = checkedCountry(charted.country, [...at, 'country']);
  const chart = charted.chart == null ? null : checkedId(charted.chart, [...at, 'chart'], 'chart');
  const maxRank = checkedRank(charted.maxRank, [...at, 'maxRank']) ?? NO_RANK;
  const place = { chart, maxRank, from, to };
  if (country !== undefined && country !== WORLD) return { chartedIn: { ...place, country } };
  if (country === undefined && chart === null && from === '' && to === NO_END) return { chartedAnywhere: maxRank };
  return { chartedOn: { ...place, world: country === WORLD } };
}

function ratingFilter({ publication, kind, value, scale }: MinRating): object {
  const at = ['filter', 'minRating'];
  const of = scale ?? USUAL_SCALE;
  if (!(of > 0)) throw new UserInputError(`scale is ${of}, and has to be more than nothing: 10, 5 or 100.`, [...at, 'scale']);
  if (value < 0 || value > of) throw new UserInputError(`value is ${value}, and no rating of ${of} can be that.`, [...at, 'value']);
  return {
    publication: publication == null ? null : checkedId(publication, [...at, 'publication'], 'publication'),
    kind: kind ?? null,
    value,
    scale: of,
  };
}
