/** The particle that fits a word: 은 after a final consonant, 는 after a vowel. Words that do not end in Hangul get both. */
export function josa(word: string, afterConsonant: string, afterVowel: string): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  if (code < 0 || code > 11171) return `${word}${afterConsonant}(${afterVowel})`;
  return word + (code % 28 === 0 ? afterVowel : afterConsonant);
}
