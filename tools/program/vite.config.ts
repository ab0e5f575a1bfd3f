/**
 * Puts the program, which tsc has made of hundreds of modules, together in a few files under dist/bin: it starts in half
 * the time (docs/decisions/0051). The modules stay for programs that embed Inyeon.
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Packages that stay where they are: what is compiled for a machine, and what most programs never load. */
const APART = [
  '@grafeo-db/js',
  '@modelcontextprotocol/sdk',
  '@opentelemetry/context-async-hooks',
  '@opentelemetry/core',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-trace-base',
  '@opentelemetry/semantic-conventions',
  'ioredis',
  'neo4j-driver',
  'zod',
];

const root = join(import.meta.dirname, '../..');

export default defineConfig({
  root,
  publicDir: false,
  // Of each package the file that Node would load: of GraphQL there may be but one.
  resolve: { extensions: ['.js', '.json'], alias: { '@apollo/utils.createhash': join(import.meta.dirname, 'create-hash.ts') } },
  ssr: {
    noExternal: true,
    external: APART,
    resolve: { mainFields: ['main'], conditions: ['node'], externalConditions: ['node'] },
  },
  build: {
    ssr: true,
    outDir: 'dist/bin',
    emptyOutDir: true,
    target: 'node20',
    // Errors are to name their functions.
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    // What the licences of the packages within ask for.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { inyeon: join(root, 'dist/main.js') },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: false },
      checks: { bundlerTimings: false },
    },
  },
});
