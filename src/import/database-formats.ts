import type { Format } from './intake/format.js';
import { imdbCrew, imdbNames, imdbPrincipals } from './sources/imdb/imdb-credits.js';
import { imdbAkas, imdbBasics, imdbRatings } from './sources/imdb/imdb-titles.js';
import { mydramalist } from './sources/mydramalist/mydramalist.js';
import { mydramalistApi, mydramalistApiCast } from './sources/mydramalist/mydramalist-json.js';
import { mydramalistCast } from './sources/mydramalist/mydramalist-cast.js';
import { mydramalistDramas } from './sources/mydramalist/mydramalist-dramas.js';
import { mydramalistTop250 } from './sources/mydramalist/mydramalist-top250.js';
import { tmdbCompanies, tmdbGenres, tmdbNetworks } from './sources/tmdb/tmdb-companies.js';
import { tmdbPages, tmdbPersonCredits, tmdbTv } from './sources/tmdb/tmdb-json.js';
import { tmdbPeople } from './sources/tmdb/tmdb-people.js';
import { tmdbSeries } from './sources/tmdb/tmdb-series.js';
import { webtoonOriginals } from './sources/webtoon-originals/webtoon-originals.js';
import { wikidata } from './sources/wikidata/wikidata.js';
import { wikidataQuery } from './sources/wikidata/wikidata-query.js';
import { wikipedia } from './sources/wikipedia/wikipedia.js';

/** The formats of databases, which make records: a new one is a file of its own, and a line here. */
export const databaseFormats = [
  mydramalist,
  mydramalistDramas,
  mydramalistCast,
  mydramalistTop250,
  mydramalistApi,
  mydramalistApiCast,
  tmdbSeries,
  tmdbPeople,
  tmdbNetworks,
  tmdbCompanies,
  tmdbGenres,
  tmdbTv,
  tmdbPages,
  tmdbPersonCredits,
  wikipedia,
  webtoonOriginals,
  imdbBasics,
  imdbAkas,
  imdbRatings,
  imdbCrew,
  imdbPrincipals,
  imdbNames,
  wikidata,
  wikidataQuery,
] as readonly Format<unknown>[];
