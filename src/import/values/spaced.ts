/** Blanks that no eye sees, and marks of direction. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/gu;

/** A text with one blank between its words: databases have non-breaking ones, doubled ones and line breaks. */
export function spaced(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}
