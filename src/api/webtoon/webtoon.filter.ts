import { spelledAlike } from '../name/containing.js';
import { checkedIds, checkedRange, endOf, startOf } from '../entity/filter.js';
import type { WebtoonFilter } from './webtoon.input.js';

/**
 * The filters of the list of webtoons, by the names of its declaration.
 * @throws UserInputError on an id of the wrong kind or a range that ends before it begins.
 */
export function webtoonFilters(filter: WebtoonFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  checkedRange(filter.startedFrom, filter.startedTo, 'startedFrom', 'startedTo');
  return {
    title: spelledAlike(filter.title, ['filter', 'title']),
    platform: checkedIds(filter.platform, 'platform', 'platform'),
    author: checkedIds(filter.author, 'author', 'person'),
    adapted: filter.adapted,
    adaptedWith: checkedIds(filter.adaptedWith, 'adaptedWith', 'person'),
    adaptedBy: checkedIds(filter.adaptedBy, 'adaptedBy', 'company'),
    startedFrom: startOf(filter.startedFrom),
    startedTo: endOf(filter.startedTo),
  };
}
