import { UserInputError } from '../errors.js';

/** The rows of a page when neither `first` nor `last` is given. */
export const DEFAULT_PAGE = 20;

/** The most rows a page may have. */
export const LARGEST_PAGE = 100;

/** Relay's paging arguments, as a client gives them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page that was asked for: how many rows, from which end, beyond which cursor. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  /** The cursor to go on from, and the argument it came in. */
  readonly cursor: string | undefined;
  readonly cursorArgument: 'after' | 'before';
}

/** What a page says of itself, as Relay has it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * What a page says of itself.
 * @param edges its rows, in the list's order.
 * @param more whether there are rows beyond it, on the side towards which it was asked for.
 */
export function pageInfoOf(
  edges: readonly { readonly cursor: string }[],
  { backward, cursor }: Pick<PageRequest, 'backward' | 'cursor'>,
  more: boolean,
): PageInfo {
  const came = cursor !== undefined;
  return {
    hasNextPage: backward ? came : more,
    hasPreviousPage: backward ? more : came,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/**
 * Reads paging arguments.
 * @throws UserInputError when they contradict each other or ask for more than `LARGEST_PAGE` rows.
 */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  const forward = first ?? undefined;
  const backward = last ?? undefined;
  if (forward !== undefined && backward !== undefined)
    throw new UserInputError('first and last exclude each other: ask for one end of the list at a time.', ['last']);
  if (backward !== undefined && after != null) throw new UserInputError('after goes with first, and last goes with before.', ['after']);
  if (backward === undefined && before != null) throw new UserInputError('before goes with last, and first goes with after.', ['before']);
  const isBackward = backward !== undefined;
  return {
    size: pageSize(forward ?? backward ?? DEFAULT_PAGE, isBackward ? 'last' : 'first'),
    backward: isBackward,
    cursor: (isBackward ? before : after) ?? undefined,
    cursorArgument: isBackward ? 'before' : 'after',
  };
}

function pageSize(size: number, argument: 'first' | 'last'): number {
  if (size < 0 || size > LARGEST_PAGE)
    throw new UserInputError(`${argument} must be between 0 and ${LARGEST_PAGE}; it is ${size}.`, [argument]);
  return size;
}
