import { groupedByEach } from '../../grouping.js';
import type { Group } from './group.js';

/** What things are found by: two that have none of the first in common are never compared. */
export interface BlockingKeys<T> {
  readonly blockingKeys: (one: T) => Iterable<string>;
  /** Of those whom too many share a key with: what one of them has to have besides, for the two to be compared. */
  readonly finerKeys: (one: T) => Iterable<string>;
}

/** Under a key that more things have than these the key alone says nothing. */
const LARGEST_BLOCK = 150;

/**
 * All pairs of groups that have a blocking key in common, each once. Where many have it, only those that have one of the finer
 * keys in common too: what nothing but such a key ties is never one, and what more ties is compared however many there are.
 * @param isNew only pairs with one of these.
 */
export function* blockedPairs<T extends Group>(
  groups: readonly T[],
  { blockingKeys, finerKeys }: BlockingKeys<T>,
  isNew: (one: T) => boolean,
): Generator<[T, T]> {
  const fresh = groups.map(isNew);
  const seen = new Set<number>();
  for (const block of groupedByEach(groups.keys(), (at) => blockingKeys(groups[at]!)).values())
    for (const part of block.length > LARGEST_BLOCK ? groupedByEach(block, (at) => finerKeys(groups[at]!)).values() : [block])
      for (let one = 0; one < part.length; one++)
        for (let two = one + 1; two < part.length; two++) {
          if (!fresh[part[one]!] && !fresh[part[two]!]) continue;
          const pair = part[one]! * groups.length + part[two]!;
          if (seen.has(pair)) continue;
          seen.add(pair);
          yield [groups[part[one]!]!, groups[part[two]!]!];
        }
}
