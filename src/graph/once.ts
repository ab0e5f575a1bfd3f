import { LRUCache } from 'lru-cache';

/** How many are kept: clients may set any of the filters of a list together. */
const MOST = 500;

/** Builds a statement once for each way of asking for it, not once for each request. */
export function once<A extends readonly unknown[], T extends object>(build: (...args: A) => T): (...args: A) => T {
  const built = new LRUCache<string, T>({ max: MOST });
  return (...args) => {
    const key = JSON.stringify(args);
    const known = built.get(key);
    if (known !== undefined) return known;
    const fresh = build(...args);
    built.set(key, fresh);
    return fresh;
  };
}
