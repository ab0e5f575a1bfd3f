/** Writes src/gql: a typed document for each query in the sources. */
import { createRequire } from 'node:module';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from 'inyeon-client';

const config: CodegenConfig = {
  schema: createRequire(import.meta.url).resolve('inyeon-client/schema.graphql'),
  documents: 'src/*.tsx',
  generates: {
    'src/gql/': {
      preset: 'client',
      // Each view is one query here; with fragments of their own, parts of a view would mask what they read.
      presetConfig: { fragmentMasking: false },
      config: { scalars, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
