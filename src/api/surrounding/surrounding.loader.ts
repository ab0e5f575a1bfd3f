import { SHOWS_OF, type Surrounding } from '../../claims/show-counts.js';
import { catalogue, type Catalogue } from '../../graph/catalogue.js';
import { asc, desc } from '../../graph/keyset.js';
import { relation, type Relation } from '../../graph/relation.js';
import { kinds } from '../../model/kinds.js';
import { ordersBy, ordersByName } from '../connection/direction.js';
import { HAS_NAME_WITH } from '../name/containing.js';

/** All of what surrounds shows in one way, by name. */
function listOf(name: string, prefix: Surrounding): Catalogue {
  return catalogue({
    name,
    label: kinds[prefix].label,
    order: { by: 'node.sortName', missing: '', everywhere: true },
    orders: { ...ordersByName('NAME'), ...ordersBy({ SHOWS: { by: 'node.showCount', missing: 0 } }) },
    filters: { name: HAS_NAME_WITH },
  });
}

export const genres = listOf('genres', 'genre');
export const tags = listOf('tags', 'tag');
export const companies = listOf('companies', 'company');
export const platforms = listOf('platforms', 'platform');
export const countries = listOf('countries', 'country');
export const places = listOf('places', 'place');

/** The shows of what surrounds them in one way, the latest first, each once, in however many relations they are. */
function showsOf(name: string, prefix: Surrounding): Relation {
  return relation({
    name,
    pattern: `(parent:${kinds[prefix].label})<-[:${SHOWS_OF[prefix].join('|')}]-(node:Show)`,
    order: [desc('node.premieredOn', ''), asc('node.id')],
  });
}

export const showsOfGenre = showsOf('showsByGenre', 'genre');
export const showsOfTag = showsOf('showsByTag', 'tag');
export const showsOfCompany = showsOf('allShowsByCompany', 'company');
export const showsOfPlatform = showsOf('showsByPlatform', 'platform');
export const showsOfCountry = showsOf('showsByCountry', 'country');
export const showsOfPlace = showsOf('showsByPlace', 'place');
