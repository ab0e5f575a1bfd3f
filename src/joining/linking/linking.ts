import { LINK_BITS, REVIEW_BITS, type Evidence } from '../../identity/evidence.js';
import { decided } from '../../identity/rivals.js';

/** How things of one type are told apart and taken together. */
export interface Linking<T> {
  /** What each is found by: two that have none in common are never compared. */
  readonly keysOf: (one: T) => Iterable<string>;
  readonly weigh: (a: T, b: T) => Evidence;
  /** They cannot be one, whatever they have in common: two external ids of one database, a curator's word. */
  readonly areApart: (a: T, b: T) => boolean;
  /** Whether it is worth asking somebody; always unless told. */
  readonly isQuestion?: (a: T, b: T) => boolean;
  /** Both together, under the key that comes first. */
  readonly united: (a: T, b: T) => T;
}

/** Anything that can be linked: `key` is never the same of two, and orders them. */
export interface Linkable {
  readonly key: string;
}

/** Two that may be one, or not: somebody has to look. */
export interface OpenPair<T> {
  readonly a: T;
  readonly b: T;
  readonly evidence: Evidence;
}

/** What linking has come to. */
export interface Linked<T> {
  readonly things: readonly T[];
  readonly open: readonly OpenPair<T>[];
  /** How many pairs were made one. */
  readonly joined: number;
}

/** What is known of two may link a third: again, so often at most. */
const MOST_ROUNDS = 5;

/** Under a key that more things have than these the first letters say nothing: they are not compared by it. */
const LARGEST_BLOCK = 150;

/**
 * Makes one of all that are one beyond doubt, round by round, since two together say more than each: a pure function of
 * the set, whatever its order. Pairs that stay open are given as they stand in the end.
 */
export function linked<T extends Linkable>(all: readonly T[], linking: Linking<T>): Linked<T> {
  let things = inOrder(all);
  let joined = 0;
  for (let round = 1; ; round++) {
    const pairs = pairsOf(things, linking);
    const isLast = round > MOST_ROUNDS;
    const next = isLast ? undefined : united(things, pairs, linking);
    if (next === undefined || next.joined === 0) return { things, joined, open: openOf(things, pairs, linking) };
    joined += next.joined;
    things = next.things;
  }
}

interface WeighedPair {
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence;
  readonly isApart: boolean;
}

function inOrder<T extends Linkable>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function pairsOf<T extends Linkable>(things: readonly T[], linking: Linking<T>): WeighedPair[] {
  const blocks = new Map<string, number[]>();
  things.forEach((one, at) => {
    for (const key of new Set(linking.keysOf(one))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  const seen = new Set<number>();
  const pairs: WeighedPair[] = [];
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let one = 0; one < block.length; one++)
      for (let two = one + 1; two < block.length; two++) {
        const pair = block[one]! * things.length + block[two]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [things[block[one]!]!, things[block[two]!]!];
        const evidence = linking.weigh(a, b);
        if (evidence.bits >= REVIEW_BITS || evidence.sameExternalId)
          pairs.push({ a: a.key, b: b.key, evidence, isApart: linking.areApart(a, b) });
      }
  }
  return pairs;
}

/**
 * One round: the likeliest first, each as long as nothing that was taken together before speaks against it. A third is a
 * rival only where it cannot be the other: what a name is known for in two databases need not meet in them.
 */
function united<T extends Linkable>(
  things: readonly T[],
  pairs: readonly WeighedPair[],
  linking: Linking<T>,
): { things: T[]; joined: number } {
  const at = new Map(things.map((one) => [one.key, one]));
  const of = new Map(at);
  const led = new Map<string, string>();
  const living = (key: string): string => {
    let now = key;
    for (let next = led.get(now); next !== undefined; next = led.get(now)) now = next;
    return now;
  };
  let joined = 0;
  const mayBeOne = (a: string, b: string): boolean => {
    const [one, other] = [at.get(a)!, at.get(b)!];
    return !linking.areApart(one, other) && linking.weigh(one, other).bits >= REVIEW_BITS;
  };
  for (const { a, b } of decided(
    pairs.filter(({ isApart }) => !isApart),
    mayBeOne,
  ).linked) {
    const [one, other] = [living(a), living(b)].sort();
    if (one === other || linking.areApart(of.get(one!)!, of.get(other!)!)) continue;
    of.set(one!, linking.united(of.get(one!)!, of.get(other!)!));
    of.delete(other!);
    led.set(other!, one!);
    joined++;
  }
  return { things: inOrder([...of.values()]), joined };
}

/** What is left to somebody to look at: those that cannot be one only where all else says that they are. */
function openOf<T extends Linkable>(things: readonly T[], pairs: readonly WeighedPair[], { isQuestion }: Linking<T>): OpenPair<T>[] {
  const of = new Map(things.map((one) => [one.key, one]));
  return pairs
    .filter(({ isApart, evidence }) => !isApart || evidence.bits >= LINK_BITS)
    .map(({ a, b, evidence }) => ({ a: of.get(a)!, b: of.get(b)!, evidence }))
    .filter(({ a, b }) => isQuestion?.(a, b) ?? true);
}
