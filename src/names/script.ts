/** The writing systems that names are told apart by. */
export const SCRIPT_NAMES = ['HANGUL', 'LATIN', 'HAN', 'KANA', 'OTHER'] as const;
export type Script = (typeof SCRIPT_NAMES)[number];

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['HANGUL', /\p{Script=Hangul}/u],
  ['KANA', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['HAN', /\p{Script=Han}/u],
  ['LATIN', /\p{Script=Latin}/u],
];

/** The script of a name: the first of Hangul, kana, Han and Latin that it has a letter of. */
export function scriptOf(text: string): Script {
  return SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? 'OTHER';
}
