/**
 * Stands in for @apollo/utils.createhash, which asks its module for a `require` that a file of many modules has not, and then
 * hashes without Node. Apollo hashes the document of each request: what it came to is kept for those that are asked again and again.
 */
import { createHash as hashing } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Of so many characters of documents the hashes are kept. */
const MOST_CHARACTERS = 1_000_000;

/** What Apollo uses of Node's `Hash`. */
interface TextHash {
  update(text: string): { digest(encoding: 'hex'): string };
}

const kept = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: (_hash, text) => text.length + 1 });

export function createHash(algorithm: string): TextHash {
  if (algorithm !== 'sha256') return hashing(algorithm);
  return {
    update: (text) => ({
      digest(encoding) {
        const known = kept.get(text);
        if (known !== undefined) return known;
        const hash = hashing(algorithm).update(text).digest(encoding);
        kept.set(text, hash);
        return hash;
      },
    }),
  };
}
