import { readFileSync } from 'node:fs';

/** A name in Hangul and one Latin spelling of it that somebody printed. */
export interface Label {
  readonly hangul: string;
  readonly romanized: string;
}

/** Reads a TSV file with columns `hangul` and `romanized`, others being passed over. */
export function readLabels(path: string): Label[] {
  return readTable(path, ['hangul', 'romanized']).map(({ hangul = '', romanized = '' }) => ({ hangul, romanized }));
}

/** The rows of a TSV file by the names in its first line. */
export function readTable(path: string, columns: readonly string[]): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u);
  const names = head.split('\t');
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) throw new Error(`${path} has no column "${missing}"; its columns are ${names.join(', ')}.`);
  return lines.filter(Boolean).map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}
