import { entityKinds, type EntityPrefix, type JoinedAs } from '../model/kinds.js';
import { slugOf } from '../model/slug.js';
import { compact, fold } from '../names/fold.js';
import type { RecordName, Reference } from '../records/record.js';
import { numberOf } from '../records/source.js';
import { broadcasterKey, isStreaming } from '../records/broadcasters.js';
import { numbersOf } from './show-traits.js';
import { strongestFirst, type Anchor, type KnownRecord, type World } from './world.js';
import { externalKey } from '../model/ids/external.js';
import { idOf } from '../model/ids/kinds.js';
import { recordParts } from '../model/ids/records.js';

/** Companies and platforms, genres and countries: whatever is told by its name, or by a number. */
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

/** How names of one kind of thing compare, and which ids they give, where that is not simply by the name. */
interface Naming {
  /** Equal for names of one thing. */
  readonly keyOf: (name: string) => string;
  /** What stands behind the prefix in the id that a name gives; undefined where it names nothing. */
  readonly slugOf: (name: string) => string | undefined;
  readonly properties?: (slug: string) => { readonly code?: string };
}

const BY_NAME: Naming = { keyOf: (name) => compact(fold(name)), slugOf };

const NAMINGS: { readonly [P in JoinedAs<'name'>]?: Naming } = {
  genre: { keyOf: (name) => compact(fold(genreName(name))), slugOf: (name) => slugOf(genreName(name)) },
  country: { keyOf: (name) => countryCode(name) ?? compact(fold(name)), slugOf: countryCode, properties: (code) => ({ code }) },
};

/** Finds or makes what records speak of and keep no records of: companies and platforms, genres and countries. */
export function joinThings(world: World): Things {
  const made = new Map<string, { code?: string }>();
  const companies = joinCompanies(world, made);
  const anchors = [...world.anchors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map(
    entityKinds.flatMap(([prefix, { joinedAs }]) => (joinedAs === 'name' ? [[prefix, knownByName(prefix, anchors)] as const] : [])),
  );
  const named = (type: EntityPrefix, name: string): string | undefined => {
    const naming = namingOf(type);
    const held = known.get(type)!.get(naming.keyOf(name));
    const slug = naming.slugOf(name);
    if (held !== undefined || slug === undefined) return held;
    const id = idOf(type, slug);
    if (!world.anchors.has(id)) made.set(id, naming.properties?.(slug) ?? {});
    return id;
  };
  return {
    made,
    byRecord: companies.byRecord,
    idOf(reference) {
      if ('record' in reference) return companies.byRecord.get(reference.record);
      if ('number' in reference) {
        return companies.byNumber.get(externalKey(numberOf(reference.number)));
      }
      const name = reference.names[0]?.text;
      if (name === undefined) return undefined;
      if (isCompany(reference.type)) return companies.byName.get(broadcasterKey(name));
      return known.has(reference.type) ? named(reference.type, name) : undefined;
    },
  };
}

function namingOf(type: EntityPrefix): Naming {
  return NAMINGS[type as JoinedAs<'name'>] ?? BY_NAME;
}

/** The ids of the entities of a kind, by their names. */
function knownByName(type: EntityPrefix, anchors: readonly Anchor[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const anchor of anchors)
    if (anchor.type === type) for (const name of anchor.names) setOnce(known, namingOf(type).keyOf(name), anchor.id);
  return known;
}

/** What is joined as companies are, and whether it is a platform: some call one the other. */
const IS_PLATFORM: Readonly<Record<JoinedAs<'company'>, boolean>> = { company: false, platform: true };

function isCompany(type: string): type is JoinedAs<'company'> {
  return Object.hasOwn(IS_PLATFORM, type);
}

interface Companies {
  readonly byRecord: ReadonlyMap<string, string>;
  readonly byNumber: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/** By number, else by name; two of one name in one release are two. */
function joinCompanies({ anchors, records }: World, made: Map<string, object>): Companies {
  const byName = new Map<string, string>();
  const byNumber = new Map<string, string>();
  const byRecord = new Map<string, string>();
  const curated = [...anchors.values()].filter(({ type }) => isCompany(type));
  for (const { id, names, numbers } of curated.sort((a, b) => (b.type < a.type ? -1 : b.type > a.type ? 1 : a.id < b.id ? -1 : 1))) {
    for (const name of names) setOnce(byName, broadcasterKey(name), id);
    for (const number of numbers) byNumber.set(number, id);
  }
  const own = [...records.values()].filter(({ type }) => isCompany(type));
  const sources = new Map<string, Set<string>>();
  /** Whether an entity has another record of a release already. */
  const isTaken = (id: string, record: KnownRecord): boolean =>
    record.releases.some(({ article }) => sources.get(id)?.has(`${article} ${recordParts(record.id).type}`) === true);
  const take = (id: string, record: KnownRecord): void => {
    const held = sources.get(id) ?? new Set();
    for (const { article } of record.releases) held.add(`${article} ${recordParts(record.id).type}`);
    sources.set(id, held);
    byRecord.set(record.id, id);
    for (const number of numbersOf(record.current)) setOnce(byNumber, number, id);
  };
  const idFor = (names: readonly RecordName[], isPlatform: boolean): string => {
    const name = names[0]!.text;
    return idOf(isPlatform || isStreaming(name) ? 'platform' : 'company', slugOf(name));
  };
  for (const record of own.map((one) => ({ ...one, key: one.id })).sort(strongestFirst)) {
    const names = record.current.names;
    if (names.length === 0) continue;
    const numbered = numbersOf(record.current)
      .map((number) => byNumber.get(number))
      .find((id) => id !== undefined);
    const named = names.map(({ text }) => byName.get(broadcasterKey(text))).find((id) => id !== undefined);
    const id =
      numbered ??
      (named !== undefined && !isTaken(named, record) ? named : undefined) ??
      freeId(idFor(names, isCompany(record.type) && IS_PLATFORM[record.type]), record, made, anchors);
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
  return { byRecord, byNumber, byName };
}

function freeId(
  id: string,
  { id: record, mark }: KnownRecord,
  made: ReadonlyMap<string, object>,
  anchors: ReadonlyMap<string, object>,
): string {
  return made.has(id) || anchors.has(id) ? `${id}-${mark}-${slugOf(recordParts(record).key.split('/').at(-1)!)}` : id;
}

/** Names of companies and platforms that records speak of, each spelling once, the usual spellings first. */
function namedCompanies(records: Iterable<KnownRecord>): { text: string; isPlatform: boolean }[] {
  const counts = new Map<string, { count: number; isPlatform: boolean }>();
  for (const { releases } of records)
    for (const { payload } of releases)
      for (const { to } of payload.links) {
        if (!('names' in to) || !isCompany(to.type)) continue;
        const text = to.names[0]?.text;
        if (text === undefined || broadcasterKey(text) === '') continue;
        const held = counts.get(text);
        counts.set(text, { count: (held?.count ?? 0) + 1, isPlatform: held?.isPlatform === true || IS_PLATFORM[to.type] });
      }
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([text, { isPlatform }]) => ({ text, isPlatform }));
}

function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
