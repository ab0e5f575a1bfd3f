import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { Context } from '../api/context.js';

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
