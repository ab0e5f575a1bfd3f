import { CITATION } from '../claim/claim.fields.js';
import { Citation } from '../claim/claim.type.js';
import { argument, byId, derived, one, rows } from '../fields/declaration.js';
import { edgeProperties } from '../fields/place.js';
import { fieldsOf } from '../fields/resolver.js';
import { Season, Show } from '../show/show.type.js';
import { entryFilters } from './arguments.js';
import { countryOfCode } from './chart.fields.js';
import { Chart } from './chart.type.js';
import { ChartEntryFilter } from './entry.input.js';
import { seasonByEntry, showByEntry, statementsByEntry } from './entry.loader.js';
import { ChartEntry, ChartStatement } from './entry.type.js';

/** Narrows a list of places on charts. */
export const entryArguments = { filter: argument(() => ChartEntryFilter, 'Which places.', entryFilters) };

/** What a source states of a place: the figures stand on the relation to the article. */
const STATEMENT = {
  article: 'node',
  ...edgeProperties('rank', 'previousRank', 'points', 'hoursViewed', 'views', 'cumulativePeriods', 'asWritten', 'locator'),
};

/** Something that stands on an entry only where it is so. */
function flag(name: string, description: string): ReturnType<typeof derived> {
  return derived(
    () => Boolean,
    [name],
    (set: boolean | null) => set ?? false,
    description,
  );
}

export const chartEntryFields = fieldsOf(() => ChartEntry, {
  chart: byId(() => Chart, 'Chart', 'chart', 'The chart.'),
  show: one(() => Show, showByEntry, 'The show.'),
  season: one(() => Season, seasonByEntry, 'The season, where the chart lists seasons.', { nullable: true }),
  country: countryOfCode,
  disputed: flag('disputed', 'Whether independent sources give different figures: statements tells which.'),
  withdrawn: flag(
    'withdrawn',
    'Whether it is shown by its id only: a newer release gives its rank to another show, or another entry stands for the same place.',
  ),
  citations: rows(() => Citation, statementsByEntry, CITATION, 'Who states it, the earliest first.'),
  statements: rows(() => ChartStatement, statementsByEntry, STATEMENT, 'What each source states of it, the earliest first.'),
});
