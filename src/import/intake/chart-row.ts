import type { Period, PeriodKind } from '../../charts/period.js';
import type { Figures } from '../../charts/statement.js';
import { editionKey } from '../../model/ids/charts.js';
import type { KindOf } from '../../model/kinds.js';
import type { Publisher } from './dataset.js';

/** A chart that rows speak of: made when the first one does. */
export interface ChartDefinition {
  readonly id: string;
  readonly name: string;
  readonly period: PeriodKind;
  /** What it lists, as its publisher writes it. */
  readonly category: string;
  /** What it ranks by, where it says so. */
  readonly measure?: string;
  readonly publisher: Publisher;
  /** The id and name of the platform whose shows it lists, where it lists those of one. */
  readonly covers?: { readonly id: string; readonly name: string };
}

/** What kinds of shows a list can speak of; a show that has to be made is of the first. */
export const SHOW_KINDS_OF_LISTS = {
  FILM: ['FILM', 'VARIETY'],
  SERIES: ['SERIES', 'VARIETY'],
} as const satisfies Readonly<Record<string, readonly KindOf<'show'>[]>>;

/** Whether a list is of films or of series. Specials and shows of variety stand on either. */
export type ListKind = keyof typeof SHOW_KINDS_OF_LISTS;

/** The language of the works that a list holds, as far as lists are kept apart by it; ANY where they are not. */
export type ListLanguage = 'ENGLISH' | 'OTHER' | 'ANY';

/** One row of a chart, whatever the file. */
export interface ChartRow {
  readonly chart: ChartDefinition;
  /** Null for the world. */
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly period: Period;
  readonly title: string;
  /** The title is cut off at its end. */
  readonly isCut: boolean;
  /** The title of the season, where the row is about one. */
  readonly season: string | null;
  readonly list: ListKind;
  /** ANY where it is not told. */
  readonly language?: ListLanguage;
  readonly figures: Figures;
  /** What the row says besides, to be kept on the citation. */
  readonly details?: Readonly<Record<string, number>>;
}

/** The key of the edition that a row is of. */
export function editionOf({ chart, country, period }: ChartRow): string {
  return editionKey(chart.id, country?.code ?? null, period.periodStart);
}
