import { readFileSync } from 'node:fs';

/**
 * A name in Hangul and one Latin spelling of it that somebody printed.
 *
 * @typedef {object} Label
 * @property {string} hangul
 * @property {string} romanized
 */

/**
 * Reads a TSV file with columns `hangul` and `romanized`, others being passed over.
 * @param {string} path
 * @returns {Label[]}
 */
export function readLabels(path) {
  return readTable(path, ['hangul', 'romanized']).map(({ hangul = '', romanized = '' }) => ({ hangul, romanized }));
}

/**
 * The rows of a TSV file by the names in its first line.
 * @param {string} path
 * @param {readonly string[]} columns
 * @returns {Record<string, string>[]}
 */
export function readTable(path, columns) {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u);
  const names = head.split('\t');
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) throw new Error(`${path} has no column "${missing}"; its columns are ${names.join(', ')}.`);
  return lines.filter(Boolean).map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}
