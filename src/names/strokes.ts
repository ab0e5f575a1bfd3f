import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';

/** A letter of Hangul that stands alone, as it does while a syllable is typed. */
const LOOSE = /[\u3131-\u3163]/u;

/** Parts of syllables as they stand alone, by the code points of conjoining jamo: initials, vowels, finals. */
const STANDING: readonly (readonly [first: number, letters: string])[] = [
  [0x1100, 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'],
  [0x1161, 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'],
  [0x11a8, 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'],
];

/** Conjoining jamo that no syllable took up, as letters that stand alone. */
export function standingJamo(text: string): string {
  return text.replace(/[\u1100-\u11ff]/gu, (jamo) => {
    for (const [first, letters] of STANDING) {
      const letter = letters[jamo.charCodeAt(0) - first];
      if (letter !== undefined) return letter;
    }
    return jamo;
  });
}

/**
 * A text as the keys of a keyboard that it is typed with: 지금 is ㅈㅣㄱㅡㅁ, so that 직, which stands there for a moment, begins it
 * too. What is not Hangul stays.
 */
export function strokesOf(text: string): string {
  return /[\u3131-\u3163가-힣]/u.test(text) ? disassemble(text) : text;
}

/** Letters of Hangul that stand alone put together to syllables as a keyboard does; undefined where none stands alone. */
export function assembled(text: string): string | undefined {
  return LOOSE.test(text) ? orNothing(() => assemble([...strokesOf(text)])) : undefined;
}

/** es-hangul throws where vowels come in an order that no syllable has. */
function orNothing(put: () => string): string | undefined {
  try {
    return put();
  } catch {
    return undefined;
  }
}

/**
 * What was meant where somebody typed Korean on an English keyboard: dlwowl is 이재지. The first letter may be a capital that a telephone
 * made, so there may be two. None where it gives no syllables.
 */
export function typedInHangul(text: string): string[] {
  if (!/^[a-z ]{3,}$/iu.test(text)) return [];
  return (
    [text, text.charAt(0).toLowerCase() + text.slice(1)]
      .map((typed) => orNothing(() => convertQwertyToHangul(typed)) ?? '')
      // The last letter may be one of a syllable that is not whole yet.
      .filter((hangul) => /^[가-힣 ]+[ㄱ-ㅎ]?$/u.test(hangul))
  );
}

/** What was meant where somebody typed English on a Korean keyboard: ㄴ벼ㅑㅇ is squid. Undefined where the letters stand together as in Korean. */
export function typedInLatin(text: string): string | undefined {
  // The last may be of a syllable that is not whole yet.
  if (!/[\u3131-\u3163](?=.)/u.test(text) || strokesOf(text).length < 3) return undefined;
  const latin = orNothing(() => convertHangulToQwerty(text))?.toLowerCase();
  return latin !== undefined && /^[a-z][a-z ,.:'-]*$/u.test(latin) ? latin : undefined;
}
