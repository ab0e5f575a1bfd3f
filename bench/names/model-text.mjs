/** @import { ModelFile } from '../../dist/names/korean/model-file.js' */

/** What stands in a line for each syllable. */
const TABLES = ['families', 'first', 'later', 'given'];

/**
 * Writes the model with the same bytes for the same content: one line for each syllable, numbers to three decimals.
 * @param {ModelFile} file
 * @returns {string}
 */
export function modelText(file) {
  /** @param {unknown} value */
  const line = (value) => JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Math.round(inner * 1000) / 1000 : inner));
  /** @param {Readonly<Record<string, unknown>>} table */
  const sorted = (table) =>
    Object.keys(table)
      .sort()
      .map((key) => `    ${JSON.stringify(key)}: ${line(table[key])}`);
  const entries = Object.entries(file).map(([key, value]) =>
    TABLES.includes(key) ? `  "${key}": {\n${sorted(value).join(',\n')}\n  }` : `  "${key}": ${line(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}
