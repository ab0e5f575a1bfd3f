import { Company } from '../company/company.type.js';
import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { simpleConnection } from '../connection/connection.type.js';
import { Place } from '../place/place.type.js';
import { Genre, Tag } from '../show/show.type.js';

/** A page of genres. */
export const GenreConnection = simpleConnection('Genre', () => Genre, 'genres');

/** A page of tags. */
export const TagConnection = simpleConnection('Tag', () => Tag, 'tags');

/** A page of companies. */
export const CompanyConnection = simpleConnection('Company', () => Company, 'companies');

/** A page of platforms. */
export const PlatformConnection = simpleConnection('Platform', () => Platform, 'platforms');

/** A page of countries. */
export const CountryConnection = simpleConnection('Country', () => Country, 'countries');

/** A page of places. */
export const PlaceConnection = simpleConnection('Place', () => Place, 'places');
