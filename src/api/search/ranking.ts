import { decodeCursor, encodeCursor } from '../../graph/cursor.js';
import { pageInfoOf, pageRequest, type PageArguments, type PageInfo } from '../../graph/page.js';
import { inThousandths, MATCH_REASONS, type NameMatch } from '../../names/lookup.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { isIdOf } from '../../model/ids/kinds.js';

/** Why a search finds something: how its name answers, or that it is a member of a group that is named. */
export const SEARCH_REASONS = [...MATCH_REASONS, 'MEMBER'] as const;
export type SearchReason = (typeof SEARCH_REASONS)[number];

/** What a search found, and the name that answers: its own, or that of its group. */
export type Found = Omit<NameMatch, 'reason'> & { readonly reason: SearchReason };

/** A page of what a search found, before the entities are loaded. */
export interface RankedPage {
  readonly matches: readonly { readonly match: Found; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly total: number;
}

/** The order of a search, as its cursors name it. */
const ORDER = 'search';

/** What a character is worth beside a show or a person whom the same text finds: a "Kim" of one episode beside everybody called Kim. */
const CHARACTER = 0.8;

/**
 * One match for each entity, its best, ordered by score, by how well known it is and then by id; cut to the page that was asked for.
 * @throws UserInputError on a bad page or cursor.
 */
export function rankedPage(matches: readonly Found[], kinds: readonly EntityPrefix[] | undefined, paging: PageArguments): RankedPage {
  const request = pageRequest(paging);
  const best = new Map<string, Found>();
  for (const match of matches) {
    if (kinds !== undefined && !isIdOf(kinds, match.entity)) continue;
    const [one, other] = [weighed(match), best.get(match.entity)];
    if (other === undefined || before(one, other)) best.set(one.entity, one);
  }
  const { backward, cursor, size } = request;
  const place = cursor === undefined ? undefined : decodeCursor(cursor, ORDER, 3, request.cursorArgument);
  const all = [...best.values()];
  const rest = place === undefined ? all : all.filter((match) => (backward ? isBefore(match, place) : isAfter(match, place)));
  const page = backward ? firstOf(rest, size, (a, b) => before(b, a)).reverse() : firstOf(rest, size, before);
  const kept = page.map((match) => ({ match, cursor: encodeCursor(ORDER, [match.score, match.prominence, match.entity]) }));
  return { matches: kept, pageInfo: pageInfoOf(kept, request, rest.length > size), total: best.size };
}

/** The first so many in an order, in it: to put thousands in order takes longer than to find them. */
function firstOf(matches: readonly Found[], count: number, isBefore: (a: Found, b: Found) => boolean): Found[] {
  const first: Found[] = [];
  for (const match of matches) {
    if (first.length === count && (count === 0 || !isBefore(match, first[count - 1]!))) continue;
    const place = first.findIndex((other) => isBefore(match, other));
    first.splice(place < 0 ? first.length : place, 0, match);
    if (first.length > count) first.pop();
  }
  return first;
}

/** A match with the score that it is ranked by. */
function weighed(match: Found): Found {
  if (!isIdOf('character', match.entity)) return match;
  return { ...match, score: inThousandths(match.score * CHARACTER) };
}

/** Whether one match stands before another: a better score, then the better known, then the smaller id, then the smaller name. */
function before(a: Found, b: Found): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.prominence !== b.prominence) return a.prominence > b.prominence;
  return a.entity === b.entity ? a.name < b.name : a.entity < b.entity;
}

/** Whether a match stands after the one of a cursor. */
function isAfter({ score, prominence, entity }: Found, [cursorScore, cursorProminence, id]: readonly unknown[]): boolean {
  if (score !== cursorScore) return score < Number(cursorScore);
  if (prominence !== cursorProminence) return prominence < Number(cursorProminence);
  return entity > String(id);
}

/** Whether a match stands before the one of a cursor. */
function isBefore(match: Found, place: readonly unknown[]): boolean {
  return !isAfter(match, place) && match.entity !== place[2];
}
