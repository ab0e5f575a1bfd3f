import { databaseFormats } from './database-formats.js';
import type { Format } from './intake/format.js';
import { netflixCountries } from './sources/netflix/netflix-countries.js';
import { netflixDailyUs } from './sources/netflix/netflix-daily-us.js';
import { netflixGlobal } from './sources/netflix/netflix-global.js';
import { netflixMostPopular28, netflixMostPopular91 } from './sources/netflix/netflix-most-popular.js';

/** Every format that can be imported: a new one is a file of its own, and a line here. */
export const formats = [
  netflixCountries,
  netflixGlobal,
  netflixMostPopular28,
  netflixMostPopular91,
  netflixDailyUs,
  ...databaseFormats,
] as readonly Format<unknown>[];
