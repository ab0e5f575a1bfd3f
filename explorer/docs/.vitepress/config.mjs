/** The site of the documentation: built by ../build.mjs of pages that it gathers, served by src/server/documentation.ts. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { withScriptsInFiles } from '../inline-scripts.mjs';
import { BASE, NAVIGATION, PAGES, ROOT, SITE } from '../places.mjs';
import { slug } from '../slug.mjs';

export default defineConfig({
  title: 'Inyeon',
  description: 'The documentation of Inyeon, the knowledge graph of K-drama',
  lang: 'en',
  base: BASE,
  srcDir: PAGES,
  outDir: SITE,
  cacheDir: join(ROOT, 'dist/.docs/cache'),
  cleanUrls: true,
  // Nothing in a page that changes when another page does, and no script that stands in it.
  metaChunk: true,
  // What readers start themselves.
  ignoreDeadLinks: 'localhostLinks',
  // Browsers would be told of a change of colours by a style that is put into the page, which the server's policy forbids.
  appearance: { disableTransition: false },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}icon.svg` }]],
  markdown: {
    anchor: { slugify: slug },
    toc: { slugify: slug },
    theme: { light: 'github-light', dark: 'github-dark' },
    languageAlias: { tsv: 'csv' },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/', activeMatch: '^/(?!reference/)' },
      { text: 'Reference', link: '/reference/' },
      { component: 'PlaygroundLink' },
    ],
    sidebar: existsSync(NAVIGATION) ? JSON.parse(readFileSync(NAVIGATION, 'utf8')) : {},
    outline: { level: [2, 3] },
    search: { provider: 'local', options: { detailedView: true } },
    notFound: { title: 'There is no such page', quote: 'Search for what you look for, or begin at the start.', linkText: 'To the start' },
  },
  vite: { logLevel: 'warn', build: { reportCompressedSize: false, chunkSizeWarningLimit: 8192 } },
  transformHtml: (html) => withScriptsInFiles(html, SITE, BASE),
  buildEnd: () => copyFileSync(join(ROOT, 'explorer/playground/icon.svg'), join(SITE, 'icon.svg')),
});
