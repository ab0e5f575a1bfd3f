import { RowError } from '../intake/import-error.js';
import { mended } from './mojibake.js';

/** Letters and marks of full width, and Kana of half width. */
const WIDTHS = /[\u3000\uff01-\uff9f\uffe0-\uffe6]+/gu;

/** Whether a text is nothing but ASCII, as most are: such letters cannot have gone wrong, and have one form. */
export function isPlain(text: string): boolean {
  return !/[\u0080-\uffff]/u.test(text);
}

/**
 * A text in the one form in which texts are stored: letters put together (NFC) and of their usual width, so that ＭＯＯＮ is
 * MOON.
 */
export function oneForm(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(WIDTHS, (run) => run.normalize('NFKC')).normalize('NFC');
}

/**
 * The letters of a text that a file gives: as its author wrote them, where they were decoded wrongly on the way, and in one
 * form.
 * @throws RowError when letters are lost for good.
 */
export function letters(text: string): string {
  if (isPlain(text)) return text;
  const { text: whole, isLost } = mended(text);
  if (isLost) throw new RowError(lostSentence(text), 'letters are lost');
  return oneForm(whole);
}

/** What is said of a text whose letters are lost. */
function lostSentence(text: string): string {
  return `${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)} has letters that were lost on the way: save the file in UTF-8.`;
}
