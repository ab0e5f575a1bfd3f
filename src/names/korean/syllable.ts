import { assemble, disassembleCompleteCharacter } from 'es-hangul';

/** The letters of one Hangul syllable, as es-hangul writes them: 훤 is ㅎ, ㅜㅓ, ㄴ; no coda is the empty text. */
export interface Syllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

/** Family names of two syllables. All others have one. */
const COMPOUND_FAMILIES = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방', '어금', '망절', '장곡', '소봉', '강전'];

const known = new Map<string, Syllable | undefined>();

/** The letters of a syllable; undefined for anything but one complete Hangul syllable. */
export function syllableOf(character: string): Syllable | undefined {
  if (known.has(character)) return known.get(character);
  const parts = /^[가-힣]$/u.test(character) ? disassembleCompleteCharacter(character) : undefined;
  const syllable = parts && { onset: parts.choseong, vowel: parts.jungseong, coda: parts.jongseong };
  if (syllable) known.set(character, syllable);
  return syllable;
}

const assembled = new Map<string, string>();

/** The syllable of these letters. */
export function syllableFrom(onset: string, vowel: string, coda: string): string {
  const key = `${onset}${vowel} ${coda}`;
  let syllable = assembled.get(key);
  if (syllable === undefined) assembled.set(key, (syllable = assemble([onset, vowel, coda].filter(Boolean))));
  return syllable;
}

/** A name in Hangul without its blanks; undefined if it is written otherwise, or is too short or too long for a name. */
export function hangulName(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const name = text.normalize('NFC').replace(/\s/gu, '');
  return /^[가-힣]{2,6}$/u.test(name) ? name : undefined;
}

export interface HangulName {
  readonly family: string;
  /** The syllables of the given name. */
  readonly given: readonly string[];
}

/** Parts the family name (남궁 of 남궁민, 이 of 이재규) from the given name; 선우 alone is a 선 named 우. */
export function partsOf(hangul: string): HangulName {
  const compound = COMPOUND_FAMILIES.find((family) => hangul.startsWith(family) && hangul.length > family.length);
  const family = compound ?? hangul.slice(0, 1);
  return { family, given: Array.from(hangul.slice(family.length)) };
}
