import { relationsOf } from '../credit/credit.type.js';
import { roleSetsWith } from '../../model/roles.js';
import { checkedIds, checkedRange, endOf, startOf } from '../entity/filter.js';
import { UserInputError } from '../../errors.js';
import type { PersonFilter } from './person.input.js';

/** The most shows that somebody may be asked to have worked on all of. */
const MOST_SHOWS = 10;

/**
 * The filters of the list of people, by the names of its declaration.
 * @throws UserInputError on an id of the wrong kind, a range that ends before it begins, or too many shows.
 */
export function personFilters(filter: PersonFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  checkedRange(filter.bornFrom, filter.bornTo, 'bornFrom', 'bornTo');
  const all = checkedIds(filter.workedOnAll, 'workedOnAll', 'show');
  if ((all?.length ?? 0) > MOST_SHOWS)
    throw new UserInputError(`workedOnAll may hold ${MOST_SHOWS} shows at most.`, ['filter', 'workedOnAll']);
  return {
    roles: filter.roles == null ? undefined : roleSetsWith(relationsOf(filter.roles)!),
    bornFrom: startOf(filter.bornFrom),
    bornTo: endOf(filter.bornTo),
    workedOn: checkedIds(filter.workedOn, 'workedOn', 'show'),
    // Everybody has worked on all of no shows.
    workedOnAll: all === undefined || all.length === 0 ? undefined : [...new Set(all)],
    workedWith: checkedIds(filter.workedWith, 'workedWith', 'person'),
    sourceOf: checkedIds(filter.sourceOf, 'sourceOf', 'show'),
  };
}
