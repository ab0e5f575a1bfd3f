/** Groups items by a key, in the order in which they come. */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The pieces of a list, each of at most `size` items, in their order. */
export function* piecesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let done = 0; done < items.length; done += size) yield items.slice(done, done + size);
}

/** Sets what a key leads to, where it leads nowhere yet. */
export function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
