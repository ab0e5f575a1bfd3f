import type { Group } from './group.js';

/** Under a key that more things have than these the first letters say nothing: they are not compared by it. */
const LARGEST_BLOCK = 150;

/** All pairs of groups that have a blocking key in common, each once: two that have none are never compared. */
export function* blockedPairs<T extends Group>(groups: readonly T[], blockingKeys: (one: T) => Iterable<string>): Generator<[T, T]> {
  const blocks = new Map<string, number[]>();
  groups.forEach((one, at) => {
    for (const key of new Set(blockingKeys(one))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let one = 0; one < block.length; one++)
      for (let two = one + 1; two < block.length; two++) {
        const pair = block[one]! * groups.length + block[two]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [groups[block[one]!]!, groups[block[two]!]!];
      }
  }
}
