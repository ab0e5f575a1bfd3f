import { setOnce } from '../../grouping.js';
import { slugOf } from '../../model/slug.js';
import { compact, fold } from '../../names/fold.js';
import { broadcasterKey } from '../../records/broadcasters.js';
import { externalIdKey } from '../../records/external-id.js';
import type { Reference } from '../../records/record.js';
import type { World } from '../world.js';
import { joinCompanies } from './companies.js';
import { countryCode } from './countries.js';
import { genreName } from './genres.js';

/** Companies and platforms, genres and countries: whatever is told by its name, or by an external id. */
export interface Things {
  /** The id of what a reference leads to; undefined where that is no such thing, or is not there. */
  idOf(reference: Reference): string | undefined;
  /** The id of a record. */
  readonly byRecord: ReadonlyMap<string, string>;
  /** What was made, by id, with the code of a country. */
  readonly made: ReadonlyMap<string, { readonly code?: string }>;
}

/** Finds or makes the companies, platforms, genres and countries that records speak of. */
export function joinThings(world: World): Things {
  const made = new Map<string, { code?: string }>();
  const companies = joinCompanies(world, made);
  const genres = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const { id, type, names } of [...world.anchors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const name of names) {
      if (type === 'genre') setOnce(genres, compact(fold(genreName(name))), id);
      if (type === 'country') setOnce(countries, countryCode(name) ?? compact(fold(name)), id);
    }
  const genreId = (name: string): string => {
    const known = genres.get(compact(fold(genreName(name))));
    const id = known ?? `genre:${slugOf(genreName(name))}`;
    if (known === undefined && !world.anchors.has(id)) made.set(id, {});
    return id;
  };
  const countryId = (name: string): string | undefined => {
    const code = countryCode(name);
    const known = countries.get(code ?? compact(fold(name)));
    if (known !== undefined || code === undefined) return known;
    const id = `country:${code}`;
    if (!world.anchors.has(id)) made.set(id, { code });
    return id;
  };
  return {
    made,
    byRecord: companies.byRecord,
    idOf(reference) {
      if ('record' in reference) return companies.byRecord.get(reference.record);
      if ('externalId' in reference) return companies.byExternalId.get(externalIdKey(reference.externalId));
      const name = reference.names[0]?.text;
      if (name === undefined) return undefined;
      if (reference.type === 'genre') return genreId(name);
      if (reference.type === 'country') return countryId(name);
      return reference.type === 'company' || reference.type === 'platform' ? companies.byName.get(broadcasterKey(name)) : undefined;
    },
  };
}
