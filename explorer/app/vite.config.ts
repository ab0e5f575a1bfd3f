/**
 * Builds the explorer twice: for browsers into dist/explorer/browser, and, by `vite build --ssr`, for the server, which makes pages
 * of answers, into dist/explorer/server. Everything is bundled: a page never asks another host, and the package needs no React.
 */
import { defineConfig } from 'vite';
import { precompressed } from './precompressed.ts';
import { clientKit } from './client-kit.ts';

/** What most pages show comes in one file: many small ones would take longer on the way than they are read. */
const SHARED =
  /explorer\/app\/(?:facts|names|sources|works|charts|routing|language\/(?:property|formats|language|load)|search-box|frame|graphql)/u;

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  base: '/explorer/assets/',
  publicDir: false,
  plugins: isSsrBuild ? [clientKit()] : [clientKit(), precompressed()],
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    outDir: isSsrBuild ? '../../dist/explorer/server' : '../../dist/explorer/browser',
    emptyOutDir: true,
    assetsDir: '',
    // A policy that allows no data: addresses.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // What the licences of the packages within ask for.
    license: { fileName: 'licences.md' },
    // The server says which files a page needs.
    manifest: isSsrBuild ? false : 'manifest.json',
    // One style sheet, so that no page is seen before its own has come.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: isSsrBuild ? 'server.tsx' : 'browser.tsx',
      output: isSsrBuild
        ? { codeSplitting: false, entryFileNames: 'server.js' }
        : { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
      checks: { bundlerTimings: false },
      onLog(level, log, report) {
        // The libraries' "use client" directives mean nothing here and would fill the log.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
}));
