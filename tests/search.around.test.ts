/** What stands around a name, and what is typed with the wrong keys or the vowels of common usage: the name is found all the same. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assemble, convertQwertyToHangul, disassemble } from 'es-hangul';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { found, lostWhileTyped } from './support/found.js';

const ZOMBIES = 'show:all-of-us-are-dead';
const LEE = 'person:lee-jae-gyoo';

onEachEngine('a name with something around it', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(() => store.close());

  it.each([
    ['a role before it', '감독 이재규', LEE],
    ['a role that is spoken to', '이재규 감독님', LEE],
    ['the same in Latin letters', 'Director Lee Jae-gyoo', LEE],
    ['a form of address that is Korean', 'Lee Jae-gyoo-ssi', LEE],
    ['another', 'Lee Jae-gyoo nim', LEE],
    ['and others', '이재규 외', LEE],
    ['both scripts side by side', 'Lee Jae-gyoo 이재규', LEE],
    ['both with a stroke between them', '이재규 / Lee Jae-gyoo', LEE],
    ['only one of both known', 'Nobody Known 이재규', LEE],
    ['a year before it', '2022 All of Us Are Dead', ZOMBIES],
    ['a year in brackets before it', '(2022) All of Us Are Dead', ZOMBIES],
    ['the kind of a work', 'All of Us Are Dead kdrama', ZOMBIES],
    ['the kind in brackets', '[드라마] 지금 우리 학교는', ZOMBIES],
    ['a year and the kind', '지금 우리 학교는 (2022 드라마)', ZOMBIES],
    ['one behind the other', '지금 우리 학교는 드라마 2022', ZOMBIES],
    ['the number of a season joined to it', '지금 우리 학교는2', ZOMBIES],
    ['a part', '지금 우리 학교는 2부', ZOMBIES],
    ['a season in Roman numbers', '지금 우리 학교는 II', ZOMBIES],
    ['an episode', '지금 우리 학교는 3화', ZOMBIES],
    ['a season in Latin letters', 'All of Us Are Dead Season 2', ZOMBIES],
    ['the same in short', 'All of Us Are Dead S2', ZOMBIES],
    ['behind a year', 'All of Us Are Dead (2022) - Season 1', ZOMBIES],
    ['the same by its order', 'All of Us Are Dead 2nd Season', ZOMBIES],
    ['in brackets', 'All of Us Are Dead (Season 2)', ZOMBIES],
    ['a part in Roman numbers', 'All of Us Are Dead: Part II', ZOMBIES],
    ['a season before it', '시즌2 지금 우리 학교는', ZOMBIES],
    ['English typed on a Korean keyboard', convertQwertyToHangul('squid game'), 'show:squid-game'],
    ['its beginning', convertQwertyToHangul('squid ga'), 'show:squid-game'],
    ['Korean on an English keyboard that begins with a capital', 'Dlworb', LEE],
    ['common usage', 'Jigum Woori Hakyonun', ZOMBIES],
    ['syllable by syllable', 'Jigeum Uri Hakgyoneun', ZOMBIES],
    ['two swapped syllables', '재이규', LEE],
  ])('is found by %s', async (_what, text, id) => {
    expect(await found(store, text)).toContain(id);
  });

  it('is found whichever two keys of it are swapped', async () => {
    const strokes = [...disassemble('지금 우리')];
    const lost: string[] = [];
    for (let at = 0; at < strokes.length - 1; at++) {
      const [one, other] = [strokes[at]!, strokes[at + 1]!];
      if (one === other || one === ' ' || other === ' ') continue;
      const text = assemble([...strokes.slice(0, at), other, one, ...strokes.slice(at + 2), ...disassemble(' 학교는')]);
      if (!(await found(store, text)).includes(ZOMBIES)) lost.push(text);
    }
    expect(lost).toEqual([]);
  });

  it.each([
    ['이재규', ' 감독님', LEE],
    ['Lee Jae-gyoo', ' (이재규', LEE],
    ['지금 우리 학교는', ' 시즌 2', ZOMBIES],
    ['지금 우리 학교는', ' 드라마', ZOMBIES],
    ['All of Us Are Dead', ' (2022)', ZOMBIES],
    ['All of Us Are Dead', ' (drama)', ZOMBIES],
    ['All of Us Are Dead', ' Season 2', ZOMBIES],
    ['Squid Game', ': Season 2', 'show:squid-game'],
  ])('no key behind %s takes it away: %s', async (name, behind, id) => {
    expect(await lostWhileTyped(store, { before: name, text: behind, from: 1 }, id)).toEqual([]);
  });

  it('is one more reading for reconcile', async () => {
    const { reconcile } = await data<{ reconcile: { entity: { id: string } }[] }>(
      store,
      '{ reconcile(name: "감독 이재규 / Lee Jae-gyoo", type: PERSON) { entity { id } } }',
    );
    expect(reconcile[0]?.entity.id).toBe(LEE);
  });

  it('is none where a word may as well be the next of a name', async () => {
    expect(await found(store, 'Lee S')).not.toContain(LEE);
    expect(await found(store, 'Kingdom 3')).not.toContain('show:kingdom');
  });
});
