/**
 * Builds the playground into dist/playground, from where the server hands it out under
 * /graphql/assets/. Everything the page needs is bundled: it never asks another host.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphql/assets/',
  // No public directory: whatever the page uses is imported, so it gets a hashed name and may be
  // cached for ever.
  publicDir: false,
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    // The base already says "assets"; the files lie beside index.html.
    assetsDir: '',
    sourcemap: false,
    // What the licences of the packages within ask for.
    license: { fileName: 'licences.md' },
    // Gzipping every chunk only to print its size costs time; the editor is known to be large.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // GraphiQL titles its icons after their functions; shortened names would show as "eb icon".
      output: { keepNames: true },
      onLog(level, log, report) {
        // The libraries' "use client" directives mean nothing here and would fill the log.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: {
    // The GraphQL worker loads its formatter lazily, which the default (iife) format cannot do.
    format: 'es',
  },
});
