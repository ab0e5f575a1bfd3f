/** The ways in which people type a name. */
import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong, romanize } from 'es-hangul';

/**
 * @typedef {{ id: string, text: string, kind: string, script: string }} Named
 * @typedef {object} Way
 * @property {string} way
 * @property {(name: Named) => boolean} of which names are typed so
 * @property {(text: string, next: () => number) => string[]} typed
 */

/** @type {(name: Named) => boolean} */
const isHangul = ({ text }) => /^[가-힣 ]+$/u.test(text);
/** @type {(kind: string) => (name: Named) => boolean} */
const of = (kind) => (name) => name.id.startsWith(`${kind}:`);
/** @type {(name: Named) => boolean} */
const isLatin = ({ text }) => /^[A-Za-z][A-Za-z '-]+$/u.test(text);
/** @type {(...tests: ((name: Named) => boolean)[]) => (name: Named) => boolean} */
const all =
  (...tests) =>
  (name) =>
    tests.every((test) => test(name));
/** @type {(name: Named) => boolean} */
const isLong = ({ text }) => text.replace(/[^\p{L}]/gu, '').length >= 5;

/** From its second half on, since thousands may begin alike. */
/** @type {(text: string) => string[]} */
function states(text) {
  const strokes = [...disassemble(text)];
  const from = Math.max(3, Math.ceil(strokes.length / 2));
  return Array.from({ length: strokes.length - from + 1 }, (_, index) => {
    try {
      return assemble(strokes.slice(0, from + index));
    } catch {
      return strokes.slice(0, from + index).join('');
    }
  });
}

/** @type {(text: string, next: () => number) => string[]} */
function swapped(text, next) {
  const at = 1 + Math.floor(next() * (text.length - 2));
  const [a, b] = [text[at] ?? '', text[at + 1] ?? ''];
  return a === b || a === ' ' || b === ' ' ? [] : [text.slice(0, at) + b + a + text.slice(at + 2)];
}

/** Key by key where the library cannot put them together, as they would stand there too. */
/** @type {(text: string) => string} */
function onKoreanKeyboard(text) {
  try {
    return convertQwertyToHangul(text);
  } catch {
    return [...text].map((key) => convertQwertyToHangul(key)).join('');
  }
}

/** Two keys of Hangul. */
/** @type {(text: string, next: () => number) => string[]} */
function swappedKeys(text, next) {
  const strokes = [...disassemble(text)];
  const at = Math.floor(next() * (strokes.length - 1));
  const [a = '', b = ''] = strokes.slice(at, at + 2);
  if (a === b || a === ' ' || b === ' ') return [];
  try {
    return [assemble([...strokes.slice(0, at), b, a, ...strokes.slice(at + 2)])];
  } catch {
    return [];
  }
}

/** @type {Way[]} */
export const WAYS = [
  { way: 'as it is written', of: () => true, typed: (text) => [text] },
  { way: 'a Hangul title, key by key', of: all(of('show'), isHangul), typed: states },
  { way: 'a Hangul person, key by key', of: all(of('person'), isHangul), typed: states },
  { way: 'initials of a title', of: all(of('show'), isHangul, isLong), typed: (text) => [getChoseong(text).replace(/\s/gu, '')] },
  { way: 'on an English keyboard', of: all(isHangul, isLong), typed: (text) => [convertHangulToQwerty(text)] },
  { way: 'a Hangul title romanized', of: all(of('show'), isHangul), typed: (text) => [romanize(text)] },
  { way: 'two letters swapped', of: all(of('show'), isLatin, isLong), typed: swapped },
  { way: 'a year in brackets', of: of('show'), typed: (text) => [`${text} (2021)`] },
  { way: 'a year behind', of: of('show'), typed: (text) => [`${text} 2021`] },
  { way: 'a role in brackets', of: all(of('person'), isHangul), typed: (text) => [`${text} (배우)`] },
  { way: 'a role behind', of: all(of('person'), isHangul), typed: (text) => [`${text} 감독`, `${text} 씨`] },
  { way: 'a form of address', of: all(of('person'), isLatin), typed: (text) => [`Mr. ${text}`] },
  { way: 'on a Korean keyboard', of: all(isLatin, isLong), typed: (text) => [onKoreanKeyboard(text.toLowerCase())] },
  { way: 'two keys of Hangul swapped', of: all(isHangul), typed: swappedKeys },
  { way: 'a role before', of: all(of('person'), isHangul), typed: (text) => [`배우 ${text}`, `${text} 감독님`] },
  { way: 'the kind of a work beside it', of: of('show'), typed: (text) => [`${text} kdrama`, `[드라마] ${text}`] },
  {
    way: 'a season beside Hangul',
    of: all(of('show'), isHangul),
    typed: (text) => [`${text} 2`, `${text} 시즌 3`, `${text}2`, `${text} 2부`],
  },
];
