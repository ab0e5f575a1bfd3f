import { slugOf } from '../../model/slug.js';
import { compact, fold } from '../../names/fold.js';
import type { RecordName, Reference } from '../../records/record.js';
import { externalIdKey, externalIdsOf } from '../../records/external-id.js';
import { broadcasterKey, isStreaming } from '../../records/broadcasters.js';
import { strongestFirst, type KnownRecord, type World } from '../world.js';

/** Companies and platforms, genres and countries: whatever is told by its name, or by an external id. */
export interface Things {
  /** The id of what a reference leads to; undefined where that is no such thing, or is not there. */
  idOf(reference: Reference): string | undefined;
  /** The id of a record. */
  readonly byRecord: ReadonlyMap<string, string>;
  /** What was made, by id, with the code of a country. */
  readonly made: ReadonlyMap<string, { readonly code?: string }>;
}

/** Genres that are printed under several names, by the first of them. */
const GENRES: readonly (readonly string[])[] = [
  ['Sci-Fi', 'Science fiction', 'Science-fiction', 'Sci Fi'],
  ['Romantic comedy', 'Romance comedy', 'Romantic-comedy', 'Rom-com', 'Romcom'],
  ['Coming-of-age', 'Coming of age'],
  ['Slice of life', 'Slice-of-life'],
  ['Historical', 'Historical drama'],
  ['Medical', 'Medical drama'],
  ['Legal', 'Legal drama', 'Law'],
  ['Romance', 'Romantic', 'Romantic drama', 'Romance drama'],
];

const GENRE_KEYS = new Map(GENRES.flatMap((names) => names.map((name) => [compact(fold(name)), names[0]!] as const)));

/** A genre by the name that it is known under. */
function genreName(name: string): string {
  return GENRE_KEYS.get(compact(fold(name))) ?? name;
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** The countries that there are, by their English names. */
const COUNTRIES = new Map<string, string>();
for (let first = 65; first <= 90; first++)
  for (let second = 65; second <= 90; second++) {
    const code = String.fromCharCode(first, second);
    const name = REGIONS.of(code);
    if (name !== undefined && name !== code) COUNTRIES.set(compact(fold(name)), code);
  }

/** The code of a country by its code or its English name. */
function countryCode(name: string): string | undefined {
  return /^[A-Z]{2}$/.test(name) ? name : COUNTRIES.get(compact(fold(name)));
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

interface Companies {
  readonly byRecord: ReadonlyMap<string, string>;
  readonly byExternalId: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/** By external id, else by name; two of one name in one release are two. */
function joinCompanies({ anchors, records }: World, made: Map<string, object>): Companies {
  const byName = new Map<string, string>();
  const byExternalId = new Map<string, string>();
  const byRecord = new Map<string, string>();
  const curated = [...anchors.values()].filter(({ type }) => type === 'company' || type === 'platform');
  for (const { id, names, externalIds } of curated.sort((a, b) => (b.type < a.type ? -1 : b.type > a.type ? 1 : a.id < b.id ? -1 : 1))) {
    for (const name of names) setOnce(byName, broadcasterKey(name), id);
    for (const key of externalIds) byExternalId.set(key, id);
  }
  const own = [...records.values()].filter(({ type }) => type === 'company' || type === 'platform');
  const sources = new Map<string, Set<string>>();
  /** Whether an entity has another record of a release already. */
  const isTaken = (id: string, record: KnownRecord): boolean =>
    record.releases.some(({ article }) => sources.get(id)?.has(`${article} ${record.current.id.split('/')[1]}`) === true);
  const take = (id: string, record: KnownRecord): void => {
    const held = sources.get(id) ?? new Set();
    for (const { article } of record.releases) held.add(`${article} ${record.current.id.split('/')[1]}`);
    sources.set(id, held);
    byRecord.set(record.id, id);
    for (const key of externalIdsOf(record.current)) setOnce(byExternalId, key, id);
  };
  const idFor = (names: readonly RecordName[], isPlatform: boolean): string => {
    const name = names[0]!.text;
    return `${isPlatform || isStreaming(name) ? 'platform' : 'company'}:${slugOf(name)}`;
  };
  for (const record of own.map((one) => ({ ...one, key: one.id })).sort(strongestFirst)) {
    const names = record.current.names;
    if (names.length === 0) continue;
    const identified = externalIdsOf(record.current)
      .map((key) => byExternalId.get(key))
      .find((id) => id !== undefined);
    const named = names.map(({ text }) => byName.get(broadcasterKey(text))).find((id) => id !== undefined);
    const id =
      identified ??
      (named !== undefined && !isTaken(named, record) ? named : undefined) ??
      freeId(idFor(names, record.type === 'platform'), record, made, anchors);
    if (!anchors.has(id)) made.set(id, {});
    take(id, record);
    for (const { text } of names) setOnce(byName, broadcasterKey(text), id);
  }
  for (const name of namedCompanies(records.values())) {
    const key = broadcasterKey(name.text);
    if (byName.has(key)) continue;
    const id = idFor([name], name.isPlatform);
    const free = made.has(id) || anchors.has(id) ? `${id}-2` : id;
    made.set(free, {});
    byName.set(key, free);
  }
  return { byRecord, byExternalId, byName };
}

function freeId(
  id: string,
  { id: record, mark }: KnownRecord,
  made: ReadonlyMap<string, object>,
  anchors: ReadonlyMap<string, object>,
): string {
  return made.has(id) || anchors.has(id) ? `${id}-${mark}-${slugOf(record.slice(record.lastIndexOf('/') + 1))}` : id;
}

/** Names of companies and platforms that records speak of, each spelling once, the usual spellings first. */
function namedCompanies(records: Iterable<KnownRecord>): { text: string; isPlatform: boolean }[] {
  const counts = new Map<string, { count: number; isPlatform: boolean }>();
  for (const { releases } of records)
    for (const { payload } of releases)
      for (const { to } of payload.links) {
        if (!('names' in to) || (to.type !== 'company' && to.type !== 'platform')) continue;
        const text = to.names[0]?.text;
        if (text === undefined || broadcasterKey(text) === '') continue;
        const held = counts.get(text);
        counts.set(text, { count: (held?.count ?? 0) + 1, isPlatform: held?.isPlatform === true || to.type === 'platform' });
      }
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([text, { isPlatform }]) => ({ text, isPlatform }));
}

function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
