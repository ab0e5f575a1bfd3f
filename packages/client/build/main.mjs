/**
 * Writes what the kit is made of, from schema/schema.graphql and schema/examples: TypeScript in src/generated, which tsc compiles,
 * and in dist what is passed on as it is. Nothing of it is in git, so that it cannot be older than the schema.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateOutput } from '@gql.tada/cli-utils';
import { generate } from '@graphql-codegen/cli';
import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import { connectionsOf, joinedFieldsOf, possibleTypesOf, typesWithoutId } from './facts.mjs';
import { scalarsOf } from './scalars.mjs';
import { EXAMPLES, readSchema, SCHEMA_FILE } from './schema.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const constant = (/** @type {string} */ name, /** @type {unknown} */ value, type = '') =>
  `export const ${name}${type} = ${JSON.stringify(value)}${type === '' ? ' as const' : ''};\n`;

const schema = await readSchema();
const scalars = scalarsOf(schema);
await rm(here('dist'), { recursive: true, force: true });
await rm(here('src/generated'), { recursive: true, force: true });
await mkdir(here('src/generated'), { recursive: true });
await mkdir(here('dist'));

await writeFile(
  here('src/generated/facts.ts'),
  constant('possibleTypes', possibleTypesOf(schema), ': Record<string, string[]>') +
    constant('connections', connectionsOf(schema), ': Record<string, Record<string, string[]>>') +
    constant('joinedFields', joinedFieldsOf(schema), ': Record<string, string[]>') +
    constant('typesWithoutId', typesWithoutId(schema), ': string[]'),
);
await writeFile(
  here('src/generated/scalars.ts'),
  `${constant('scalars', scalars)}export interface Scalars {\n${Object.entries(scalars)
    .map(([name, type]) => `  ${name}: ${type};\n`)
    .join('')}}\n`,
);
const introspection = JSON.stringify(minifyIntrospectionQuery(getIntrospectedSchema(schema)));
// As text: tsc would indent it, and text is also read faster.
await writeFile(
  here('src/generated/introspection.ts'),
  `import type { IntrospectionQuery } from 'graphql';
export const introspection = JSON.parse('${introspection.replaceAll(/[\\']/g, '\\$&')}') as IntrospectionQuery;
`,
);
await generate(
  {
    schema: SCHEMA_FILE,
    documents: EXAMPLES,
    silent: true,
    generates: {
      [here('src/generated/documents.ts')]: {
        plugins: ['typescript-operations', 'typed-document-node'],
        config: { scalars, strictScalars: true, useTypeImports: true, enumType: 'string-literal' },
      },
    },
  },
  true,
);
await copyFile(SCHEMA_FILE, here('dist/schema.graphql'));
await generateOutput({ output: here('dist/tada.d.ts'), tsconfig: here('tsconfig.json'), silent: true });
