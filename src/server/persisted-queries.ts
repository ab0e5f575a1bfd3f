import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Context } from '../api/context.js';

/** What the queries that clients have sent may take, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What an entry takes beside its query, in bytes: its key and its place in the cache. */
const ENTRY_BYTES = 400;

/** Keeps queries by their hashes, those asked last: no more of them than so many bytes hold, however short they are. */
export class PersistedQueries {
  private readonly kept = new LRUCache<string, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: (query) => ENTRY_BYTES + 2 * query.length,
  });

  async get(hash: string): Promise<string | undefined> {
    return this.kept.get(hash);
  }

  async set(hash: string, query: string): Promise<void> {
    this.kept.set(hash, query);
  }

  async delete(hash: string): Promise<boolean> {
    return this.kept.delete(hash);
  }
}

const HASH = /^[0-9a-f]{64}$/;

/** Has Apollo refuse a `persistedQuery` that is of no form: it looks up whatever stands in place of a hash, and fails where that is no text. */
export const checkingHashes: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    if (isOdd(request)) request.extensions = { ...request.extensions, persistedQuery: { version: 'none' } };
  },
};

function isOdd({ extensions }: GraphQLRequest): boolean {
  const given: unknown = extensions?.['persistedQuery'];
  if (given === undefined || given === null) return false;
  const { sha256Hash } = given as { readonly sha256Hash?: unknown };
  return typeof sha256Hash !== 'string' || !HASH.test(sha256Hash);
}
