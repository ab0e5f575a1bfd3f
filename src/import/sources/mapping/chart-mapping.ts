import { FIGURES, type Figure } from '../../../charts/statement.js';
import { isPartialDate } from '../../../model/dates.js';
import { isPlainIdOf } from '../../../model/ids/kinds.js';
import type { PeriodKind } from '../../../charts/period.js';
import { countryNamed } from '../../values/countries.js';
import { oneForm } from '../../values/letters.js';
import { SHOW_KINDS_OF_LISTS, type ChartDefinition, type ListKind } from '../../intake/chart-row.js';
import { isJsonObject } from '../../../json-object.js';
import type { MappedTable } from './mapped-source.js';
import { meant, refuseOthers, shown, type Fail } from './mapping-sentences.js';

/** What a mapping says of a table whose rows are places on a chart. */
export interface ChartMapping extends MappedTable {
  readonly chart: MappedChart;
  readonly columns: Readonly<Record<string, ChartColumn>>;
}

/** The chart of a table; where a column tells of several, what they have in common. */
export interface MappedChart extends Pick<ChartDefinition, 'id' | 'name' | 'period' | 'category'> {
  readonly measure?: string;
  /** Whether it is of films or of series, where no column says so. */
  readonly list: ListKind;
  /** The platform whose shows it lists, where it lists those of one. */
  readonly covers?: { readonly id: string; readonly name: string };
  /** Of which country it is, where no column says so; null for the world. */
  readonly country: { readonly code: string; readonly name: string } | null;
  /** The day of its only edition, where no column says so. */
  readonly day?: string;
}

/** Figures that charts print and places have none of: they are kept with what the source said. */
export const SAID_BESIDES = ['share', 'rating'] as const;

/** What else a column of a chart can be. */
const PLACES = ['title', 'season', 'day', 'country', 'list', 'chart'] as const;

/** What one column is. */
export type ChartColumn = Figure | (typeof SAID_BESIDES)[number] | (typeof PLACES)[number];

/** What the columns of a chart can be. */
export const CHART_COLUMNS: readonly ChartColumn[] = [...PLACES, ...FIGURES, ...SAID_BESIDES];

const PERIODS: readonly PeriodKind[] = ['DAILY', 'WEEKLY', 'ALL_TIME'];
const LISTS = Object.keys(SHOW_KINDS_OF_LISTS) as ListKind[];
const CHART_ENTRIES = ['id', 'name', 'period', 'category', 'measure', 'list', 'covers', 'country', 'day'] as const;

/**
 * Checks what a mapping says of a chart.
 * @throws ImportError by `fail`.
 */
export function chartMappingOf(of: MappedTable, chart: unknown, columns: Readonly<Record<string, unknown>>, fail: Fail): ChartMapping {
  if (!isJsonObject(chart)) return fail('chart has to be an object with id, name, period and category.');
  refuseOthers('chart', chart, CHART_ENTRIES, fail);
  const mapped = Object.fromEntries(
    Object.entries(columns).map(([name, said]): [string, ChartColumn] => {
      const column = isJsonObject(said) && Object.keys(said).length === 1 ? said['property'] : said;
      const known = CHART_COLUMNS.find((one) => one === column);
      return known === undefined
        ? fail(
            `column ${shown(name)} is ${shown(said)}; of a chart it has to be ${CHART_COLUMNS.join(', ')}.${meant(column, CHART_COLUMNS)}`,
          )
        : [oneForm(name), known];
    }),
  );
  const is = Object.values(mapped);
  for (const needed of ['title', 'rank'] as const)
    if (!is.includes(needed)) fail(`no column is the ${needed}: a place on a chart has to have one.`);
  const twice = is.find((one, index) => is.indexOf(one) !== index);
  if (twice !== undefined) fail(`two columns are the ${twice}: it has to be one.`);
  return { ...of, chart: chartOf(chart, fail), columns: mapped };
}

function chartOf(
  { id, name, period, category, measure, list = 'SERIES', covers, country = null, day }: Record<string, unknown>,
  fail: Fail,
): MappedChart {
  if (typeof id !== 'string' || !isPlainIdOf('chart', id)) fail(`chart.id is ${shown(id)}: it has to look like chart:weekly-top.`);
  for (const [part, text] of Object.entries({ name, category }))
    if (typeof text !== 'string' || text === '') fail(`chart.${part} is ${shown(text)}: it has to be a text.`);
  if (!PERIODS.includes(period as PeriodKind))
    fail(`chart.period is ${shown(period)}: it has to be ${PERIODS.join(', ')}.${meant(period, PERIODS)}`);
  if (!LISTS.includes(list as ListKind)) fail(`chart.list is ${shown(list)}: it has to be ${LISTS.join(', ')}.${meant(list, LISTS)}`);
  if (measure !== undefined && typeof measure !== 'string') fail(`chart.measure is ${shown(measure)}: it has to be a text.`);
  if (
    covers !== undefined &&
    !(
      isJsonObject(covers) &&
      typeof covers['name'] === 'string' &&
      typeof covers['id'] === 'string' &&
      isPlainIdOf('platform', covers['id'])
    )
  )
    fail(`chart.covers is ${shown(covers)}: it has to be a platform with id and name, as {"id": "platform:netflix", "name": "Netflix"}.`);
  const from = country === null ? null : typeof country === 'string' ? countryNamed(country) : undefined;
  if (from === undefined) return fail(`chart.country is ${shown(country)}: it has to be a country, as KR, or null for the world.`);
  if (day !== undefined && !(typeof day === 'string' && day.length === 10 && isPartialDate(day)))
    fail(`chart.day is ${shown(day)}: it has to be a day that exists, as 2022-01-30.`);
  return {
    id: id,
    name: name as string,
    period: period as PeriodKind,
    category: category as string,
    ...(measure === undefined ? {} : { measure: measure }),
    list: list as ListKind,
    ...(covers === undefined ? {} : { covers: covers as { id: string; name: string } }),
    country: from,
    ...(day === undefined ? {} : { day: day }),
  };
}
