import { standingJamo } from './strokes.js';

/** The longest text that is taken as a name, in characters. */
export const LONGEST_NAME = 200;

/** Words that mark a season before its number: "Season 2", "S2", "Part 2", "시즌 2". */
const SEASON = /(?<![\p{L}\p{N}])(?:season|series|part|s|시즌)\s*(\d{1,2})(?![\p{L}\p{N}])/gu;

/** How far katakana stand behind the hiragana of the same sound. */
const TO_KATAKANA = 0x60;

/** Articles that titles are printed with and without: "A Business Proposal". */
const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * A name without what makes no difference to it: case, accents, punctuation, doubled blanks, marks that do not show.
 * A season mark becomes one word of its own, so that "Kingdom: Season 2", "Kingdom S2" and "Kingdom 2" agree, and
 * "Kingdom" does not. Hangul stays as it is; hiragana are katakana, in which titles are printed and which few type.
 *
 * @returns words with one blank between them; empty when the text holds no letter and no digit.
 */
export function fold(text: string): string {
  return standingJamo(
    text
      .toWellFormed()
      // Single jamo stay as they are typed: NFKC would take them for parts of a syllable.
      .replace(/[^\u3131-\u318e]+/gu, (run) => run.normalize('NFKC'))
      .toLowerCase()
      // Accents are marks of their own once taken apart; Hangul is put together again afterwards.
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC'),
  )
    .replace(/[\u3041-\u3096]/gu, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + TO_KATAKANA))
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(SEASON, ' $1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name, without articles unless there is nothing else. */
export function wordsOf(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * A folded name without blanks, the form in which spellings are compared: "Choi Woo Shik" and "Choi Woo-shik" are
 * one. A digit keeps its blanks, so that "Twenty 5" is not "Twenty5" of another title.
 */
export function compact(folded: string): string {
  // The first is several times as fast, and there are thousands of names to compare.
  return /\d/u.test(folded) ? folded.replace(/(?<!\d) (?!\d)/gu, '') : folded.replaceAll(' ', '');
}

/** The digits of a name in their order: names that differ in them are different, however alike. */
export function digitsOf(folded: string): string {
  return folded.replace(/\D+/gu, ' ').trim();
}
