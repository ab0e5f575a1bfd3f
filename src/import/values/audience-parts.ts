import { spaced } from './spaced.js';

/** The word for a part of a broadcast: 1부, Part 2. */
const PART = /(?<![\d가-힣])[([]?(?:(?<korean>[1-4])부(?!작)|\bpart ?(?<english>[1-4])\b)[)\]]?\s*[:=]?/giu;

/** What stands around the figures of parts. */
const AROUND = /^[\s,/|·;]+|[\s,/|·;]+$/gu;

/** A figure of a part of a broadcast, or of all of it. */
export interface PartOfCell {
  readonly text: string;
  readonly part?: number;
}

/** Which parts a text speaks of, in their order. */
export function partsIn(text: string): number[] {
  return Array.from(text.matchAll(PART), partOf);
}

/**
 * The figures of a cell that has one for each part of the broadcast: 1부 3.4%, 2부 4.5% or 3.4% (1부) 4.5% (2부), and 3.4%/4.5% below a
 * header that names the parts, as 시청률 (1부/2부). Any other cell is one figure.
 */
export function cellParts(cell: string, header: string): readonly PartOfCell[] {
  const text = spaced(cell);
  const words = [...text.matchAll(PART)];
  if (words.length > 0) {
    const [before = '', ...behind] = [0, ...words.map(({ index, 0: word }) => index + word.length)].map((from, at) =>
      text.slice(from, words[at]?.index).replace(AROUND, ''),
    );
    // The words stand before their figures, or behind them.
    const texts = before === '' ? behind : [before, ...behind];
    return words.map((word, at) => ({ part: partOf(word), text: texts[at]! }));
  }
  const told = partsIn(header);
  const texts = text.split(/\s*[/|]\s*/u);
  return told.length > 1 && texts.length === told.length ? told.map((part, at) => ({ part, text: texts[at]! })) : [{ text }];
}

function partOf({ groups }: RegExpMatchArray): number {
  return Number(groups?.['korean'] ?? groups?.['english']);
}
