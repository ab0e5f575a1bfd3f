import type { ClaimProperty } from '../../model/property.js';
import type { Fact } from '../../records/record.js';
import { saidDate } from '../../model/said-dates.js';
import { isSpan, partialDate, spanOf } from './partial-dates.js';

/** What the second day of a span is, where the first is one of these. */
const ENDS: { readonly [property in ClaimProperty]?: ClaimProperty } = {
  PREMIERED_ON: 'ENDED_ON',
  STARTED_ON: 'ENDED_ON',
  BORN_ON: 'DIED_ON',
};

/**
 * The dates of a cell: one, or of a span the first, and the last as what it is: 2021.03.02 ~ 2021.04.20 of a show is when it
 * began and when it ended.
 * One that is said in words, as late 2021, is the days between which it lies.
 * @throws RowError when it is none.
 */
export function relatedDates(property: ClaimProperty, text: string, column: string): Fact[] {
  const dated = (of: ClaimProperty, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ property: of, value, ...(value === text ? {} : { asWritten: text }) }];
  const said = isSpan(text) ? undefined : saidDate(text);
  if (said !== undefined || !isSpan(text)) return dated(property, said ?? partialDate(text, column));
  const { from, to } = spanOf(text, column);
  const end = ENDS[property];
  // A column of last days that gives a span gives its last day.
  return end === undefined ? dated(property, to ?? from) : [...dated(property, from), ...dated(end, to)];
}
