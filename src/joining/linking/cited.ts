import { weight, type Weight } from '../../identity/bits.js';
import type { Feature } from '../../identity/feature.js';
import type { KnownRecord, World } from '../world.js';
import { sharesAny, type Titles } from './titles.js';

/** What is known of a work beside its titles, as far as it is merely cited: named by what was made from it. */
export interface Cited {
  /** Nothing is told of it but title, kind, year and country: it is looked for among the few of that title, not among all. */
  readonly isCited: boolean;
  /** The records and entities that it was made from, by their keys. */
  readonly madeFrom: ReadonlySet<string>;
}

/** Chosen: with the title it is beyond doubt, unless year, kind or country speak against it. */
const CITED = 8;

/** That others were made from it, and it bears the title of the one: who names a source names what is known. */
export const citedByTitle: Feature<Cited & Titles> = { name: 'citation', kind: 'FACT', bits: citation };

function citation(a: Cited & Titles, b: Cited & Titles): Weight | undefined {
  if (!a.isCited && !b.isCited) return undefined;
  if (!sharesAny(a.titles, b.titles) && !sharesAny(a.natives, b.natives)) return undefined;
  return weight(CITED, 'Another work names it as what it was made from');
}

/** Whether one was made from the other: then they are two. */
export function isMadeFrom<T extends Cited & { readonly members: readonly { readonly key: string }[] }>(a: T, b: T): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.madeFrom.size > 0 && other!.members.some(({ key }) => one!.madeFrom.has(key)));
}

/** Which records are what others were made from, and tell nothing else: by their ids. */
export function citedIn({ records }: World): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { releases } of records.values())
    for (const { payload } of releases)
      for (const { property, to } of payload.links) if (property === 'BASED_ON' && 'record' in to) cited.add(to.record);
  return new Set([...cited].filter((id) => tellsNothingElse(records.get(id))));
}

function tellsNothingElse(record: KnownRecord | undefined): boolean {
  if (record === undefined) return false;
  const { facts, links, externalIds } = record.current;
  return (
    externalIds.length === 0 &&
    facts.every(({ property }) => property === 'PREMIERED_ON' || property === 'STARTED_ON') &&
    links.every(({ property }) => property === 'FROM' || property === 'AUTHORED_BY')
  );
}

/** What a record says that it was made from. */
export function madeFrom({ releases }: KnownRecord): Set<string> {
  return new Set(
    releases.flatMap(({ payload }) =>
      payload.links.flatMap(({ property, to }) => (property === 'BASED_ON' && 'record' in to ? [to.record] : [])),
    ),
  );
}
