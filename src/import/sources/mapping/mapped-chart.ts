import { periodOf, type Period } from '../../../charts/period.js';
import { FIGURES, type Figure, type Figures } from '../../../charts/statement.js';
import { idOf, isPlainIdOf } from '../../../model/ids/kinds.js';
import { slugOf } from '../../../model/slug.js';
import { amountIn } from '../../values/amounts.js';
import type { Cells } from '../../values/cells.js';
import { periodIn } from '../../values/chart-periods.js';
import { countryNamed } from '../../values/countries.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import { listNamed } from '../../values/list-words.js';
import { SHOW_KINDS_OF_LISTS, type ChartDefinition, type ChartRow, type ListKind } from '../../intake/chart-row.js';
import { datasetOf, type Publisher } from '../../intake/dataset.js';
import { RowError } from '../../intake/import-error.js';
import { chartFormat, type ChartFormat } from '../../placing/chart-format.js';
import { SAID_BESIDES, type ChartColumn, type ChartMapping } from './chart-mapping.js';

/** Makes a format of a mapping of places on charts: any table that has its columns, whatever others it has. */
export function mappedChart(mapping: ChartMapping): ChartFormat {
  const { source, publication, chart, columns } = mapping;
  const publisher: Publisher = { ...publication, kind: 'CHART_SERVICE' };
  const hasDays = chart.day !== undefined || Object.values(columns).includes('day');
  return chartFormat({
    name: source,
    title: `${publication.name}, a chart as mapped`,
    columns: Object.keys(columns),
    isOpenEnded: true,
    ...(hasDays ? {} : { isOfItsDay: true as const }),
    dataset: (released) => datasetOf(source, publication.name, publisher, released),
    parse: (cells, released) => chartRow(cells, mapping, publisher, released),
  });
}

/** Where the first column of each sort stands. */
function placeOf({ columns }: ChartMapping, wanted: ChartColumn): string | undefined {
  return Object.entries(columns).find(([, is]) => is === wanted)?.[0];
}

/** Reads a row. @throws RowError when it has no title, no rank or no period. */
function chartRow(cells: Cells, mapping: ChartMapping, publisher: Publisher, released: string): ChartRow {
  const at = (wanted: ChartColumn): string | undefined => placeOf(mapping, wanted);
  const list = listOf(cells, mapping, at('list'), at('chart'));
  const printed = cells.filled(at('title')!);
  const seasonAt = at('season');
  const told = seasonAt === undefined ? '' : spaced(cells.whole(seasonAt));
  const { title, season: number } = showTitle(printed, { isSerial: list === 'SERIES', countsBare: false });
  const seasonText = told === '' || /^(?:-|n\/a)$/iu.test(told) ? (number === undefined ? null : `Season ${number}`) : told;
  const details = Object.fromEntries(
    SAID_BESIDES.flatMap((what) => {
      const figure = figureIn(cells, at(what));
      return figure === null ? [] : [[what, figure]];
    }),
  );
  return {
    chart: chartOf(cells, mapping, publisher, at('chart')),
    list,
    country: countryOf(cells, mapping, at('country')),
    period: periodOfRow(cells, mapping, at('day'), released),
    title,
    isCut: false,
    season: seasonText !== null && /^\d{1,2}$/.test(seasonText) ? `Season ${seasonText}` : seasonText,
    figures: figuresOf(cells, at),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}

function listOf(cells: Cells, { chart }: ChartMapping, column: string | undefined, chartColumn: string | undefined): ListKind {
  const text = column === undefined ? '' : spaced(cells.text(column));
  // A chart that is called 영화 or Films says so by its name.
  if (text === '') return (chartColumn === undefined ? undefined : listNamed(spaced(cells.text(chartColumn)))) ?? chart.list;
  const list = listNamed(text);
  if (list === undefined) {
    const known = Object.keys(SHOW_KINDS_OF_LISTS).join(' or ');
    cells.doubts.add(
      `${column} is ${JSON.stringify(text)}: it is no usual word for ${known}, so the place counts as one of ${chart.list}.`,
      `${column} has to be a word for ${known}`,
    );
  }
  return list ?? chart.list;
}

function chartOf(cells: Cells, { chart }: ChartMapping, publisher: Publisher, column: string | undefined): ChartDefinition {
  const { id, name, period, category, measure, covers } = chart;
  const own = { period, publisher, ...(measure === undefined ? {} : { measure }), ...(covers === undefined ? {} : { covers }) };
  const said = column === undefined ? '' : spaced(cells.whole(column));
  if (said === '') return { id, name, category, ...own };
  if (isPlainIdOf('chart', said))
    return { id: said, name: said === id ? name : `${name} ${said.slice(said.indexOf(':') + 1)}`, category, ...own };
  return { id: idOf('chart', `${id.slice(id.indexOf(':') + 1)}-${slugOf(said)}`), name: `${name} ${said}`, category: said, ...own };
}

/** What says that a list is of the whole world. */
const WORLD = /^(?:world(?:wide)?|global|전 ?세계|글로벌|세계|世界|all|전체)$/iu;

function countryOf(cells: Cells, { chart }: ChartMapping, column: string | undefined): ChartRow['country'] {
  const text = column === undefined ? '' : spaced(cells.whole(column));
  if (text === '') return chart.country;
  if (WORLD.test(text)) return null;
  const country = countryNamed(text);
  if (country === undefined)
    throw new RowError(`${column} is ${JSON.stringify(text)}, which is the name of no country.`, `${column} has to be a country`);
  return country;
}

function periodOfRow(cells: Cells, { chart }: ChartMapping, column: string | undefined, released: string): Period {
  if (column !== undefined) return periodIn(chart.period, cells.filled(column), column);
  return periodOf(chart.period, chart.day ?? released);
}

function figuresOf(cells: Cells, at: (wanted: ChartColumn) => string | undefined): Figures {
  const rankAt = at('rank')!;
  const rank = amountIn(cells.filled(rankAt));
  if (rank === undefined || !isWithin(rank, BOUNDS.rank)) throw cells.wrong(rankAt, 'has to be a place, from 1');
  return Object.fromEntries(FIGURES.map((figure) => [figure, figure === 'rank' ? rank : figureIn(cells, at(figure), BOUNDS[figure])]));
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What figures of a place can be: whole numbers, those that the schema has as Int within it. */
const BOUNDS: Readonly<Record<Figure, Bounds>> = {
  rank: { least: 1, most: 1000 },
  previousRank: { least: 1, most: 1000 },
  points: { least: 0, most: 2_147_483_647 },
  hoursViewed: { least: 0, most: Number.MAX_SAFE_INTEGER },
  views: { least: 0, most: Number.MAX_SAFE_INTEGER },
  cumulativePeriods: { least: 1, most: 100_000 },
};

/** What a figure says where it says nothing: a place before there was none. */
const NO_FIGURE = /^(?:[-–—]+|n\/?a|new|new entry|신규|신규진입|첫 ?진입|재진입|re-?entry)$/iu;

/** A figure that the row can do without: a whole number within bounds, or any where there are none. */
function figureIn(cells: Cells, column: string | undefined, bounds?: Bounds): number | null {
  const text = column === undefined ? '' : spaced(cells.text(column));
  if (column === undefined || text === '' || NO_FIGURE.test(text)) return null;
  const value = amountIn(text);
  if (value !== undefined && (bounds === undefined || isWithin(value, bounds))) return value;
  const rule = bounds === undefined ? 'has to be a number' : `has to be a whole number from ${bounds.least} to ${bounds.most}`;
  const wrong = cells.wrong(column, rule);
  cells.doubts.add(wrong.message, wrong.rule);
  return null;
}

function isWithin(value: number, { least, most }: Bounds): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
