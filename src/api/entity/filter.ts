import { beginningOf, checkedDate, isDay, untilEndOf, type UntilDate } from '../../model/dates.js';
import { UserInputError } from '../../errors.js';
import type { NodePrefix } from '../../model/entity-type.js';
import { checkedId } from '../../model/ids/checked-id.js';

/** The lower end of a range of dates, as `isFrom` (graph/partial-dates.ts) takes it. */
export function startOf(date: string | null | undefined): string | undefined {
  return date == null ? undefined : beginningOf(date);
}

/** The upper end of a range of dates, as `isUntil` takes it: 2022 takes in 2022-12-31. */
export function endOf(date: string | null | undefined): UntilDate | undefined {
  return date == null ? undefined : untilEndOf(date);
}

/**
 * Makes sure that a range is of dates, and not empty by mistake.
 * @param at the path of the arguments: those of a filter, if nothing else is said.
 * @throws UserInputError when an end is no date, or when it ends before it begins.
 */
export function checkedRange(
  from: string | null | undefined,
  to: string | null | undefined,
  fromName: string,
  toName: string,
  at: readonly string[] = ['filter'],
): void {
  checkedDate(from, [...at, fromName]);
  checkedDate(to, [...at, toName]);
  if (from != null && to != null && from > endOf(to)!.last)
    throw new UserInputError(`${fromName} ${from} lies after ${toName} ${to}: nothing can be between them.`, [...at, toName]);
}

/**
 * Makes sure that a date which a client gave is a whole day.
 * @throws UserInputError where it is none, or a year or month alone.
 */
export function checkedDay(date: string, at: readonly string[]): string {
  checkedDate(date, at);
  if (!isDay(date)) throw new UserInputError(`"${date}" is no day: write one, as 2022-01-28.`, at);
  return date;
}

/** Checks the id, or each of the ids, that a filter holds under a name; undefined where it holds none. */
export function checkedIds<T extends string | readonly string[]>(
  ids: T | null | undefined,
  name: string,
  prefix?: NodePrefix,
): T | undefined {
  if (ids == null) return undefined;
  if (typeof ids === 'string') checkedId(ids, ['filter', name], prefix);
  else ids.forEach((id, index) => checkedId(id, ['filter', name, String(index)], prefix));
  return ids;
}
