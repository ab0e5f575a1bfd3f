/** Writes the documents of the repository as pages of the site. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DECISIONS, GROUPS } from './contents.mjs';
import { relink } from './links.mjs';

/**
 * @typedef {object} Entry of the navigation
 * @property {string} text
 * @property {string} [link]
 * @property {boolean} [collapsed]
 * @property {Entry[]} [items]
 */

/**
 * Writes all pages that are documents of the repository, and the files that they lead to.
 * @param {string} root   of the repository
 * @param {string} folder where the pages of the site are gathered
 * @returns {Entry[]} their part of the navigation
 */
export function writeGuides(root, folder) {
  const decisions = readdirSync(join(root, DECISIONS))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ file: `${DECISIONS}/${name}`, page: `decisions/${name.slice(0, -'.md'.length)}` }));
  const pages = new Map([...GROUPS.flatMap(({ chapters }) => chapters), ...decisions].map(({ file, page }) => [file, page]));

  /** @param {string} file @returns {string} */
  const carry = (file) => {
    const to = join(folder, 'public/files', file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, file), to);
    return `/docs/files/${file}`;
  };

  /** Writes one page. @param {{ file: string, page: string, name?: string }} chapter @returns {Entry} */
  const write = ({ file, page, name }) => {
    const text = relink(withoutMarks(readFileSync(join(root, file), 'utf8')), { file, root, pages, carry });
    save(join(folder, `${page}.md`), text);
    return { text: name ?? headingOf(text), link: `/${page.replace(/^index$/u, '')}` };
  };

  const groups = GROUPS.map(({ text, chapters }) => ({ text, items: chapters.map(write) }));
  const decided = decisions.map(write);
  save(
    join(folder, 'decisions/index.md'),
    ['# Decisions', 'Why Inyeon is as it is: for each decision the problem, what was decided, and what was left out.', '']
      .concat(decided.map(({ text, link }) => `- [${text}](${link}.md)`))
      .join('\n'),
  );
  return [...groups, { text: 'Decisions', link: '/decisions/' }];
}

/** @param {string} text @returns {string} what a document is called */
function headingOf(text) {
  const heading = /^# (.+)$/mu.exec(text)?.[1];
  if (heading === undefined) throw new Error(`A page has no heading: ${text.slice(0, 60)}`);
  return heading;
}

/** @param {string} text @returns {string} without the comments that tell our own tools where to write */
function withoutMarks(text) {
  return text.replaceAll(/^<!--[\s\S]*?-->$/gmu, '');
}

/** @param {string} file @param {string} text */
function save(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
