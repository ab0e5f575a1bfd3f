import { partialOf } from '../../model/dates.js';
import type { RecordLink, RecordName } from '../../records/record.js';
import { externalIdsOf } from '../../records/external-id.js';
import { compact, fold } from '../../names/fold.js';
import { madeFrom, type Cited } from '../linking/cited.js';
import { nameKeys } from '../linking/name-keys.js';
import { titlesOf, unitedTitles, type Titles } from '../linking/titles.js';
import { broadcasterKey } from '../../records/broadcasters.js';
import { countryCode } from '../things/countries.js';
import type { Anchor, KnownRecord, World } from '../world.js';

/** Of each of several people, what their names are found by. */
export type NamedPeople = readonly (readonly string[])[];

/** What tells one show from another. */
export interface ShowTraits extends Titles, Cited {
  /** Days, months or years of the first showing. */
  readonly dates: readonly string[];
  /** Since when it is on charts, where nothing else is known of it. */
  readonly chartedSince?: string | undefined;
  /** Keys of networks and platforms. */
  readonly networks: ReadonlySet<string>;
  readonly episodes: ReadonlySet<number>;
  readonly makers: NamedPeople;
  readonly cast: NamedPeople;
  /** SERIES, FILM, VARIETY. */
  readonly kinds: ReadonlySet<string>;
  /** Keys of the countries that it is from. */
  readonly countries: ReadonlySet<string>;
  /** What databases know it under, as source:value. */
  readonly externalIds: ReadonlySet<string>;
}

const MAKERS: readonly string[] = ['DIRECTED_BY', 'WRITTEN_BY', 'CREATED_BY'];
const NETWORKS: readonly string[] = ['AIRED_ON', 'STREAMS_ON'];

/**
 * What a record says, and nothing that depends on other records but what its references lead to.
 * @param cited the records that are merely cited, by their ids.
 */
export function traitsOfRecord(record: KnownRecord, world: World, cited: ReadonlySet<string> = new Set()): ShowTraits {
  const { current } = record;
  const { names, facts, links, kind } = current;
  const of = (properties: readonly string[]): RecordLink[] => links.filter(({ property }) => properties.includes(property));
  return {
    ...titlesOf(names.map(({ text }) => text)),
    dates: facts.flatMap(({ property, value }) => (property === 'PREMIERED_ON' ? (partialOf(String(value)) ?? []) : [])),
    networks: new Set(of(NETWORKS).flatMap((link) => namesOf(link, world).map(({ text }) => broadcasterKey(text)))),
    episodes: new Set(facts.flatMap(({ property, value }) => (property === 'EPISODE_COUNT' ? [Number(value)] : []))),
    makers: of(MAKERS).map((link) => keysOf(namesOf(link, world))),
    cast: of(['CAST_MEMBER']).map((link) => keysOf(namesOf(link, world))),
    kinds: new Set(kind === undefined ? [] : [kind]),
    countries: new Set(of(['FROM']).flatMap((link) => namesOf(link, world).map(({ text }) => countryKey(text)))),
    isCited: cited.has(record.id),
    madeFrom: madeFrom(record),
    externalIds: new Set(externalIdsOf(current)),
  };
}

/** The names of what a link leads to. */
export function namesOf({ to }: RecordLink, { records }: World): readonly RecordName[] {
  if ('names' in to) return to.names;
  return 'record' in to ? (records.get(to.record)?.current.names ?? []) : [];
}

function countryKey(name: string): string {
  return countryCode(name) ?? compact(fold(name));
}

function keysOf(names: readonly RecordName[]): string[] {
  return [...new Set(names.flatMap(({ text }) => nameKeys(text)))];
}

/** What is said of a show by others than records. */
export function traitsOfAnchor({ names, facts, links, kind, externalIds, charted }: Anchor, { anchors }: World): ShowTraits {
  const of = (properties: readonly string[]): (readonly string[])[] =>
    links
      .filter(({ property, isOutward }) => isOutward && properties.includes(property))
      .map(({ other }) => [...new Set((anchors.get(other)?.names ?? []).flatMap(nameKeys))]);
  return {
    ...titlesOf(names),
    dates: facts.flatMap(({ property, value }) => (property === 'PREMIERED_ON' ? (partialOf(String(value)) ?? []) : [])),
    chartedSince: charted?.since,
    networks: new Set([
      ...(charted?.platforms ?? []).flatMap((id) => (anchors.get(id)?.names ?? []).map(broadcasterKey)),
      ...links
        .filter(({ property, isOutward }) => isOutward && NETWORKS.includes(property))
        .flatMap(({ other }) => (anchors.get(other)?.names ?? []).map(broadcasterKey)),
    ]),
    episodes: new Set(facts.flatMap(({ property, value }) => (property === 'EPISODE_COUNT' ? [Number(value)] : []))),
    makers: of(MAKERS),
    cast: of(['CAST_MEMBER']),
    kinds: new Set(kind === null ? [] : [kind]),
    countries: new Set(
      links
        .filter(({ property, isOutward }) => isOutward && property === 'FROM')
        .flatMap(({ other }) => (anchors.get(other)?.names ?? []).map(countryKey)),
    ),
    isCited: false,
    madeFrom: new Set(links.flatMap(({ property, other, isOutward }) => (isOutward && property === 'BASED_ON' ? [other] : []))),
    externalIds: new Set(externalIds),
  };
}

/** What is known of both together. */
export function unitedTraits(a: ShowTraits, b: ShowTraits): Omit<ShowTraits, 'externalIds'> {
  const both = <V>(one: ReadonlySet<V>, other: ReadonlySet<V>): Set<V> => new Set([...one, ...other]);
  return {
    ...unitedTitles(a, b),
    dates: [...new Set([...a.dates, ...b.dates])].sort(),
    chartedSince: a.dates.length + b.dates.length > 0 ? undefined : (a.chartedSince ?? b.chartedSince),
    networks: both(a.networks, b.networks),
    episodes: both(a.episodes, b.episodes),
    makers: [...a.makers, ...b.makers],
    cast: [...a.cast, ...b.cast],
    kinds: both(a.kinds, b.kinds),
    countries: both(a.countries, b.countries),
    isCited: a.isCited && b.isCited,
    madeFrom: both(a.madeFrom, b.madeFrom),
  };
}
