import { strongestFirst, type Anchor, type Decisions } from '../world.js';

/**
 * Something that is joined with others: a record, an entity of the graph, mentions of one name. It knows which id it would
 * give if it were alone.
 */
export interface Member {
  /** Its own among all: a record's id, an entity's id, a source with a name. */
  readonly key: string;
  /** See records/source.ts: the lower, the stronger. */
  readonly rank: number;
  /** The id that it gives: by its name and year, or its name and source. */
  readonly givenId: string;
  /** The id that it gives where a stronger one gives the same: with its number in its source. */
  readonly markedId: string;
  readonly anchor?: Anchor | undefined;
}

/** A name says less of who somebody is, or what something is, than any record. */
export const MENTION_RANK = 50;

/** The canonical id of each group, and which ids lead there. */
export interface CanonicalIds {
  /** One for each group, in their order. */
  readonly of: readonly string[];
  /** The id of the group that each member is in, by its key. */
  readonly byMember: ReadonlyMap<string, string>;
  /** The ids that the other members would have given, and where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Which member each id stands for, and the id of each member. */
export interface Bearers {
  readonly byId: ReadonlyMap<string, Member>;
  readonly idOf: (member: Member) => string;
}

/** The members that ids stand for: of several that give the same id the strongest; the others give one with their number. */
export function bearersOf(members: Iterable<Member>): Bearers {
  const byId = new Map<string, Member>();
  const ids = new Map<string, string>();
  const inOrder = [...members].sort(strongestFirst);
  for (const member of inOrder) {
    if (byId.has(member.givenId)) continue;
    byId.set(member.givenId, member);
    ids.set(member.key, member.givenId);
  }
  for (const member of inOrder) {
    if (ids.has(member.key)) continue;
    let id = member.markedId;
    for (let copy = 2; byId.has(id); copy++) id = `${member.markedId}-${copy}`;
    byId.set(id, member);
    ids.set(member.key, id);
  }
  return { byId, idOf: ({ key, markedId }) => ids.get(key) ?? markedId };
}

/**
 * The ids of groups of members that are one. An entity that curators made keeps its id, and so does what curators have merged
 * others into; else the strongest member gives it, whoever the others are, so that it is the same whatever came first.
 */
export function canonicalIds(
  groups: readonly { readonly members: readonly Member[] }[],
  { idOf }: Bearers,
  { mustLink }: Decisions,
): CanonicalIds {
  const kept = new Set(mustLink.map(({ keep }) => keep));
  const gone = new Set(mustLink.map(({ gone: id }) => id));
  const of: string[] = [];
  const byMember = new Map<string, string>();
  const redirects = new Map<string, string>();
  for (const group of groups) {
    const members = [...group.members].sort(strongestFirst);
    const curated = members.filter(({ anchor }) => anchor !== undefined && !anchor.isStub);
    const ids = [
      ...curated.map(idOf),
      ...members.map(idOf).filter((id) => kept.has(id)),
      ...members.filter(isFull).map(idOf),
      ...members.map(idOf),
    ];
    const id = ids.find((one) => !gone.has(one)) ?? ids[0]!;
    of.push(id);
    for (const member of members) {
      byMember.set(member.key, id);
      if (idOf(member) !== id) redirects.set(idOf(member), id);
    }
  }
  return { of, byMember, redirects };
}

/** A stub gives way to what records know, however few. */
function isFull({ anchor }: Member): boolean {
  return anchor?.isStub !== true;
}
