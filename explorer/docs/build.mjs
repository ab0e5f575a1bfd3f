/**
 * Builds the site of the documentation into dist/docs, unless what is there was made of the same: the pages are gathered from the
 * repository and from the schema, then VitePress makes a site of them. With --force it is built whatever is there.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOf } from './made-of.mjs';
import { MADE_OF, NAVIGATION, PAGES, ROOT, SITE } from './places.mjs';

const inputs = madeOf(ROOT);
const isThere = existsSync(join(SITE, 'index.html')) && existsSync(MADE_OF) && readFileSync(MADE_OF, 'utf8') === inputs;
if (!isThere || process.argv.includes('--force')) {
  // Loaded only now: mostly there is nothing to build.
  const [{ buildSchema }, { build }, { writeGuides }, { writeReference }] = await Promise.all([
    import('graphql'),
    import('vitepress'),
    import('./guides.mjs'),
    import('./reference.mjs'),
  ]);
  rmSync(PAGES, { recursive: true, force: true });
  rmSync(MADE_OF, { force: true });
  mkdirSync(PAGES, { recursive: true });
  const guides = writeGuides(ROOT, PAGES);
  const reference = await writeReference(buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8')), PAGES);
  // The reference has a navigation of its own: each page has all of its navigation in it.
  const { items, ...overview } = reference;
  writeFileSync(NAVIGATION, JSON.stringify({ '/': [...guides, overview], '/reference/': [overview, ...(items ?? [])] }));
  await build(import.meta.dirname);
  writeFileSync(MADE_OF, inputs);
}
