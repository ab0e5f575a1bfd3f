import { chartFormat } from './chart-format.js';
import { netflixChart, netflixRelease, NONE, RANKS, titlesOf, weekOf } from './netflix.js';

/** The two lists that Netflix gives for each country. */
const CATEGORIES = {
  Films: {
    chart: netflixChart({ id: 'chart:netflix-top10-films', name: 'Netflix Top 10 Films', period: 'WEEKLY', category: 'Films' }),
    list: 'FILM',
  },
  TV: {
    chart: netflixChart({ id: 'chart:netflix-top10-tv', name: 'Netflix Top 10 TV', period: 'WEEKLY', category: 'TV' }),
    list: 'SERIES',
  },
} as const;

/** all-weeks-countries: ten places a week, country and category; ranks only. */
export const netflixCountries = chartFormat({
  name: 'netflix-countries',
  title: 'Netflix Top 10 by country',
  columns: ['country_name', 'country_iso2', 'week', 'category', 'weekly_rank', 'show_title', 'season_title', 'cumulative_weeks_in_top_10'],
  dataset: (released) => netflixRelease('netflix-top10-countries', 'Netflix Top 10 by country', released),
  parse(cells) {
    const code = cells.text('country_iso2');
    if (!/^[A-Z]{2}$/.test(code)) throw cells.wrong('country_iso2', 'has to be the two capital letters of a country');
    const { chart, list } = cells.oneOf('category', CATEGORIES);
    const { title, season } = titlesOf(cells);
    return {
      chart,
      list,
      country: { code, name: cells.filled('country_name', NONE) },
      period: weekOf(cells),
      title,
      isCut: false,
      season,
      figures: {
        rank: cells.counted('weekly_rank', RANKS),
        cumulativePeriods: cells.count('cumulative_weeks_in_top_10', { least: 1, none: NONE }),
      },
    };
  },
});
