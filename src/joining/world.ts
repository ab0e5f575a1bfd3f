import type { ClaimProperty } from '../model/property.js';
import type { EntityPrefix } from '../model/kinds.js';
import type { RecordType, SourceRecord } from '../records/record.js';
import { recordParts } from '../model/ids/records.js';
import { sourceOf } from '../records/source.js';
import type { Release, StoredRecord } from '../records/store.js';

/** A record of a source, as all of its releases have it. */
export interface KnownRecord {
  readonly id: string;
  readonly type: RecordType;
  /** What its source is called in ids, and how much it says: see records/source.ts. */
  readonly mark: string;
  readonly rank: number;
  /** As the newest release has it. */
  readonly current: SourceRecord;
  /** The oldest first. */
  readonly releases: readonly StoredRecord[];
}

/** An entity with what is said of it by others than records: seeds, curators, articles, lists of charts. */
export interface Anchor {
  readonly id: string;
  readonly type: EntityPrefix;
  readonly kind: string | null;
  readonly number: number | null;
  /** Every spelling of its name or title. */
  readonly names: readonly string[];
  readonly facts: readonly { readonly property: ClaimProperty; readonly value: string | number }[];
  /** What it is tied to: outward with itself as the subject, inward as the value. */
  readonly links: readonly { readonly property: ClaimProperty; readonly other: string; readonly isOutward: boolean }[];
  /** As source:value. */
  readonly externalIds: readonly string[];
  /** Nothing is known of it but titles and seasons, as of a show that a chart made known: it gives way to what records know. */
  readonly isStub: boolean;
  /** Of a stub that is a show: since when it is on charts, and the ids of the platforms that these cover. */
  readonly charted: { readonly since: string; readonly platforms: readonly string[] } | null;
}

/** What curators have decided, by the ids that entities had then. */
export interface Decisions {
  readonly cannotLink: readonly (readonly [string, string])[];
  /** Those that they have merged: `gone` into `keep`. */
  readonly mustLink: readonly { readonly keep: string; readonly gone: string }[];
}

/** Everything that joining is a function of. */
export interface World {
  readonly records: ReadonlyMap<string, KnownRecord>;
  readonly releases: ReadonlyMap<string, Release>;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly decisions: Decisions;
  /** The ids of the claims that others than records state. */
  readonly curatedClaims: ReadonlySet<string>;
}

/** The seasons of shows that curators made, by their numbers. */
export function seasonsIn(anchors: ReadonlyMap<string, Anchor>): Map<string, Map<number, string>> {
  const seasons = new Map<string, Map<number, string>>();
  for (const { id, type, number, links } of anchors.values())
    for (const { property, other, isOutward } of links)
      if (type === 'season' && number !== null && property === 'HAS_SEASON' && !isOutward)
        seasons.set(other, (seasons.get(other) ?? new Map<number, string>()).set(number, id));
  return seasons;
}

/** Records with all their releases, in the order of their ids. */
export function knownRecords(stored: Iterable<StoredRecord>, releases: readonly Release[]): Map<string, KnownRecord> {
  const order = new Map(releases.map(({ id }, index) => [id, index]));
  const all = new Map<string, StoredRecord[]>();
  for (const one of stored) {
    const held = all.get(one.payload.id);
    if (held === undefined) all.set(one.payload.id, [one]);
    else held.push(one);
  }
  return new Map(
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, group]) => {
        const inOrder = group.sort((a, b) => order.get(a.article)! - order.get(b.article)!);
        const current = inOrder.at(-1)!.payload;
        return [id, { id, type: current.type, ...sourceOf(recordParts(id).source), current, releases: inOrder }];
      }),
  );
}

/** Orders records and all that is made of them, the strongest first: by source, then by number, then by name. */
export function strongestFirst(
  a: { readonly rank: number; readonly key: string },
  b: { readonly rank: number; readonly key: string },
): number {
  return a.rank - b.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
