import { LINK_BITS, REVIEW_BITS, type Evidence } from '../../identity/evidence.js';
import { decided } from '../../identity/rivals.js';
import { blockedPairs, type BlockingKeys } from './blocking.js';
import type { Constraints } from './constraints.js';
import { Clusters, type Group } from './group.js';

/** How things of one kind are told apart and taken together: by what is settled, and by what is weighed. */
export interface Linking<T extends Group> extends Constraints, BlockingKeys<T> {
  readonly score: (a: T, b: T) => Evidence;
  /** Whether they cannot be one, unless an external id is the same. */
  readonly isContradicted?: (a: T, b: T) => boolean;
  /**
   * Whether two may be one thing each of which may be a third: then neither is the other's rival. Where they are not out of the
   * question, unless told.
   */
  readonly mayBeOne?: (a: T, b: T, third: T) => boolean;
  /** Whether it is worth asking somebody; always unless told. */
  readonly isQuestion?: (a: T, b: T) => boolean;
  /** Both together, under the key that comes first. */
  readonly united: (a: T, b: T) => T;
}

/** Two that may be one, or not: somebody has to look. */
export interface OpenPair<T> {
  readonly a: T;
  readonly b: T;
  readonly evidence: Evidence;
}

/** What linking has come to. */
export interface Linked<T> {
  /** In the order of their keys. */
  readonly groups: readonly T[];
  readonly open: readonly OpenPair<T>[];
  /** How many pairs were made one by what was weighed. */
  readonly joined: number;
  /** The pairs of these groups that are not out of the question. */
  readonly pairs: readonly WeighedPair[];
}

/** Groups whose pairs are weighed: those of what has not changed since need not be weighed again. */
type Weighed<T> = Pick<Linked<T>, 'groups' | 'pairs'>;

/**
 * Makes one of all that are one: first what has to be, then what is so beyond doubt, round by round, since two together say
 * more than each. A pure function of the set, whatever its order. Pairs that stay open are given as they stand in the end.
 * @param before what part of them has come to, when there were only these.
 */
export function linked<T extends Group>(all: readonly T[], linking: Linking<T>, before: Weighed<T> = { groups: [], pairs: [] }): Linked<T> {
  let groups = mustLinked(all, linking);
  let weighed = before;
  let joined = 0;
  // Each round but the last makes two one: how many there are depends on nothing but on those that are taken together.
  for (;;) {
    const pairs = likelyPairs(groups, linking, weighed);
    const next = linkedOnce(groups, pairs, linking);
    if (next.joined === 0) return { groups, joined, pairs, open: openOf(groups, pairs, linking) };
    weighed = { groups, pairs };
    joined += next.joined;
    groups = next.groups;
  }
}

/** Whether two cannot be one, whatever they have in common but an external id. */
export function areApart<T extends Group>(a: T, b: T, { cannotLink, isContradicted }: Linking<T>): boolean {
  return cannotLink(a, b) || isContradicted?.(a, b) === true;
}

/**
 * Unites what is one whatever else is known. An external id does not unite what cannot be one otherwise; a curator does. Pairs
 * of which one is not here are passed over: it may come later.
 */
function mustLinked<T extends Group>(groups: readonly T[], { mustLink, cannotLink, united }: Linking<T>): T[] {
  const clusters = new Clusters(groups, united);
  for (const [a, b] of mustLink) {
    const [one, other] = [clusters.of(a), clusters.of(b)];
    if (one !== undefined && other !== undefined) clusters.unite(one, other);
  }
  const bearers = new Map<string, string>();
  for (const { key } of [...groups].sort((a, b) => (a.key < b.key ? -1 : 1)))
    for (const externalId of clusters.of(key)!.externalIds) {
      const known = bearers.get(externalId);
      if (known === undefined) bearers.set(externalId, key);
      else if (!cannotLink(clusters.of(known)!, clusters.of(key)!)) clusters.unite(clusters.of(known)!, clusters.of(key)!);
    }
  return clusters.inOrder();
}

/** A pair by its keys: pairs are kept while groups grow. */
export interface WeighedPair {
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence;
  readonly isApart: boolean;
}

/** The pairs that are not out of the question. */
function likelyPairs<T extends Group>(groups: readonly T[], linking: Linking<T>, before: Weighed<T>): WeighedPair[] {
  const known = new Set(before.groups);
  const unchanged = new Set(groups.flatMap((one) => (known.has(one) ? [one.key] : [])));
  const pairs = before.pairs.filter(({ a, b }) => unchanged.has(a) && unchanged.has(b));
  for (const [a, b] of blockedPairs(groups, linking, (one) => !known.has(one))) {
    const evidence = linking.score(a, b);
    if (evidence.bits >= REVIEW_BITS || evidence.sameExternalId)
      pairs.push({ a: a.key, b: b.key, evidence, isApart: areApart(a, b, linking) });
  }
  return pairs;
}

/**
 * One round: the likeliest first, each as long as nothing that was taken together before speaks against it. A third is a
 * rival only where it cannot be the other: what a name is known for in two databases need not meet in them.
 */
function linkedOnce<T extends Group>(
  groups: readonly T[],
  pairs: readonly WeighedPair[],
  linking: Linking<T>,
): { groups: T[]; joined: number } {
  const before = new Map(groups.map((one) => [one.key, one]));
  const clusters = new Clusters(groups, linking.united);
  const mayBeOne = (a: string, b: string, third: string): boolean => {
    const [one, other] = [before.get(a)!, before.get(b)!];
    if (areApart(one, other, linking)) return false;
    return linking.mayBeOne?.(one, other, before.get(third)!) ?? linking.score(one, other).bits >= REVIEW_BITS;
  };
  let joined = 0;
  const { linked: sure } = decided(
    pairs.filter(({ isApart }) => !isApart),
    mayBeOne,
  );
  for (const pair of sure) {
    const [a, b] = [clusters.of(pair.a)!, clusters.of(pair.b)!];
    if (a === b || areApart(a, b, linking)) continue;
    if (a.key < b.key) clusters.unite(a, b);
    else clusters.unite(b, a);
    joined++;
  }
  return { groups: clusters.inOrder(), joined };
}

/** What is left to somebody to look at: those that cannot be one only where all else says that they are. */
function openOf<T extends Group>(groups: readonly T[], pairs: readonly WeighedPair[], { isQuestion }: Linking<T>): OpenPair<T>[] {
  const of = new Map(groups.map((one) => [one.key, one]));
  return pairs
    .filter(({ isApart, evidence }) => !isApart || evidence.bits >= LINK_BITS)
    .map(({ a, b, evidence }) => ({ a: of.get(a)!, b: of.get(b)!, evidence }))
    .filter(({ a, b }) => isQuestion?.(a, b) ?? true);
}
