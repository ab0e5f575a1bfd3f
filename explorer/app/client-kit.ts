/**
 * The cache rules of inyeon-client from its sources, with the facts of the schema read off schema/schema.graphql: an app of somebody
 * else's takes the built package, but building Inyeon must not have to build that first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Plugin } from 'vite';
import { connectionsOf, typesWithoutId } from '../../packages/client/build/facts.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RULES = join(ROOT, 'packages/client/src/urql.ts');
const FACTS = '\0inyeon-client-facts';

/** Makes `inyeon-client/urql` known to Vite. */
export function clientKit(): Plugin {
  return {
    name: 'inyeon-client',
    resolveId(id, importer) {
      if (id === 'inyeon-client/urql') return RULES;
      return importer === RULES && id.startsWith('./generated/') ? FACTS : undefined;
    },
    load(id) {
      if (id !== FACTS) return undefined;
      const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
      return [
        `export const typesWithoutId = ${JSON.stringify(typesWithoutId(schema))};`,
        `export const connections = ${JSON.stringify(connectionsOf(schema))};`,
        // The cache works without the whole schema, which is larger than the rest of it.
        'export const introspection = undefined;',
      ].join('\n');
    },
  };
}
