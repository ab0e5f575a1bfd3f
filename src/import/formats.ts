import { databaseFormats } from './databases/formats.js';
import type { Format } from './format.js';
import { netflixCountries } from './netflix-countries.js';
import { netflixDailyUs } from './netflix-daily-us.js';
import { netflixGlobal } from './netflix-global.js';
import { netflixMostPopular28, netflixMostPopular91 } from './netflix-most-popular.js';

/** Every format that can be imported: a new one is a file of its own, and a line here. */
export const formats = [
  netflixCountries,
  netflixGlobal,
  netflixMostPopular28,
  netflixMostPopular91,
  netflixDailyUs,
  ...databaseFormats,
] as readonly Format<unknown>[];
