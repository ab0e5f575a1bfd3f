/** What the custom scalars of the schema are in an answer, which is JSON. */
import { isScalarType, isSpecifiedScalarType } from 'graphql';

/** The schema does not say it: each scalar is added here by hand. @type {Readonly<Record<string, string>>} */
const IN_TYPESCRIPT = { CountryCode: 'string', Date: 'string', DateTime: 'string', LanguageTag: 'string', URL: 'string' };

/**
 * The TypeScript type of each custom scalar.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Record<string, string>}
 */
export function scalarsOf(schema) {
  const custom = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  return Object.fromEntries(
    custom.map(({ name }) => {
      const type = IN_TYPESCRIPT[name];
      if (type === undefined)
        throw new Error(`scalar ${name}: its TypeScript type is not known; add it in packages/client/build/scalars.mjs`);
      return [name, type];
    }),
  );
}
