import { daysBetween } from '../../charts/period.js';
import { idOf } from '../../model/ids/kinds.js';
import { slugOf } from '../../model/slug.js';
import { broadcasterKey } from '../../records/broadcasters.js';
import { SERVICES } from '../../records/networks.js';
import type { ChartColumn } from '../sources/mapping/chart-mapping.js';
import { amountIn } from '../values/amounts.js';
import { periodIn } from '../values/chart-periods.js';
import { countryNamed } from '../values/countries.js';
import { isSpan } from '../values/partial-dates.js';
import { listNamed } from '../values/list-words.js';
import type { ColumnSample } from './column-sample.js';
import type { Draft, DraftedFile } from './drafted-file.js';
import { meaningsOf } from './header-words.js';
import { unplacedNote } from './unplaced.js';

/** The columns of a table that may be one of places on a chart, by what each of them is; undefined where it is none. */
function chartColumns(columns: readonly ColumnSample[]): ReadonlyMap<ChartColumn, ColumnSample> | undefined {
  const taken = new Map<ChartColumn, ColumnSample>();
  const isTaken = (sample: ColumnSample): boolean => [...taken.values()].includes(sample);
  const take = (column: ChartColumn, ...fitting: readonly ColumnSample[]): void => {
    const [first] = fitting.filter((sample) => !isTaken(sample));
    if (first !== undefined) taken.set(column, first);
  };
  const called = (column: ChartColumn): readonly ColumnSample[] =>
    columns.filter(({ name }) => meaningsOf(name).some((one) => one.is === 'chart' && one.column === column));
  const titles = columns.filter(
    (sample) => meaningsOf(sample.name).some(({ is }) => is === 'TITLE' || is === 'NATIVE') && sample.are((text) => /\p{L}/u.test(text)),
  );
  const isPlace = (text: string): boolean => Number.isInteger(amountIn(text)) && amountIn(text)! >= 1 && amountIn(text)! <= 1000;
  const isFigure = (text: string): boolean => amountIn(text) !== undefined;
  take('rank', ...called('rank').filter((sample) => sample.are(isPlace)));
  take('title', ...titles);
  if (taken.size < 2) return undefined;
  take(
    'day',
    ...called('day').filter(
      (sample) => sample.are((text) => periodIn('WEEKLY', text, '')) || sample.are((text) => periodIn('DAILY', text, '')),
    ),
  );
  take('previousRank', ...called('previousRank').filter((sample) => sample.share(isPlace) > 0.3));
  for (const figure of ['hoursViewed', 'views', 'cumulativePeriods', 'points', 'share'] as const)
    take(
      figure,
      ...called(figure).filter(
        (sample) => sample.are(isFigure) && (figure === 'share' || sample.are((text) => Number.isInteger(amountIn(text)))),
      ),
    );
  // A list of shows may have ranks too: a chart has days or figures of its own.
  if (!(['day', 'previousRank', 'hoursViewed', 'views', 'cumulativePeriods'] as const).some((column) => taken.has(column)))
    return undefined;
  take('rating', ...columns.filter((sample) => meaningsOf(sample.name).some(({ is }) => is === 'rating') && sample.are(isFigure)));
  take(
    'country',
    ...called('country').filter((sample) =>
      sample.are((text) => countryNamed(text) ?? (/^(?:world|global|전 ?세계|글로벌)/iu.test(text) || undefined)),
    ),
  );
  take('list', ...called('list').filter((sample) => sample.are(listNamed)));
  take('season', ...columns.filter((sample) => meaningsOf(sample.name).some(({ is }) => is === 'season')));
  take('chart', ...called('chart'));
  const list = taken.get('list');
  if (list !== undefined && !taken.has('chart') && hasRankTwice(taken)) {
    // Films and series have ranks of their own: they are two charts, each called as the column has it.
    taken.delete('list');
    taken.set('chart', list);
  }
  return taken;
}

/** Whether a rank of one day and country stands in the table twice. */
function hasRankTwice(taken: ReadonlyMap<ChartColumn, ColumnSample>): boolean {
  const [rank, ...others] = (['rank', 'day', 'country'] as const).flatMap((column) => taken.get(column) ?? []);
  const places = rank!.cells.map((text, index) => [text, ...others.map(({ cells }) => cells[index])].join('\n'));
  return new Set(places).size < places.length;
}

/** Drafts the mapping of places on a chart, where a table has them. */
export function draftChart({ columns, name, source, publication }: DraftedFile): Draft | undefined {
  const found = chartColumns(columns);
  if (found === undefined) return undefined;
  const notes: string[] = [];
  const day = found.get('day');
  const period = day === undefined ? 'ALL_TIME' : periodOfDays(day);
  if (day === undefined)
    notes.push(
      'No column says of which day or week a place is: it is taken for a list of all time, of the day on which the file came out (--released).',
    );
  else notes.push(`chart.period is ${period} by the days of ${JSON.stringify(day.name)}: write DAILY or WEEKLY if it is otherwise.`);
  const isKorean = columns.filter((column) => /[가-힣]/u.test(column.name)).length * 2 > columns.length;
  if (!found.has('country'))
    notes.push(
      `No column says of which country the chart is: chart.country is ${isKorean ? 'KR' : 'null, the whole world'}; write another code, as KR, if it is otherwise.`,
    );
  if (!found.has('list') && !found.has('chart'))
    notes.push('No column says whether a place is of a film or a series: chart.list is SERIES; write FILM if it is otherwise.');
  const platform = platformIn(name);
  if (platform === undefined)
    notes.push(
      'chart.covers is left out: where the chart lists the shows of one platform, write it, as {"id": "platform:netflix", "name": "Netflix"}.',
    );
  const placed = new Set(found.values());
  for (const column of columns) if (!placed.has(column)) notes.push(unplacedNote(column, 'a place on a chart'));
  const measures = ['share', 'rating'].filter((one) => found.has(one as ChartColumn));
  if (measures.length > 0)
    notes.push(`${measures.join(' and ')}: places have no such figure; it is kept with what the source said of the place.`);
  return {
    mapping: {
      source,
      publication,
      chart: {
        id: idOf('chart', source),
        name: publication.name,
        period,
        category: 'TV',
        list: 'SERIES',
        ...(platform === undefined ? {} : { covers: { id: idOf('platform', slugOf(platform)), name: platform } }),
        country: found.has('country') || !isKorean ? null : 'KR',
      },
      columns: Object.fromEntries([...found].map(([is, sample]) => [sample.name, is])),
    },
    notes,
    isChart: true,
  };
}

/** Days that lie a week apart, or spans, are of a weekly chart. */
function periodOfDays(sample: ColumnSample): 'DAILY' | 'WEEKLY' {
  if (!sample.are((text) => periodIn('DAILY', text, '')) || sample.share(isSpan) > 0.5) return 'WEEKLY';
  const days = [...new Set(sample.filled.flatMap((text) => daysIn(text)))].sort();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index]!, day));
  if (gaps.length === 0) return /week|주/iu.test(sample.name) ? 'WEEKLY' : /day|일/iu.test(sample.name) ? 'DAILY' : 'WEEKLY';
  return gaps.every((gap) => gap >= 7) ? 'WEEKLY' : 'DAILY';
}

function daysIn(text: string): string[] {
  try {
    return [periodIn('DAILY', text, '').periodStart];
  } catch {
    return [];
  }
}

/** The service after which a file is called, by its usual name. */
function platformIn(name: string): string | undefined {
  const keys = new Set(
    name
      .split(/[^\p{L}\p{N}+]+/u)
      .filter((word) => word.length > 2)
      .map(broadcasterKey),
  );
  return SERVICES.find(([usual]) => keys.has(broadcasterKey(usual!)))?.[0];
}
