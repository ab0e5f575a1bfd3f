/** Writes the reference of the schema, printed by graphql-markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSchemaMap } from '@graphql-markdown/graphql';
import { Printer } from '@graphql-markdown/printer-legacy';
import { formatter, settled } from './reference-format.mjs';
import { KINDS, partOf, placeOf } from './reference-places.mjs';

/** @import { Formatter } from '@graphql-markdown/types' */
/** @import { GraphQLSchema } from 'graphql' */
/** @import { Entry } from './guides.mjs' */
/** @import { Kind } from './reference-places.mjs' */

/**
 * Writes the pages.
 * @param {GraphQLSchema} schema
 * @param {string} folder where the pages of the site are gathered
 * @returns {Promise<Entry>} their part of the navigation
 */
export async function writeReference(schema, folder) {
  const printTypeOptions = { hierarchy: { entity: {} }, parentTypePrefix: false };
  await Printer.init(
    schema,
    'reference',
    '/',
    { printTypeOptions },
    /** @type {Partial<Formatter>} */ (/** @type {unknown} */ (formatter)),
  );
  const things = Object.entries(getSchemaMap(schema)).flatMap(([category, named]) =>
    Object.entries(named ?? {}).map(([name, thing]) => ({ category, name, thing })),
  );
  things.sort((a, b) => (a.name < b.name ? -1 : 1));

  /** @type {Entry[]} */
  const items = [];
  const overview = ['# The schema', schema.description ?? ''];
  for (const kind of KINDS) {
    const ours = things.filter(({ category, name }) => partOf(category, name) === kind.id);
    if (ours.length === 0) continue;
    const texts = await Promise.all(
      ours.map(async ({ name, thing }) => settled(`${await Printer.printType(name, thing, {})}`, name, kind)),
    );
    const pages = ours.map(({ category, name }) => ({ text: name, link: placeOf(category, name) }));
    overview.push(`## ${kind.text}`, kind.what, pages.map(({ text, link }) => `[\`${text}\`](${link})`).join(' · '));
    items.push(kind.ownPages ? writeEach(folder, kind, pages, texts) : writeAll(folder, kind, texts));
  }
  writeFileSync(join(folder, 'reference/index.md'), `${overview.join('\n\n')}\n`);
  return { text: 'Reference of the schema', link: '/reference/', items };
}

/** @param {string} folder @param {Kind} kind @param {{ text: string, link: string }[]} pages @param {string[]} texts @returns {Entry} */
function writeEach(folder, { id, text }, pages, texts) {
  mkdirSync(join(folder, 'reference', id), { recursive: true });
  pages.forEach(({ link }, index) => writeFileSync(join(folder, link), texts[index] ?? ''));
  return { text, collapsed: false, items: pages.map((page) => ({ text: page.text, link: page.link.replace(/\.md$/u, '') })) };
}

/** @param {string} folder @param {Kind} kind @param {string[]} texts @returns {Entry} */
function writeAll(folder, { id, text, what }, texts) {
  mkdirSync(join(folder, 'reference'), { recursive: true });
  writeFileSync(join(folder, `reference/${id}.md`), `---\noutline: 2\n---\n\n# ${text}\n\n${what}\n\n${texts.join('\n')}`);
  return { text, link: `/reference/${id}` };
}
