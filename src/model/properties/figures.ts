import type { FigureDeclaration } from './declaration.js';

const FIGURE = { value: 'number', single: true, matter: 'FIGURE', subjects: ['show', 'season'], terms: [] } as const;

/** Figures of a day that are no place on a chart. */
export const figures = {
  NUMBER_ONE_COUNTRIES: { ...FIGURE, description: 'In how many countries it was number one on the day of asOf.' },
  CUMULATIVE_HOURS: { ...FIGURE, description: 'Hours viewed in all, in the period that the unit names.' },
  DAYS_AT_NUMBER_ONE: { ...FIGURE, description: 'How many days it was number one.' },
  DAYS_TO_NUMBER_ONE: { ...FIGURE, description: 'How many days it took to become number one.' },
  CONSECUTIVE_WEEKS: { ...FIGURE, description: 'How many weeks in a row it was in a chart.' },
} as const satisfies Readonly<Record<string, FigureDeclaration>>;
