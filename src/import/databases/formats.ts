import type { Format } from '../format.js';
import { imdbCrew, imdbNames, imdbPrincipals } from './imdb-credits.js';
import { imdbAkas, imdbBasics, imdbRatings } from './imdb-titles.js';
import { mydramalist } from './mydramalist.js';
import { mydramalistCast } from './mydramalist-cast.js';
import { mydramalistDramas } from './mydramalist-dramas.js';
import { mydramalistTop250 } from './mydramalist-top250.js';
import { tmdbCompanies, tmdbGenres, tmdbNetworks } from './tmdb-companies.js';
import { tmdbPeople } from './tmdb-people.js';
import { tmdbSeries } from './tmdb-series.js';
import { webtoonOriginals } from './webtoon-originals.js';
import { wikidata } from './wikidata.js';
import { wikipedia } from './wikipedia.js';

/** The formats of databases, which make records: a new one is a file of its own, and a line here. */
export const databaseFormats = [
  mydramalist,
  mydramalistDramas,
  mydramalistCast,
  mydramalistTop250,
  tmdbSeries,
  tmdbPeople,
  tmdbNetworks,
  tmdbCompanies,
  tmdbGenres,
  wikipedia,
  webtoonOriginals,
  imdbBasics,
  imdbAkas,
  imdbRatings,
  imdbCrew,
  imdbPrincipals,
  imdbNames,
  wikidata,
] as readonly Format<unknown>[];
