import { checkedDate } from '../../model/dates.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { checkedRange, endOf } from '../entity/filter.js';
import { UserInputError } from '../../errors.js';
import type { ChartEntryFilter } from './entry.input.js';
import { WORLD } from '../../model/ids/charts.js';

/**
 * A country as it stands in the key of an edition: its code in capitals, or `world`.
 * @throws UserInputError that shows what a country looks like.
 */
export function checkedCountry(country: string | null | undefined, argument: readonly string[]): string | undefined {
  if (country == null) return undefined;
  if (country.toLowerCase() === WORLD) return WORLD;
  if (/^[a-z]{2}$/i.test(country)) return country.toUpperCase();
  const shown = JSON.stringify(country.length > 60 ? `${country.slice(0, 60)}…` : country);
  throw new UserInputError(`${shown} is not a country: write its ISO code, as KR or us, or world.`, argument);
}

/**
 * Makes sure that a text is a whole day.
 * @throws UserInputError where it is no date, or only a month or year.
 */
export function checkedDay(date: string, argument: readonly string[]): string {
  if (checkedDate(date, argument).length === 'YYYY-MM-DD'.length) return date;
  throw new UserInputError(`${date} is no whole day: write one, as 2022-01-30.`, argument);
}

/**
 * The dates between which entries are asked for, as filters.
 * @param at the path of the arguments.
 * @throws UserInputError when one is no date, or nothing can lie between them.
 */
export function checkedDates(
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  at: readonly string[] = [],
): { from: string | undefined; to: string | undefined } {
  checkedRange(from, to, 'from', 'to', at);
  return { from: from ?? undefined, to: endOf(to)?.last };
}

/**
 * The filters of a list of entries, by the names of its declaration.
 * @throws UserInputError on an id of another kind, no country, no date, a range that ends before it begins, or a rank below 1.
 */
export function entryFilters(filter: ChartEntryFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  const { chart, country, maxRank } = filter;
  return {
    ...checkedDates(filter, ['filter']),
    chart: chart == null ? undefined : checkedId(chart, ['filter', 'chart'], 'chart'),
    country: checkedCountry(country, ['filter', 'country']),
    maxRank: checkedRank(maxRank, ['filter', 'maxRank']),
  };
}

/**
 * Makes sure that a rank can be one.
 * @throws UserInputError when it is below 1.
 */
export function checkedRank(rank: number | null | undefined, argument: readonly string[]): number | undefined {
  if (rank == null || rank >= 1) return rank ?? undefined;
  throw new UserInputError(`${argument.at(-1)!} is ${rank}, and ranks count from 1.`, argument);
}
