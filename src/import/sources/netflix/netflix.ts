import { LRUCache } from 'lru-cache';
import { periodOf, type Period } from '../../../charts/period.js';
import type { Cells } from '../../values/cells.js';
import type { ChartDefinition, ChartRow, ListKind, ListLanguage } from '../../intake/chart-row.js';
import { datasetOf, type Dataset, type Publisher } from '../../intake/dataset.js';

/** Who publishes the Netflix Top 10: the same as in seed/01-publications.cypher. */
export const NETFLIX: Publisher = {
  id: 'publication:netflix',
  kind: 'OFFICIAL',
  name: 'Netflix Top 10',
  url: 'https://top10.netflix.com',
};

/** What a cell of Netflix's files says where there is nothing to say. */
export const NONE = ['N/A'];

/** The lists of films and of series that Netflix keeps apart by language, as its files call them. */
export const GLOBAL_CATEGORIES = {
  'Films (English)': { slug: 'films-english', list: 'FILM', language: 'ENGLISH' },
  'Films (Non-English)': { slug: 'films-non-english', list: 'FILM', language: 'OTHER' },
  'TV (English)': { slug: 'tv-english', list: 'SERIES', language: 'ENGLISH' },
  'TV (Non-English)': { slug: 'tv-non-english', list: 'SERIES', language: 'OTHER' },
} as const satisfies Readonly<Record<string, { slug: string; list: ListKind; language: ListLanguage }>>;

/** A chart of Netflix. */
export function netflixChart(chart: Pick<ChartDefinition, 'id' | 'name' | 'period' | 'category' | 'measure'>): ChartDefinition {
  return { ...chart, publisher: NETFLIX, covers: { id: 'platform:netflix', name: 'Netflix' } };
}

/** A release of one of Netflix's files. */
export function netflixRelease(file: string, headline: string, released: string | undefined): Dataset {
  return datasetOf(file, headline, NETFLIX, released);
}

/** Weeks that rows have named: thousands of rows name the same. */
const weeks = new LRUCache<string, Period>({ max: 1_000 });

/** The week that a row is about: the files name it by its last day, a Sunday. */
export function weekOf(cells: Cells): Period {
  const known = weeks.get(cells.text('week'));
  if (known !== undefined) return known;
  const day = cells.day('week');
  const week = periodOf('WEEKLY', day);
  if (week.periodEnd !== day) throw cells.wrong('week', 'has to be a Sunday, the last day of the week');
  weeks.set(day, week);
  return week;
}

/** The titles of show and season. */
export function titlesOf(cells: Cells): Pick<ChartRow, 'title' | 'isCut' | 'season'> {
  // Which season it is decides which place it is: without that the row says something else.
  const season = cells.whole('season_title');
  return {
    title: cells.filled('show_title', NONE),
    isCut: false,
    season: season === '' || NONE.includes(season) ? null : season,
  };
}

/** A rank: no list has a place zero, nor a thousand of them. */
export const RANKS = { least: 1, most: 1000 } as const;

/** The largest number of hours and views that is still told to the unit. */
export const AMOUNTS = { least: 0, most: Number.MAX_SAFE_INTEGER } as const;

/**
 * The length that newer files give in hours, as 1.8833; nothing where they leave it out, or say 0, as they do of each series
 * that is still coming out.
 */
export function runtimeOf(cells: Cells): { readonly runtime?: number } {
  const text = cells.text('runtime');
  if (text === '' || NONE.includes(text)) return {};
  const runtime = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (runtime > 0) return { runtime };
  const { message, rule } = cells.wrong('runtime', 'has to be a length in hours, as 1.8833');
  cells.doubts.add(message, rule);
  return {};
}
