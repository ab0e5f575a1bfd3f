import { decodeCursor, encodeCursor } from '../../graph/cursor.js';
import { pageInfoOf, pageRequest, type PageArguments, type PageInfo } from '../../graph/page.js';
import { groupedBy } from '../../grouping.js';
import type { NameMatch } from '../../names/lookup.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { isIdOf } from '../../model/ids/kinds.js';

/** A page of what a search found, before the entities are loaded. */
export interface RankedPage {
  readonly matches: readonly { readonly match: NameMatch; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly total: number;
}

/** The order of a search, as its cursors name it. */
const ORDER = 'search';

/**
 * One match for each entity, its best, ordered by score and then by id; cut to the page that was asked for.
 * @throws UserInputError on a bad page or cursor.
 */
export function rankedPage(matches: readonly NameMatch[], kinds: readonly EntityPrefix[] | undefined, paging: PageArguments): RankedPage {
  const request = pageRequest(paging);
  const ranked = [...groupedBy(matches, ({ entity }) => entity).values()]
    .map((group) => group.reduce((best, match) => (before(match, best) ? match : best)))
    .filter(({ entity }) => kinds === undefined || isIdOf(kinds, entity))
    .sort((a, b) => (before(a, b) ? -1 : 1));
  const after = request.cursor === undefined ? undefined : decodeCursor(request.cursor, ORDER, 2, request.cursorArgument);
  const from =
    after === undefined
      ? 0
      : ranked.findIndex(({ score, entity }) => score < Number(after[0]) || (score === after[0] && entity > String(after[1])));
  const rest = from < 0 ? [] : ranked.slice(from);
  const kept = rest.slice(0, request.size).map((match) => ({ match, cursor: encodeCursor(ORDER, [match.score, match.entity]) }));
  return { matches: kept, pageInfo: pageInfoOf(kept, request, rest.length > request.size), total: ranked.length };
}

/** Whether one match stands before another: a better score, then the smaller id, then the smaller name. */
function before(a: NameMatch, b: NameMatch): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.entity === b.entity ? a.name < b.name : a.entity < b.entity;
}
