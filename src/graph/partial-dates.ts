/**
 * Predicates on dates that may say a year or a month alone. What lies certainly within a range is in it, by one rule for both ends: a year
 * lies in a range that begins with its first day and ends with its last, and in none that begins or ends within it. Where a date is the
 * two days between which it lies, as 2019-01-01/2019-06-30, it begins with the one and ends with the other.
 */

/** That a date begins no earlier than the filter's value, which `beginningOf` gives (model/dates.ts). */
export function isFrom(date: string): string {
  return `${date} >= $value`;
}

/** That a date ends no later than the filter's value, which `untilEndOf` gives. */
export function isUntil(date: string): string {
  // What lies behind the slash; of a date without one that is nothing, which is less than all.
  return `${date} <= $value.last AND NOT ${date} IN $value.open AND substring(${date}, 11) <= $value.last`;
}

/** The year that a date lies in, as Cypher; null for one that may be in several. */
export function yearIn(date: string): string {
  return `CASE WHEN size(${date}) > 10 AND substring(${date}, 11, 4) <> substring(${date}, 0, 4) THEN null ELSE substring(${date}, 0, 4) END`;
}
