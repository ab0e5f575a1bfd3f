import type { Cells } from '../../values/cells.js';
import { countryNamed } from '../../values/countries.js';
import { chartFormat } from '../../placing/chart-format.js';
import { netflixChart, netflixRelease, NONE, RANKS, titlesOf, weekOf } from './netflix.js';

const FILMS = {
  chart: netflixChart({ id: 'chart:netflix-top10-films', name: 'Netflix Top 10 Films', period: 'WEEKLY', category: 'Films' }),
  list: 'FILM',
} as const;

const TV = {
  chart: netflixChart({ id: 'chart:netflix-top10-tv', name: 'Netflix Top 10 TV', period: 'WEEKLY', category: 'TV' }),
  list: 'SERIES',
} as const;

/** The two lists that Netflix gives for each country. Its first files called them as those of the world, whatever their language. */
const CATEGORIES = {
  Films: FILMS,
  TV,
  'Films (English)': FILMS,
  'Films (Non-English)': FILMS,
  'TV (English)': TV,
  'TV (Non-English)': TV,
} as const;

/** all-weeks-countries: ten places a week, country and category; ranks only. */
export const netflixCountries = chartFormat({
  name: 'netflix-countries',
  title: 'Netflix Top 10 by country',
  columns: ['country_name', 'country_iso2', 'week', 'category', 'weekly_rank', 'show_title', 'season_title', 'cumulative_weeks_in_top_10'],
  dataset: (released) => netflixRelease('netflix-top10-countries', 'Netflix Top 10 by country', released),
  parse(cells) {
    const { code, name } = countryOf(cells);
    const { chart, list } = cells.oneOf('category', CATEGORIES);
    const { title, season } = titlesOf(cells);
    return {
      chart,
      list,
      country: { code, name },
      period: weekOf(cells),
      title,
      isCut: false,
      season,
      figures: {
        rank: cells.counted('weekly_rank', RANKS),
        cumulativePeriods: cells.figure('cumulative_weeks_in_top_10', { least: 1, none: NONE }),
      },
    };
  },
});

/** The country by its two letters; its name, where the file lacks it, is the usual one. */
function countryOf(cells: Cells): { code: string; name: string } {
  const code = cells.whole('country_iso2');
  if (!/^[A-Z]{2}$/.test(code)) throw cells.wrong('country_iso2', 'has to be the two capital letters of a country');
  const name = cells.text('country_name');
  return { code, name: name === '' || NONE.includes(name) ? (countryNamed(code)?.name ?? code) : name };
}
