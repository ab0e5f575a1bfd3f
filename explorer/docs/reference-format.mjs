/** How graphql-markdown writes a page of the reference, so that VitePress reads it. */
import { placeOf } from './reference-places.mjs';

/** @import { Kind } from './reference-places.mjs' */

/** Stands between a name and its type until a page is settled. */
const BULLET = '\u0001';

/** How the parts of a page are written: a `Formatter` of graphql-markdown, whose type for Markdown nothing has but its own. */
export const formatter = {
  /** What something is: `enum`, `non-null`, `deprecated`. @param {{ text: unknown }} badge @returns {string} */
  formatMDXBadge: ({ text }) => `<span class="schema-badge">${text}</span>`,
  /** A warning, as of what is deprecated. @param {{ text: string, title: string }} admonition @returns {string} */
  formatMDXAdmonition: ({ text, title }) => `\n\n::: warning ${title.toLowerCase()}\n${text.trim()}\n:::\n\n`,
  formatMDXBullet: (text = '') => `${BULLET}${text}`,
  /** Pages have a heading of ours. @returns {string} */
  formatMDXFrontmatter: () => '',
  /** @param {{ text: string, url: string }} link @returns {{ text: string, url: string }} */
  formatMDXLink: ({ text, url }) => ({ text, url: url.startsWith('/') ? placeOf(url.split('/').at(-2) ?? '', text) : url }),
  /** @param {string} name @returns {string} */
  formatMDXNameEntity: (name) => `\`${name}\``,
  /** Where a scalar is told of. No page of ours leads the reader on to another host by a picture. @param {string} url @returns {string} */
  formatMDXSpecifiedByLink: (url) => `[its specification](${url})`,
};

/** The heading of a field, an argument or a value: its name as a link to itself, then its type, what that is, and its anchor. */
const ENTRY = new RegExp(String.raw`^(#{4,5}) \[(.+?)\]\(([^)]*)\)(?:${BULLET})?(.*?) *(?:\\\{#([^}]+)\\\})? *$`, 'gmu');

/** The heading of the fields, the arguments and the like. */
const SECTION = /^### (\p{Lu}[\p{L} ]*)$/gmu;

/**
 * What is printed of something under a heading of our own. The headings of its fields have nothing but their names, so that lists of
 * headings and the search have no more of them.
 * @param {string} printed
 * @param {string} name
 * @param {Kind} kind
 * @returns {string}
 */
export function settled(printed, name, { one, ownPages = false }) {
  // Where several things share a page, all is one level lower, and anchors begin with the name of the thing.
  const heading = ownPages ? `# ${name}` : `## ${name}`;
  const lower = ownPages ? '' : '#';
  const text = printed
    .replaceAll(SECTION, (_line, title) => `${lower}## ${title.charAt(0)}${title.slice(1).toLowerCase()}`)
    .replaceAll(ENTRY, (_line, level, words, target, type = '', anchor) => {
      const title = target.startsWith('#') ? words : `[${words}](${target})`;
      const id = anchor === undefined ? '' : ` {#${ownPages ? '' : `${name}-`}${anchor}}`;
      const argument = level === '#####' ? '<span class="schema-badge">argument</span> ' : '';
      const typed = type.trim() === '' ? '' : `\n\n<div class="schema-type">\n\n${argument}${type.trim()}\n\n</div>`;
      return `${lower}${level.slice(1)} ${title}${id}${typed}\n`;
    })
    .replaceAll(BULLET, ' · ');
  return `${heading} <small>${one}</small> {#${name}}\n\n${text}\n`;
}
