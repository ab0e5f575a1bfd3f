/** Letters that went wrong on the way to a file, and the one form in which texts are stored. */
import { describe, expect, it } from '@jest/globals';
import { letters } from '../../src/import/values/letters.js';
import { mended } from '../../src/import/values/mojibake.js';

/** What reads the bytes 0x80 to 0x9f as Windows-1252 does. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindows1252 = (text: string): string =>
  [...Buffer.from(text)].map((byte) => (byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : HIGH[byte - 0x80])).join('');
const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');
/** Programs that leave out what Windows-1252 has no letter for. */
const asMaimed = (text: string): string => asWindows1252(text).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '');

const TEXTS = [
  '종이달 거리',
  '강의 시계',
  '이상한 변호사 우영우',
  '사이코지만 괜찮아',
  'It’s Okay to Not Be Okay',
  'Café “x” – Señor…',
  '愛の不時着',
  'Привет',
  'Ó – Ö',
];

describe('letters that were read in a wrong way', () => {
  it.each(TEXTS)('%s is mended after one wrong reading and after two', (text) => {
    for (const wrong of [asWindows1252, asLatin1])
      for (const times of [wrong(text), wrong(wrong(text))]) expect(mended(times)).toEqual({ text, isLost: false });
  });

  it.each(['사이코지만 괜찮아', '종이달 거리', '도깨비', '눈이 부시게', '응답하라 1988', '더 글로리', '동백꽃 필 무렵', '“Goblin” says…'])(
    '%s is mended where letters that have no place were dropped',
    (text) => expect(mended(asMaimed(text))).toEqual({ text, isLost: false }),
  );

  it.each(['강의 시계', '미생', '愛の不時着'])('%s is lost where it may have been another', (text) =>
    expect(mended(asMaimed(text)).isLost).toBe(true),
  );

  it.each([
    ['Á¾ÀÌ´Þ °Å¸®', '종이달 거리'],
    ['°­ÀÇ ½Ã°è', '강의 시계'],
  ])('%s is Korean', (text, whole) => expect(mended(text)).toEqual({ text: whole, isLost: false }));

  it.each([
    'Château',
    'Café…',
    'CAFÉ…',
    'É…',
    'CAFÉ»',
    'naïve “é”',
    'It’s “fine”',
    'Ça va? Où',
    'El Niño’s',
    '20°C',
    'Señor™ – é',
    'Pokémon – “Détective” Café’”',
    '지금 우리 학교는',
    'Über’s',
  ])('%s stays as it is', (text) => expect(mended(text)).toEqual({ text, isLost: false }));

  it.each(['Lost \u0080', 'Lost \ufffd', '강\ufffd'])('%j is refused', (text) => expect(() => letters(text)).toThrow(/were lost/));
});

describe('the form in which texts are stored', () => {
  it.each([
    ['종이달'.normalize('NFD'), '종이달'],
    ['Café'.normalize('NFD'), 'Café'],
    ['ＭＯＯＮ　１２！', 'MOON 12!'],
    ['ﾄﾞﾗﾏ', 'ドラマ'],
    ['ㅋㅋ', 'ㅋㅋ'],
    ['№ ½ ㈜', '№ ½ ㈜'],
  ])('%s becomes %s', (text, form) => expect(letters(text)).toBe(form));
});
