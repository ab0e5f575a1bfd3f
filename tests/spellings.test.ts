import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state, type Fact } from './support/facts.js';

/** People as one source has them: the spelling that is stored, and their Hangul where the graph knows it. */
const PEOPLE: readonly (readonly [id: string, spelling: string, hangul?: string, bornOn?: string])[] = [
  ['person:lee-jae-gyoo', 'JQ Lee', '이재규'],
  ['person:park-ji-hoo', 'Park Ji Hoo', '박지후'],
  ['person:jo-yi-hyun', 'Jo Yi Hyun'],
  ['person:choi-woo-shik', 'Choi  Woo Shik', '최우식'],
  ['person:bae-doo-na', 'Bae Doo Na'],
  ['person:im-si-wan', 'Im Si Wan', '임시완'],
  ['person:moon-ga-young', 'Moon Ga Young'],
  ['person:park-solomon', 'Park Solomon', '박솔로몬'],
  ['person:lee-joon-hyuk-1972', 'Lee Joon Hyuk', '이준혁', '1972'],
  ['person:lee-joon-hyuk-1984', 'Lee Joon Hyuk', '이준혁', '1984'],
  ['person:kim-ji-soo-1972', 'Kim Ji Soo', '김지수', '1972'],
  ['person:kim-ji-soo-1993', 'Kim Ji Soo', '김지수', '1993'],
  ['person:kim-ji-soo-1995', 'Kim Ji Soo', '김지수', '1995'],
  ['person:lee-na-eun-writer', 'Lee Na-eun', '이나은'],
  ['person:lee-na-eun-actress', 'Lee Na-eun', '이나은', '1999'],
];

/** Works with every title under which some source prints them. */
const WORKS: readonly (readonly [id: string, ...titles: string[]])[] = [
  ['show:goblin', 'Guardian: The Lonely and Great God', 'Goblin'],
  ['show:just-between-lovers', 'Rain or Shine', 'Just Between Lovers'],
  ['show:twenty-five-twenty-one', 'Twenty Five Twenty One'],
  ['show:business-proposal', 'A Business Proposal'],
  ['show:kingdom', 'Kingdom', '킹덤'],
  ['season:kingdom/2', 'Kingdom: Season 2'],
  ['show:kingdom-japan', 'Kingdom (Japanese film)', 'キングダム'],
  ['show:the-fortress', 'The Fortress', '남한산성'],
  ['show:namhansanseong-1986', 'Namhansanseong', '남한산성'],
];

const by = [{ article: 'article:made-by-hand', kind: 'OFFICIAL' }];
const native = [{ article: 'article:made-by-hand', kind: 'NATIVE', locale: 'ko' }];

function facts(): Fact[] {
  return [
    ...PEOPLE.flatMap(([subject, spelling, hangul, bornOn]): Fact[] => [
      { subject, property: 'NAME', text: spelling, by },
      ...(hangul === undefined ? [] : [{ subject, property: 'NAME', text: hangul, by: native }]),
      ...(bornOn === undefined ? [] : [{ subject, property: 'BORN_ON', date: bornOn, by: ['article:made-by-hand'] }]),
    ]),
    { subject: 'person:park-solomon', property: 'NAME', text: 'Lomon', by: [{ article: 'article:made-by-hand', kind: 'STAGE_NAME' }] },
    ...WORKS.flatMap(([subject, ...titles]) => titles.map((text): Fact => ({ subject, property: 'TITLE', text, by }))),
  ];
}

onEachEngine('a spelling', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:made-by-hand', publication: 'publication:tests', kind: 'DATABASE', of: 'DATASET' });
    await state(store, ...facts());
    await projected(store);
  });
  afterAll(() => store.close());

  async function found(text: string): Promise<string[]> {
    const { search } = await data(store, 'query($text: String!) { search(text: $text) { nodes { id } } }', { text });
    return search.nodes.map(({ id }: { id: string }) => id);
  }

  describe('meets the one it stands for', () => {
    it.each([
      ['Lee Jae-kyoo', 'person:lee-jae-gyoo'],
      ['Lee Jae Gyoo', 'person:lee-jae-gyoo'],
      ['Lee JQ', 'person:lee-jae-gyoo'],
      ['Lee Jae Gyu', 'person:lee-jae-gyoo'],
      ['Lee Jae-gyoo', 'person:lee-jae-gyoo'],
      ['Park Ji Hu', 'person:park-ji-hoo'],
      ['Park Ji-hu', 'person:park-ji-hoo'],
      ['Cho Yi-hyun', 'person:jo-yi-hyun'],
      ['Choi Woo-sik', 'person:choi-woo-shik'],
      ['Bae Doona', 'person:bae-doo-na'],
      ['Yim Si Wan', 'person:im-si-wan'],
      ['Mun Ka Young', 'person:moon-ga-young'],
      ['Lomon', 'person:park-solomon'],
      ['Goblin', 'show:goblin'],
      ['Guardian: The Lonely and Great God', 'show:goblin'],
      ['Just Between Lovers', 'show:just-between-lovers'],
      ['Rain or Shine', 'show:just-between-lovers'],
      ['Twenty-Five Twenty-One', 'show:twenty-five-twenty-one'],
      ['Business Proposal', 'show:business-proposal'],
      ['Kingdom Season 2', 'season:kingdom/2'],
      ['Kingdom S2', 'season:kingdom/2'],
      ['Kingdom', 'show:kingdom'],
    ])('%s → %s', async (text, id) => {
      expect((await found(text))[0]).toBe(id);
    });
  });

  describe('that namesakes share finds each of them', () => {
    it.each([
      ['Lee Jun-hyeok', ['person:lee-joon-hyuk-1972', 'person:lee-joon-hyuk-1984']],
      ['Kim Ji-su', ['person:kim-ji-soo-1972', 'person:kim-ji-soo-1993', 'person:kim-ji-soo-1995']],
      ['이나은', ['person:lee-na-eun-actress', 'person:lee-na-eun-writer']],
      ['남한산성', ['show:namhansanseong-1986', 'show:the-fortress']],
    ])('%s', async (text, ids) => {
      expect((await found(text)).slice(0, ids.length).sort()).toEqual(ids);
    });
  });

  describe('stays apart from what it does not stand for', () => {
    it.each([
      ['Park Ji-hun', 'person:park-ji-hoo'],
      ['Kingdom Season 3', 'season:kingdom/2'],
      ['Kingdom 2', 'show:kingdom'],
      ['Choi Woo-jin', 'person:choi-woo-shik'],
    ])('%s is not %s', async (text, id) => {
      const { search } = await data(store, 'query($text: String!) { search(text: $text) { edges { reason node { id } } } }', { text });
      const sure = search.edges.filter(({ reason }: { reason: string }) => ['EXACT', 'ALIAS', 'ROMANIZATION'].includes(reason));
      expect(sure.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(id);
    });
  });
});
