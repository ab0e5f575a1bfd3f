import { periodOf } from '../../../charts/period.js';
import { chartFormat, type ChartFormat } from '../../placing/chart-format.js';
import { AMOUNTS, GLOBAL_CATEGORIES, netflixChart, netflixRelease, NONE, RANKS, runtimeOf, titlesOf } from './netflix.js';
import { idOf } from '../../../model/ids/kinds.js';

/**
 * most-popular: the lists of all time. Until 2023 they counted hours of the first 28 days, since then views of the first 91:
 * other charts, so that no figure of one stands in a row with the other's.
 */
function mostPopular(days: 28 | 91, columns: readonly string[]): ChartFormat {
  return chartFormat({
    name: `netflix-most-popular-${days}`,
    title: `Netflix most popular, first ${days} days`,
    columns,
    // A list of all time is of the day on which it was read.
    isOfItsDay: true,
    dataset: (released) => netflixRelease('netflix-most-popular', 'Netflix most popular titles', released),
    parse(cells, released) {
      const category = cells.text('category');
      const { slug, list, language } = cells.oneOf('category', GLOBAL_CATEGORIES);
      return {
        chart: netflixChart({
          id: idOf('chart', `netflix-most-popular-${days}-${slug}`),
          name: `Netflix Most Popular ${category}, first ${days} days`,
          period: 'ALL_TIME',
          category,
          measure: days === 28 ? 'hours viewed in the first 28 days' : 'views in the first 91 days',
        }),
        country: null,
        list,
        language,
        period: periodOf('ALL_TIME', released),
        ...titlesOf(cells),
        figures: {
          rank: cells.counted('rank', RANKS),
          hoursViewed: cells.figure(`hours_viewed_first_${days}_days`, { ...AMOUNTS, none: NONE }),
          views: cells.figure(`views_first_${days}_days`, { ...AMOUNTS, none: NONE }),
        },
        details: runtimeOf(cells),
      };
    },
  });
}

const NAMES = ['category', 'rank', 'show_title', 'season_title'];

/** The layout until 2023. */
export const netflixMostPopular28 = mostPopular(28, [...NAMES, 'hours_viewed_first_28_days']);

/** The layout since. */
export const netflixMostPopular91 = mostPopular(91, [...NAMES, 'hours_viewed_first_91_days', 'runtime', 'views_first_91_days']);
