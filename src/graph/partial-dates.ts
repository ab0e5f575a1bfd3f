/**
 * Predicates on dates that may say a year or a month alone. What lies certainly within a range is in it, by one rule for both ends: a year
 * lies in a range that begins with its first day and ends with its last, and in none that begins or ends within it.
 */

/** That a date begins no earlier than the filter's value, which `beginningOf` gives (model/dates.ts). */
export function isFrom(date: string): string {
  return `${date} >= $value`;
}

/** That a date ends no later than the filter's value, which `untilEndOf` gives. */
export function isUntil(date: string): string {
  return `${date} <= $value.last AND NOT ${date} IN $value.open`;
}
