import { oneForm } from './letters.js';

/** Blanks that no eye sees, and marks of direction. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/gu;

/** A text in one form, with one blank between its words: databases have non-breaking ones, doubled ones and line breaks. */
export function spaced(text: string): string {
  return oneForm(text).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}
