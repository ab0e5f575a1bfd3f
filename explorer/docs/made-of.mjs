/** What the site is made of, as one word. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from './contents.mjs';

/** Files and folders that are read while the site is built, beside its pages. */
const READ = ['docs', 'schema', 'explorer/docs', 'explorer/playground/icon.svg', 'node_modules/vitepress/package.json'];

/**
 * A word that changes with whatever the site is made of.
 * @param {string} root of the repository
 * @returns {string}
 */
export function madeOf(root) {
  const pages = GROUPS.flatMap(({ chapters }) => chapters.map(({ file }) => file));
  const hash = createHash('sha256');
  for (const file of [...READ, ...pages].flatMap((path) => filesOf(root, path)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} root @param {string} path @returns {string[]} a file, or all that are in a folder, in an order of their own */
function filesOf(root, path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !['answers', 'cache', '.temp'].includes(name))
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
