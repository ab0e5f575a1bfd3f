const MOST_REMEMBERED = 20_000;

/** The value of a key, made once; all are forgotten when there are too many. */
export function remembered<V>(cache: Map<string, V>, key: string, make: () => V, most = MOST_REMEMBERED): V {
  const old = cache.get(key);
  if (old !== undefined) return old;
  if (cache.size >= most) cache.clear();
  const value = make();
  cache.set(key, value);
  return value;
}
