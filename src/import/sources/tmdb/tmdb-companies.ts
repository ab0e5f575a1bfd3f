import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { release } from '../../values/publishers.js';
import { spaced } from '../../values/spaced.js';
import { nameOf } from '../../intake/statements.js';
import { networkType, TMDB_GENRES, tmdbId, tmdbRecord } from './tmdb.js';

const COLUMNS = ['tmdb_id', 'name', 'headquarters', 'homepage', 'logo_path', 'origin_country'] as const;

/** networks.csv: broadcasters and services, which TMDB counts apart from the companies that produce. */
export const tmdbNetworks = databaseFormat({
  name: 'tmdb-networks',
  title: 'TMDB, networks',
  columns: COLUMNS,
  fileName: /network/i,
  dataset: release('tmdb', 'tmdb-networks', 'Networks at TMDB'),
  parse: networkRow,
});

/** production_companies.csv: the same columns. */
export const tmdbCompanies = databaseFormat({
  name: 'tmdb-companies',
  title: 'TMDB, production companies',
  columns: COLUMNS,
  fileName: /compan/i,
  dataset: release('tmdb', 'tmdb-companies', 'Production companies at TMDB'),
  parse: companyRow,
});

/** genres.csv: nothing of it is kept, since a series names its genres by numbers that are fixed. */
export const tmdbGenres = databaseFormat({
  name: 'tmdb-genres',
  title: 'TMDB, genres',
  columns: ['tmdb_id', 'name'],
  dataset: release('tmdb', 'tmdb-genres', 'Genres at TMDB'),
  parse: genreRow,
});

/** Reads a network. @throws RowError when it has no number or no name. */
export function networkRow(cells: Cells): DatabaseRow {
  const id = tmdbId(cells);
  return row(cells, tmdbRecord.network(id), networkType(id), 'tmdb-network');
}

/** Reads a production company. @throws RowError when it has no number or no name. */
export function companyRow(cells: Cells): DatabaseRow {
  return row(cells, tmdbRecord.company(tmdbId(cells)), 'company', 'tmdb-company');
}

/** Checks a genre. @throws RowError when TMDB calls it otherwise. */
export function genreRow(cells: Cells): DatabaseRow {
  const id = tmdbId(cells);
  if (TMDB_GENRES[id] !== spaced(cells.filled('name')))
    throw cells.wrong('name', TMDB_GENRES[id] === undefined ? 'has a number that is no genre of TMDB' : `has to be ${TMDB_GENRES[id]}`);
  return { records: [] };
}

function row(cells: Cells, id: string, type: 'company' | 'platform', source: string): DatabaseRow {
  return {
    records: [
      {
        id,
        type,
        names: [nameOf(spaced(cells.filled('name')))],
        externalIds: [{ source, value: tmdbId(cells) }],
        facts: [],
        links: [],
        ratings: [],
        locator: `tmdb_id ${tmdbId(cells)}`,
      },
    ],
  };
}
