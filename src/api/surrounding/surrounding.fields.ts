import { Int } from 'type-graphql';
import type { Catalogue } from '../../graph/catalogue.js';
import type { Relation } from '../../graph/relation.js';
import { Company } from '../company/company.type.js';
import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { argument, derived, list, page, type DeclaredField, type ListRoot, type TypeOf } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { spelledAlike } from '../name/containing.js';
import { Place } from '../place/place.type.js';
import { Genre, ShowConnection, Tag } from '../show/show.type.js';
import { SurroundingOrder } from './surrounding.input.js';
import {
  companies,
  countries,
  genres,
  places,
  platforms,
  showsOfCompany,
  showsOfCountry,
  showsOfGenre,
  showsOfPlace,
  showsOfPlatform,
  showsOfTag,
  tags,
} from './surrounding.loader.js';
import {
  CompanyConnection,
  CountryConnection,
  GenreConnection,
  PlaceConnection,
  PlatformConnection,
  TagConnection,
} from './surrounding.type.js';

/** The fields that lead from what surrounds shows to these. */
function towardsShows(shows: Relation, which: string): Record<string, DeclaredField> {
  return {
    shows: page(() => ShowConnection, shows, `${which}, the latest first, each once. shows(filter) narrows and orders them.`, {}),
    showCount: derived(
      () => Int,
      ['showCount'],
      (count: number | null) => count ?? 0,
      `How many there are: ${which.charAt(0).toLowerCase()}${which.slice(1)}.`,
    ),
  };
}

export const genreShows = fieldsOf(() => Genre, towardsShows(showsOfGenre, 'The shows in it'));
export const tagShows = fieldsOf(() => Tag, towardsShows(showsOfTag, 'The shows that have it'));
export const companyShows = fieldsOf(() => Company, towardsShows(showsOfCompany, 'The shows that it produced, broadcast or distributed'));
export const platformShows = fieldsOf(() => Platform, towardsShows(showsOfPlatform, 'The shows that stream on it, or that it produced'));
export const countryShows = fieldsOf(() => Country, towardsShows(showsOfCountry, 'The shows from it'));
export const placeShows = fieldsOf(() => Place, towardsShows(showsOfPlace, 'The shows that were filmed there'));

function allOf(type: TypeOf, of: Catalogue, description: string): ListRoot {
  return list(type, of, description, {
    orderBy: () => SurroundingOrder,
    arguments: {
      name: argument(
        () => String,
        'With this text in one of the names; case, accents, blanks and punctuation make no difference.',
        (name: string) => ({
          name: spelledAlike(name, ['name']),
        }),
      ),
    },
  });
}

export const surroundingRoots = rootsOf({
  genres: allOf(() => GenreConnection, genres, 'Genres, by name.'),
  tags: allOf(() => TagConnection, tags, 'Tags, by name.'),
  companies: allOf(() => CompanyConnection, companies, 'Companies, by name: producers, networks and distributors.'),
  platforms: allOf(() => PlatformConnection, platforms, 'Platforms, by name.'),
  countries: allOf(() => CountryConnection, countries, 'Countries, by name.'),
  places: allOf(() => PlaceConnection, places, 'Places where shows were filmed, by name.'),
});
