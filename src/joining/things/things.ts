import { slugOf } from '../../model/slug.js';
import { setOnce } from '../../grouping.js';
import { idOf } from '../../model/ids/kinds.js';
import { entityKinds, type EntityPrefix } from '../../model/kinds.js';
import { broadcasterKey } from '../../records/broadcasters.js';
import { externalIdKey } from '../../records/external-id.js';
import type { Reference } from '../../records/record.js';
import type { Anchor, World } from '../world.js';
import { isCompany, joinCompanies } from './companies.js';
import { namingOf } from './naming.js';

/** Companies and platforms, genres and countries: whatever is told by its name, or by an external id. */
export interface Things {
  /** The id of what a reference leads to; undefined where that is no such thing, or is not there. */
  idOf(reference: Reference): string | undefined;
  /** The id of a record. */
  readonly byRecord: ReadonlyMap<string, string>;
}

/** Finds or makes what records speak of and keep no records of: companies and platforms, genres and countries. */
export function joinThings(world: World): Things {
  const companies = joinCompanies(world);
  const anchors = [...world.anchors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map(
    entityKinds.flatMap(([prefix, { joinedAs }]) => (joinedAs === 'name' ? [[prefix, knownByName(prefix, anchors)] as const] : [])),
  );
  const named = (type: EntityPrefix, name: string, by: string | undefined): string | undefined => {
    const naming = namingOf(type);
    // Of two songs of one title the name says nothing: whoever performs it does.
    if (by !== undefined) return idOf(type, slugOf(`${name} ${by}`));
    const held = known.get(type)!.get(naming.keyOf(name));
    const slug = naming.slugOf(name);
    if (held !== undefined || slug === undefined) return held;
    return idOf(type, slug);
  };
  return {
    byRecord: companies.byRecord,
    idOf(reference) {
      if ('record' in reference) return companies.byRecord.get(reference.record);
      if ('externalId' in reference) return companies.byExternalId.get(externalIdKey(reference.externalId));
      const name = reference.names[0]?.text;
      if (name === undefined) return undefined;
      if (isCompany(reference.type)) return companies.byName.get(broadcasterKey(name));
      return known.has(reference.type) ? named(reference.type, name, reference.by) : undefined;
    },
  };
}

/** The ids of the entities of a kind, by their names. */
function knownByName(type: EntityPrefix, anchors: readonly Anchor[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const anchor of anchors)
    if (anchor.type === type) for (const name of anchor.names) setOnce(known, namingOf(type).keyOf(name), anchor.id);
  return known;
}
