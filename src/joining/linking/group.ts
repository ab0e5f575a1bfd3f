import type { Decisions } from '../world.js';
import type { Bearers, Member } from './canonical-ids.js';

/** Members that are one, with whatever tells them from others. */
export interface Group {
  /** The first of its members' keys. */
  readonly key: string;
  readonly members: readonly Member[];
  /** What only one thing can have, by what it is: its record in a release, its id in a database. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Pairs of members that curators hold apart, by key. */
export type Apart = ReadonlyMap<string, ReadonlySet<string>>;

/** The pairs that curators hold apart, by the members that bear those ids. */
export function apartBy({ different }: Decisions, { byId }: Bearers): Apart {
  const apart = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = apart.get(a);
    if (known === undefined) apart.set(a, new Set([b]));
    else known.add(b);
  };
  for (const [a, b] of different) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    add(one.key, other.key);
    add(other.key, one.key);
  }
  return apart;
}

/** Whether two groups cannot be one: two of one kind of mark, or a curator's word. */
export function cannotBeOne(a: Group, b: Group, apart: Apart): boolean {
  const [few, many] = a.marks.size < b.marks.size ? [a, b] : [b, a];
  for (const [kind, mark] of few.marks) if ((many.marks.get(kind) ?? mark) !== mark) return true;
  return apart.size > 0 && a.members.some(({ key }) => b.members.some((other) => apart.get(key)?.has(other.key) === true));
}

/** The marks and members of both. */
export function unitedGroup(a: Group, b: Group): Group {
  return { key: a.key < b.key ? a.key : b.key, members: [...a.members, ...b.members], marks: new Map([...b.marks, ...a.marks]) };
}

/**
 * Unites what is one beforehand: members with an external id in common, and those that curators have merged. An external id does not
 * unite what cannot be one otherwise; a curator does.
 */
export function unitedBefore<T extends Group>(groups: readonly T[], { externalIdsOf, apart, decided, united }: Uniting<T>): T[] {
  const of = new Map<string, T>();
  const living = new Map<string, string>();
  for (const group of groups) {
    of.set(group.key, group);
    for (const { key } of group.members) living.set(key, group.key);
  }
  const unite = (a: T, b: T): void => {
    if (a === b) return;
    const both = united(a, b);
    of.delete(a.key);
    of.delete(b.key);
    of.set(both.key, both);
    for (const { key } of both.members) living.set(key, both.key);
  };
  const groupOf = (member: string): T => of.get(living.get(member)!)!;
  for (const [a, b] of decided) unite(groupOf(a), groupOf(b));
  const bearers = new Map<string, string>();
  for (const { key } of [...groups].sort((a, b) => (a.key < b.key ? -1 : 1)))
    for (const externalId of externalIdsOf(groupOf(key))) {
      const known = bearers.get(externalId);
      if (known === undefined) bearers.set(externalId, key);
      else if (!cannotBeOne(groupOf(known), groupOf(key), apart)) unite(groupOf(known), groupOf(key));
    }
  return [...of.values()];
}

/** How groups are united. */
export interface Uniting<T> {
  readonly externalIdsOf: (group: T) => Iterable<string>;
  readonly apart: Apart;
  /** Members that are one by a curator's word or by the id that they have, by key. */
  readonly decided: readonly (readonly [string, string])[];
  readonly united: (a: T, b: T) => T;
}

/** The members that have to be one: those that curators have merged, and an entity with what gives its id. */
export function decidedPairs({ merged }: Decisions, members: readonly Member[], { byId }: Bearers): [string, string][] {
  const pairs: [string, string][] = [];
  for (const { keep, gone } of merged) {
    const [one, other] = [byId.get(keep), byId.get(gone)];
    if (one !== undefined && other !== undefined && one !== other) pairs.push([one.key, other.key]);
  }
  const entities = new Map(members.flatMap(({ anchor, key }) => (anchor === undefined ? [] : [[anchor.id, key] as const])));
  const seen = new Set<string>();
  for (const member of [...members].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))) {
    const entity = entities.get(member.givenId);
    if (entity === undefined || entity === member.key || seen.has(entity)) continue;
    seen.add(entity);
    pairs.push([entity, member.key]);
  }
  return pairs;
}
