import type { Decisions } from '../world.js';
import type { Bearers, Member } from './canonical-ids.js';
import type { Group } from './group.js';

/** Which pairs are settled before anything is weighed. */
export interface Constraints {
  /** Members that have to be one, by key: those that curators have merged, and an entity with what gives its id. */
  readonly mustLink: readonly (readonly [string, string])[];
  /** Whether two groups cannot be one: they have two of what only one thing can have, or a curator says so. */
  readonly cannotLink: (a: Group, b: Group) => boolean;
}

/** The constraints on these members. */
export function constraintsOf(decisions: Decisions, members: readonly Member[], bearers: Bearers): Constraints {
  const heldApart = heldApartBy(decisions, bearers);
  return {
    mustLink: [...mergedPairs(decisions, bearers), ...givingPairs(members)],
    cannotLink: (a, b) => haveTwo(a, b) || areHeldApart(a, b, heldApart),
  };
}

function mergedPairs({ mustLink }: Decisions, { byId }: Bearers): [string, string][] {
  return mustLink.flatMap(({ keep, gone }): [string, string][] => {
    const [one, other] = [byId.get(keep), byId.get(gone)];
    return one !== undefined && other !== undefined && one !== other ? [[one.key, other.key]] : [];
  });
}

/** Each entity with the strongest of the members that would give its id. */
function givingPairs(members: readonly Member[]): [string, string][] {
  const pairs: [string, string][] = [];
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

/** Pairs of members that curators hold apart, by key. */
type HeldApart = ReadonlyMap<string, ReadonlySet<string>>;

/** The pairs that curators hold apart, by the members that bear those ids. */
function heldApartBy({ cannotLink }: Decisions, { byId }: Bearers): HeldApart {
  const apart = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = apart.get(a);
    if (known === undefined) apart.set(a, new Set([b]));
    else known.add(b);
  };
  for (const [a, b] of cannotLink) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    add(one.key, other.key);
    add(other.key, one.key);
  }
  return apart;
}

function areHeldApart(a: Group, b: Group, apart: HeldApart): boolean {
  return apart.size > 0 && a.members.some(({ key }) => b.members.some((other) => apart.get(key)?.has(other.key) === true));
}

function haveTwo(a: Group, b: Group): boolean {
  const [few, many] = a.singles.size < b.singles.size ? [a, b] : [b, a];
  for (const [kind, single] of few.singles) if ((many.singles.get(kind) ?? single) !== single) return true;
  return false;
}
