import { chartIntake } from './chart-intake.js';
import { settleFor } from './settle.js';
import { surveyCharts } from './survey.js';
import { editionOf, type ChartRow } from '../intake/chart-row.js';
import type { Format } from '../intake/format.js';

/** A format whose rows are places on charts. */
export type ChartFormat = Format<ChartRow>;

/** Makes a format of places on charts: an edition is decided in one go. */
export function chartFormat(
  format: Omit<ChartFormat, 'together' | 'intake' | 'dayOf' | 'survey' | 'settle' | 'listsSkipped'>,
): ChartFormat {
  return {
    dayOf: ({ period }) => period.periodEnd,
    ...format,
    together: (before, row) => editionOf(before) === editionOf(row),
    intake: chartIntake,
    survey: surveyCharts,
    settle: settleFor,
    listsSkipped: true,
  };
}
