/** Groups items by a key, in the order in which they come. */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Groups items by each of their keys, in the order in which they come. */
export function groupedByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) addTo(groups, key, item);
  return groups;
}

function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The pieces of a list, each of at most `size` items, in their order. */
export function* piecesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let done = 0; done < items.length; done += size) yield items.slice(done, done + size);
}

/** Sets what a key leads to, where it leads nowhere yet. */
export function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
