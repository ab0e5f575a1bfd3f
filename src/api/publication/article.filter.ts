import { checkedIds, checkedRange, endOf, startOf } from '../entity/filter.js';
import type { ArticleFilter } from './publication.input.js';

/**
 * The filters of the list of articles, by the names of its declaration.
 * @throws UserInputError on an id of the wrong kind, or a range that ends before it begins.
 */
export function articleFilters(filter: ArticleFilter): Record<string, unknown> {
  checkedRange(filter.publishedFrom, filter.publishedTo, 'publishedFrom', 'publishedTo');
  return {
    ...filter,
    publication: checkedIds(filter.publication, 'publication', 'publication'),
    mentions: checkedIds(filter.mentions, 'mentions'),
    publishedFrom: startOf(filter.publishedFrom),
    publishedTo: endOf(filter.publishedTo),
  };
}
