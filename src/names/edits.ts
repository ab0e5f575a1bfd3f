import { distance } from 'fastest-levenshtein';

/**
 * How many edits make one text of another: a letter put in, left out or changed, or two that stand side by side swapped (Sqiud). Exact up
 * to `most`; beyond it, some number that is larger.
 */
export function editsBetween(a: string, b: string, most: number): number {
  const edits = distance(a, b);
  // A swap counts as two there, so only what is too much by that can come to less.
  if (edits <= 1 || edits > 2 * most) return edits;
  let least = edits;
  for (let at = 0; at < b.length - 1; at++) {
    if (b[at] === b[at + 1] || !a.includes(b[at + 1]! + b[at]!)) continue;
    least = Math.min(least, 1 + editsBetween(a, swapped(b, at), most - 1));
  }
  return least;
}

/** A text with the letters at a place and behind it swapped. */
export function swapped(text: string, at: number): string {
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
}
