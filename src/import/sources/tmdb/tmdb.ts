import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { recordId } from '../../../model/ids/records.js';

/** The genres of TMDB's series and films by their numbers, which are fixed. */
export const TMDB_GENRES: Readonly<Record<string, string>> = {
  12: 'Adventure',
  14: 'Fantasy',
  16: 'Animation',
  18: 'Drama',
  27: 'Horror',
  28: 'Action',
  35: 'Comedy',
  36: 'History',
  37: 'Western',
  53: 'Thriller',
  80: 'Crime',
  99: 'Documentary',
  878: 'Science Fiction',
  9648: 'Mystery',
  10402: 'Music',
  10749: 'Romance',
  10751: 'Family',
  10752: 'War',
  10759: 'Action & Adventure',
  10762: 'Kids',
  10763: 'News',
  10764: 'Reality',
  10765: 'Sci-Fi & Fantasy',
  10766: 'Soap',
  10767: 'Talk',
  10768: 'War & Politics',
  10770: 'TV Movie',
};

/**
 * Those of TMDB's networks that are services, by their numbers: a series refers to its network by number alone, and what
 * streams has to be told from what airs in whatever order the files come.
 */
const SERVICES = new Set(
  [
    213, 247, 453, 1024, 1152, 1244, 1260, 1330, 1390, 1436, 1605, 1671, 2007, 2433, 2552, 2586, 2739, 2745, 2748, 2980, 3186, 3266, 3357,
    3612, 3732, 3747, 3869, 3897, 3898, 3908, 4330, 5169, 5208, 5265, 5338, 6072, 6120,
  ].map(String),
);

/** Whether a network of TMDB airs, as a broadcaster does, or streams. */
export function networkType(id: string): 'company' | 'platform' {
  return SERVICES.has(id) ? 'platform' : 'company';
}

/** The ids of the records of networks, companies and people. */
export const tmdbRecord = {
  series: (id: string) => recordId('tmdb', 'show', id),
  person: (id: string) => recordId('tmdb', 'person', id),
  network: (id: string) => recordId('tmdb', networkType(id), `network-${id}`),
  company: (id: string) => recordId('tmdb', 'company', `company-${id}`),
} as const;

/** The number of a row. @throws RowError when it is none. */
export function tmdbId(cells: Cells): string {
  const id = cells.filled('tmdb_id').replace(/\.0$/, '');
  if (!/^\d+$/.test(id)) throw cells.wrong('tmdb_id', 'has to be a number');
  return id;
}

/**
 * Numbers in one cell: "213, 829".
 * @throws RowError when something else stands among them.
 */
export function idList(text: string, column: string): string[] {
  const ids = text
    .split(',')
    .map((id) => id.trim().replace(/\.0$/, ''))
    .filter((id) => id !== '');
  if (!ids.every((id) => /^\d+$/.test(id)))
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it has to be numbers with commas between them.`,
      `${column} has to be numbers`,
    );
  return [...new Set(ids)];
}
