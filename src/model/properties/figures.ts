import type { FigureDeclaration } from './declaration.js';

const FIGURE = { value: 'number', single: true, matter: 'FIGURE', subjects: ['show', 'season'], terms: [] } as const;
const DAYS = { form: 'days', also: ['day'] } as const;

/** Figures of a day that are no place on a chart. */
export const figures = {
  NUMBER_ONE_COUNTRIES: {
    ...FIGURE,
    description: 'In how many countries it was number one on the day of asOf.',
    unit: { form: null, also: ['country', 'countries'] },
  },
  CUMULATIVE_HOURS: {
    ...FIGURE,
    description: 'Hours viewed in all, in the period that the unit names.',
    unit: { form: 'hours', also: ['hour'], isOpen: true },
  },
  DAYS_AT_NUMBER_ONE: { ...FIGURE, description: 'How many days it was number one.', unit: DAYS },
  DAYS_TO_NUMBER_ONE: { ...FIGURE, description: 'How many days it took to become number one.', unit: DAYS },
  CONSECUTIVE_WEEKS: {
    ...FIGURE,
    description: 'How many weeks in a row it was in a chart.',
    unit: { form: 'weeks', also: ['week'] },
  },
  COUNTRIES_COUNTED: {
    ...FIGURE,
    description: 'How many countries the chart of the day of asOf counts, of which it was number one in some.',
    unit: { form: null, also: ['country', 'countries'] },
  },
  KOREAN_ORIGINALS_SO_FAR: {
    ...FIGURE,
    description: 'The how manyth Korean original it is, counted from 1, to be number one of the world for the days that it was by asOf.',
    unit: { form: null, also: ['series', 'original', 'originals'] },
  },
  LEAD_IN_HOURS: {
    ...FIGURE,
    description: 'By how many hours viewed it led the next of a list, which the unit names, in the week that ends with asOf.',
    unit: { form: 'hours', also: ['hour'], isOpen: true },
  },
} as const satisfies Readonly<Record<string, FigureDeclaration>>;
