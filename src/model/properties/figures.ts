import type { FigureDeclaration } from './declaration.js';

const FIGURE = { value: 'number', single: true, matter: 'FIGURE', subjects: ['show', 'season'], terms: [] } as const;
const OF_WEBTOON = { ...FIGURE, subjects: ['webtoon', 'novel'] } as const;

/** Money: won, where nobody says otherwise. */
const CURRENCY = {
  form: 'KRW',
  also: ['won', '원', '₩', 'korean won', 'south korean won'],
  measures: {
    USD: ['$', 'us$', 'dollar', 'dollars', 'us dollar', 'us dollars', '달러'],
    EUR: ['€', 'euro', 'euros', '유로'],
    JPY: ['¥', 'yen', '엔', '円'],
    CNY: ['yuan', 'rmb', 'renminbi', '위안', '元'],
    GBP: ['£', 'pound', 'pounds', '파운드'],
  },
} as const;

const DAYS = { form: 'days', also: ['day'] } as const;

/**
 * Figures of a day that are no place on a chart. Where a list or a period belongs to what is counted, the unit names it, as
 * days at 2 of Netflix in the US: figures of one unit and one day contradict each other, others stand side by side.
 */
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
  COUNTRIES_IN_TOP_10: {
    ...FIGURE,
    description: 'In how many countries it was among the first ten on the day of asOf.',
    unit: { form: null, also: ['country', 'countries', '개국'] },
  },
  RANK_AT_MOST: {
    ...FIGURE,
    description: 'That it stood at this place or higher, where no more is said, as in the top ten; the unit names the list.',
    unit: { form: 'rank', also: ['place', '위'], isOpen: true },
  },
  DAYS_TO_TOP_10: { ...FIGURE, description: 'How many days it took to be among the first ten.', unit: DAYS },
  DAYS_IN_TOP_10: { ...FIGURE, description: 'How many days it was among the first ten, up to asOf.', unit: DAYS },
  DAYS_AT_RANK: {
    ...FIGURE,
    description: 'For how many days it held a place, up to asOf; the unit names the place and the list, as days at 2 in the United States.',
    unit: { ...DAYS, isOpen: true },
  },
  KOREAN_SERIES_TO: {
    ...FIGURE,
    description:
      'The how manyth Korean series it is, counted from 1, to do by asOf what the unit says, as be number one in the United States.',
    unit: { form: 'series', also: [], isOpen: true },
  },
  BUDGET: { ...FIGURE, description: 'What making it cost, in the currency of the unit; won where none is said.', unit: CURRENCY },
  BUDGET_PER_EPISODE: {
    ...FIGURE,
    description: 'What making an episode cost, in the currency of the unit; won where none is said.',
    unit: CURRENCY,
  },
  VIEWS: {
    ...OF_WEBTOON,
    description: 'How often its episodes had been opened by asOf, all together.',
    unit: { form: 'views', also: ['view', '뷰', '조회', '회', '조회수'], isOpen: true },
  },
  READERS: {
    ...OF_WEBTOON,
    description: 'How many had read it by asOf.',
    unit: { form: 'readers', also: ['reader', '독자', '명', 'people'], isOpen: true },
  },
  SUBSCRIBERS: {
    ...OF_WEBTOON,
    description: 'How many followed it on the day of asOf, on the platform that the unit names.',
    unit: { form: 'subscribers', also: ['subscriber', '구독자', '명', '관심'], isOpen: true },
  },
  READERS_RANK: {
    ...OF_WEBTOON,
    description: 'Its place among webtoons or novels on the day of asOf, from 1; the unit names the list.',
    unit: { form: 'rank', also: ['place', '위'], isOpen: true },
  },
  EPISODES_PUBLISHED: {
    ...OF_WEBTOON,
    description: 'How many episodes had been published by asOf.',
    unit: { form: null, also: ['episode', 'episodes', 'chapter', 'chapters', '화', '회', 'ep', 'eps'] },
  },
} as const satisfies Readonly<Record<string, FigureDeclaration>>;
