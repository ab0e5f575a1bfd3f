import { checkedIds, checkedRange, endOf } from '../entity/filter.js';
import { UserInputError } from '../errors.js';
import { MOST_MEMBERS } from '../graph/listing.js';
import type { ShowFilter } from './show.input.js';

/**
 * The filters of the list of shows, by the names of its declaration.
 * @throws UserInputError on an id of the wrong kind, a range that ends before it begins, or too many people.
 */
export function showFilters(filter: ShowFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  checkedRange(filter.premieredFrom, filter.premieredTo, 'premieredFrom', 'premieredTo');
  if ((filter.peopleAll?.length ?? 0) > MOST_MEMBERS)
    throw new UserInputError(`peopleAll may hold ${MOST_MEMBERS} people at most.`, ['filter', 'peopleAll']);
  return {
    ...filter,
    genres: checkedIds(filter.genres, 'genres', 'genre'),
    countries: filter.countries?.map((code) => code.toUpperCase()),
    premieredTo: endOf(filter.premieredTo),
    platform: checkedIds(filter.platform, 'platform', 'platform'),
    company: checkedIds(filter.company, 'company', 'company'),
    people: checkedIds(filter.people, 'people', 'person'),
    peopleAll: checkedIds(filter.peopleAll, 'peopleAll', 'person'),
    sourceAuthor: checkedIds(filter.sourceAuthor, 'sourceAuthor', 'person'),
  };
}
