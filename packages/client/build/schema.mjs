/** The schema that the kit is built from, as the server prints it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';

const atRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const SCHEMA_FILE = atRoot('schema/schema.graphql');
export const EXAMPLES = atRoot('schema/examples/*.graphql');

/** @returns {Promise<import('graphql').GraphQLSchema>} */
export async function readSchema() {
  return buildSchema(await readFile(SCHEMA_FILE, 'utf8'));
}
