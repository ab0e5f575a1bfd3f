/** Where the links of a document of the repository lead in the site. */
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { CARRIED, FOLDERS } from './contents.mjs';

/** A link of Markdown, with its words and its target. */
const LINK = /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/gu;

/** A picture of Markdown, with what it says to those who do not see it. */
const PICTURE = /!\[([^[\]]*)\]\(([^()\s]+)\)/gu;

/** What is no prose: fenced code, and code within a line. */
const CODE = /(^ *(`{3,})[\s\S]*?^ *\2`*$|`[^`\n]+`)/gmu;

/**
 * The text of a document with its links leading to pages of the site, or to files that are handed out with it. What the site does not
 * have is named instead of linked.
 * @param {string} text
 * @param {{ file: string, root: string, pages: ReadonlyMap<string, string>, carry: (file: string) => string }} where
 *   `pages` are the addresses of the files that are pages; `carry` is told of a file to hand out, and gives its address
 * @returns {string}
 */
export function relink(text, { file, root, pages, carry }) {
  /** @param {string} target @returns {string} the path of what a link means, from the root */
  const pathOf = (target) => posix.join(posix.dirname(file), target.split('#')[0] ?? '').replace(/\/$/u, '');
  /** @param {string} meant @param {string} target @returns {string} where it is */
  const found = (meant, target) => {
    const at = posix.join(root, meant);
    if (!existsSync(at)) throw new Error(`${file} leads to ${target}, which is not there: mend the link.`);
    return at;
  };
  /** @param {string} words @param {string} target @returns {string} */
  const pictured = (words, target) => {
    found(pathOf(target), target);
    // What stands in a page is found from the root of the site, wherever that is.
    return `![${words}](${carry(pathOf(target)).replace(/^\/docs/u, '')})`;
  };
  return outsideCode(text, (prose) =>
    prose
      .replaceAll(PICTURE, (_picture, words, target) => pictured(words, target))
      .replaceAll(LINK, (link, words, target) => {
        if (/^(?:[a-z]+:|#)/iu.test(target)) return link;
        const anchor = target.split('#')[1];
        const meant = pathOf(target);
        const page = pages.get(meant) ?? FOLDERS[meant];
        if (page !== undefined) return `[${words}](/${page}.md${anchor === undefined ? '' : `#${anchor}`})`;
        const at = found(meant, target);
        if (statSync(at).isFile() && CARRIED.test(meant)) return `<a href="${carry(meant)}" target="_self">${words}</a>`;
        // Words that are code are hidden here, and such a link tells its path already.
        return words.includes(meant) || words.startsWith(HIDDEN) ? `\`${meant}\`` : `${words} (\`${meant}\` in the repository)`;
      }),
  );
}

/** Stands before the number of a piece of code that is kept out of the way; no document has it. */
const HIDDEN = '\u0001';

/**
 * Changes the prose of a document and leaves its code alone. A link is prose though its words may be code.
 * @param {string} text
 * @param {(prose: string) => string} change
 */
function outsideCode(text, change) {
  /** @type {string[]} */
  const kept = [];
  const prose = change(text.replaceAll(CODE, (code) => `${HIDDEN}${kept.push(code) - 1}${HIDDEN}`));
  return prose.replaceAll(new RegExp(`${HIDDEN}(\\d+)${HIDDEN}`, 'gu'), (_hidden, index) => kept[Number(index)] ?? '');
}
