import { periodOf } from '../../../charts/period.js';
import { chartFormat } from '../../placing/chart-format.js';
import type { ListKind } from '../../intake/chart-row.js';
import { datasetOf, type Publisher } from '../../intake/dataset.js';
import { netflixChart, RANKS } from './netflix.js';

/** Who keeps the daily list, and counts the Viewership Score that only they have. */
const THE_NUMBERS: Publisher = {
  id: 'publication:the-numbers',
  kind: 'CHART_SERVICE',
  name: 'The Numbers',
  url: 'https://www.the-numbers.com',
};

const CHART = netflixChart({
  id: 'chart:netflix-daily-us',
  name: 'Netflix daily Top 10 in the United States',
  period: 'DAILY',
  category: 'All',
});

/** Netflix lists specials and concerts among its films. */
const TYPES: Readonly<Record<string, { list: ListKind }>> = {
  'TV Show': { list: 'SERIES' },
  Movie: { list: 'FILM' },
  'Stand-Up Comedy': { list: 'FILM' },
  'Concert/Perf…': { list: 'FILM' },
  'Concert/Performance': { list: 'FILM' },
};

const NONE = ['-'];

/** Where the list cuts a title that is too long for it. */
const CUT = /\s*(?:…|\.\.\.)$/u;

/** netflix_daily_top_10: ten places a day in the United States, films and series in one list, as The Numbers keeps it. */
export const netflixDailyUs = chartFormat({
  name: 'netflix-daily-us',
  title: 'Netflix daily Top 10 in the United States',
  columns: [
    'As of',
    'Rank',
    "Previous Day's Rank",
    'Last Week Rank',
    'Title',
    'Type',
    'Netflix Exclusive',
    'Netflix Release Date',
    'Days In Top 10',
    'Viewership Score',
  ],
  dataset: (released) => datasetOf('netflix-daily-us', 'Netflix daily Top 10 in the United States', THE_NUMBERS, released),
  parse(cells) {
    const title = cells.filled('Title', NONE);
    return {
      chart: CHART,
      country: { code: 'US', name: 'United States' },
      ...cells.oneOf('Type', TYPES),
      period: periodOf('DAILY', cells.day('As of')),
      title: title.replace(CUT, ''),
      isCut: CUT.test(title),
      season: null,
      figures: {
        rank: cells.counted('Rank', RANKS),
        previousRank: cells.figure("Previous Day's Rank", { ...RANKS, none: NONE }),
        cumulativePeriods: cells.figure('Days In Top 10', { least: 1, none: NONE }),
        points: cells.figure('Viewership Score', { none: NONE }),
      },
    };
  },
});
