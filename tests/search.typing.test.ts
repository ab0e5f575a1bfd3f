/** What people type on the way to a name, and around it: each finds what it is to find, and no key takes away what the one before it found. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { convertHangulToQwerty, romanize } from 'es-hangul';
import type { Store } from '../src/graph/store.js';
import { editsBetween } from '../src/names/edits.js';
import { keysOfName, keysOfText } from '../src/names/keys.js';
import { onEachEngine } from './support/engines.js';
import { found, lostWhileTyped } from './support/found.js';

const ZOMBIES = 'show:all-of-us-are-dead';
const LEE = 'person:lee-jae-gyoo';

it('two letters that stand side by side and are swapped are one edit', () => {
  expect(editsBetween('squidgame', 'sqiudgame', 1)).toBe(1);
  expect(editsBetween('squidgame', 'sqiudgaem', 2)).toBe(2);
  expect(editsBetween('abc', 'cab', 1)).toBe(2);
  expect(editsBetween('squidgame', 'squidgame', 0)).toBe(0);
});

it.each([
  ['I Yu-mi', '이유미'],
  ['Sa Mi-ja', '사미자'],
  ['Ryu Dam', '류담'],
  ['Im Ho', '임호'],
  ['Son Dam-bi', '손담비'],
])('%s is found by %s, and the other way round', (latin, hangul) => {
  const kept = (name: string): string[] => keysOfName(name, 'person:somebody').map(({ id }) => id);
  const asked = (text: string): string[] => keysOfText(text).flatMap(({ id, kind }) => (kind === 'HANGUL' ? [id] : []));
  expect(kept(hangul).some((key) => asked(latin).includes(key))).toBe(true);
  expect(kept(latin).some((key) => asked(hangul).includes(key))).toBe(true);
});

onEachEngine('what people type', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(() => store.close());

  it.each([
    ['지금 우리 학교는', ZOMBIES],
    ['이재규', LEE],
  ])('finds %s at every key from its first syllable on', async (name, id) => {
    expect(await lostWhileTyped(store, { text: name, from: 2 }, id)).toEqual([]);
  });

  it.each([
    ['a letter that no syllable has taken up yet', '이재ㄱ', LEE],
    ['a final that is the next initial', '이잭', LEE],
    ['initials that the keyboard joins', 'ㅈㄱㅇㅀ', ZOMBIES],
    ['letters that were never put together', 'ㅈㅣㄱㅡㅁ', ZOMBIES],
    ['conjoining jamo', '지그\u1106', ZOMBIES],
    ['half-width jamo', '\uffb8\uffdc\uffa1\uffda\uffb1', ZOMBIES],
    ['the keys of an English keyboard', convertHangulToQwerty('지금 우리'), ZOMBIES],
    ['two swapped letters', 'Sqiud Game', 'show:squid-game'],
    ['two that are swapped where a name is cut', 'Squi dGame', 'show:squid-game'],
    ['a title in Latin letters', romanize('지금 우리 학교는'), ZOMBIES],
    ['the same in another spelling', 'Chigeum Uri Hakkyonun', ZOMBIES],
    ['a year in brackets', 'All of Us Are Dead (2022)', ZOMBIES],
    ['a year behind it', 'All of Us Are Dead 2022', ZOMBIES],
    ['a role', '이재규 감독', LEE],
    ['a role in brackets', '이재규 (감독)', LEE],
    ['the other script in brackets', 'Lee Jae-gyoo (이재규)', LEE],
    ['only the other script known', 'Somebody Else (이재규)', LEE],
    ['a form of address', 'Mr. Lee Jae-gyoo', LEE],
    ['one that is joined to it', '이재규씨', LEE],
    ['a season beside a Hangul title', '지금 우리 학교는 시즌 2', ZOMBIES],
  ])('finds it by %s', async (_what, text, id) => {
    expect(await found(store, text)).toContain(id);
  });

  it.each(['ㅘㅣㄷ', 'hkcd', '(', '()', '씨', 'Mr.', '2021', '(2021)', 'ㅏㅏㅏㅏ', '\u1161\u11a8'])('answers %j', async (text) => {
    expect(Array.isArray(await found(store, text))).toBe(true);
  });
});
