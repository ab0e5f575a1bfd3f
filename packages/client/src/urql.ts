/** The rules of the schema for urql's graphcache: `cacheExchange({ schema, keys, resolvers })`. */
import type { CacheExchangeOpts, KeyingConfig, ResolverConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { connections, typesWithoutId } from './generated/facts.js';
import { introspection } from './generated/introspection.js';

/** The schema without descriptions and inputs, by which the cache knows what an interface stands for. */
export const schema = introspection as unknown as NonNullable<CacheExchangeOpts['schema']>;

/** What has no id is kept with what it belongs to. */
export const keys: KeyingConfig = Object.fromEntries(typesWithoutId.map((type) => [type, () => null]));

/** How lists in pages grow, for each type. */
export const resolvers: ResolverConfig = Object.fromEntries(
  Object.entries(connections).map(([type, lists]) => [
    type,
    Object.fromEntries(Object.keys(lists).map((field) => [field, relayPagination()])),
  ]),
);
