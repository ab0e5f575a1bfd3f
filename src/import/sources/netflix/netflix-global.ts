import { chartFormat } from '../../placing/chart-format.js';
import { AMOUNTS, GLOBAL_CATEGORIES, netflixChart, netflixRelease, NONE, RANKS, runtimeOf, titlesOf, weekOf } from './netflix.js';
import { idOf } from '../../../model/ids/kinds.js';

/** all-weeks-global: ten places a week in each of four lists, with hours; newer files also count views. */
export const netflixGlobal = chartFormat({
  name: 'netflix-global',
  title: 'Netflix Top 10 of the world',
  columns: ['week', 'category', 'weekly_rank', 'show_title', 'season_title', 'weekly_hours_viewed', 'cumulative_weeks_in_top_10'],
  // How a season came out, at once or in parts, is no figure of a week: those two columns are read past.
  newer: ['runtime', 'weekly_views', 'is_staggered_launch', 'episode_launch_details'],
  dataset: (released) => netflixRelease('netflix-top10-global', 'Netflix Top 10 of the world', released),
  parse(cells) {
    const category = cells.text('category');
    const { slug, list, language } = cells.oneOf('category', GLOBAL_CATEGORIES);
    return {
      chart: netflixChart({
        id: idOf('chart', `netflix-top10-global-${slug}`),
        name: `Netflix Global Top 10 ${category}`,
        period: 'WEEKLY',
        category,
      }),
      country: null,
      list,
      language,
      period: weekOf(cells),
      ...titlesOf(cells),
      figures: {
        rank: cells.counted('weekly_rank', RANKS),
        hoursViewed: cells.figure('weekly_hours_viewed', { ...AMOUNTS, none: NONE }),
        views: cells.figure('weekly_views', { ...AMOUNTS, none: NONE }),
        cumulativePeriods: cells.figure('cumulative_weeks_in_top_10', { least: 1, none: NONE }),
      },
      details: runtimeOf(cells),
    };
  },
});
