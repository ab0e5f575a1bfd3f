import type { Member } from './canonical-ids.js';

/** Members that are one, with whatever tells them from others. */
export interface Group {
  /** The first of its members' keys. */
  readonly key: string;
  readonly members: readonly Member[];
  /** What databases know it under, as source:value. */
  readonly externalIds: ReadonlySet<string>;
  /** What only one thing can have, by what it is: its record in a release, its id in a database. */
  readonly singles: ReadonlyMap<string, string>;
}

/** What is known of both, as far as any group knows it. */
export function unitedGroup(a: Group, b: Group): Group {
  return {
    key: a.key < b.key ? a.key : b.key,
    members: [...a.members, ...b.members],
    externalIds: new Set([...a.externalIds, ...b.externalIds]),
    singles: new Map([...b.singles, ...a.singles]),
  };
}

/** Groups that are made one, two at a time; each is found by the key of any of its members. */
export class Clusters<T extends Group> {
  private readonly groups = new Map<string, T>();
  private readonly keys = new Map<string, string>();

  constructor(
    groups: readonly T[],
    private readonly united: (a: T, b: T) => T,
  ) {
    for (const group of groups) this.add(group);
  }

  private add(group: T): void {
    this.groups.set(group.key, group);
    for (const { key } of group.members) this.keys.set(key, group.key);
  }

  /** The group that a member belongs to now; undefined where it is in none. */
  of(member: string): T | undefined {
    const key = this.keys.get(member);
    return key === undefined ? undefined : this.groups.get(key);
  }

  /** Makes two groups one. */
  unite(a: T, b: T): void {
    if (a === b) return;
    this.groups.delete(a.key);
    this.groups.delete(b.key);
    this.add(this.united(a, b));
  }

  /** All groups, in the order of their keys. */
  inOrder(): T[] {
    return [...this.groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
