/**
 * Puts the program, which tsc has made of hundreds of modules, together in a few files under dist/bin: Node takes half as long to load
 * them (docs/decisions/0051). Packages stay where they are, and so do the modules that a program which embeds Inyeon imports.
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

export default defineConfig({
  root,
  publicDir: false,
  // Whatever is a package by its name; modules of ours import each other by their paths.
  ssr: { external: true, noExternal: [] },
  build: {
    ssr: true,
    outDir: 'dist/bin',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { inyeon: join(root, 'dist/main.js') },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      checks: { bundlerTimings: false },
    },
  },
});
