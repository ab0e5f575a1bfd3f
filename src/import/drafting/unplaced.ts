import { amountIn } from '../values/amounts.js';
import { relatedDates } from '../values/related-dates.js';
import type { ColumnSample } from './column-sample.js';

/** What is said of a column that a draft leaves out. */
export function unplacedNote(sample: ColumnSample, about: string): string {
  const place = `Column ${JSON.stringify(sample.name)} is left out:`;
  if (sample.isEmpty) return `${place} the rows that were looked at have nothing in it.`;
  const example = sample.filled[0]!;
  const shown = JSON.stringify(example.length > 40 ? `${example.slice(0, 40)}…` : example);
  if (sample.are((text) => relatedDates('PREMIERED_ON', text, '')))
    return `${place} it has dates, as ${shown}, of which nothing says what they are of ${about}.`;
  if (sample.are((text) => amountIn(text))) return `${place} it has numbers, as ${shown}, of which nothing says what they are of ${about}.`;
  return `${place} neither its name nor its values, as ${shown}, say what it is of ${about}.`;
}
