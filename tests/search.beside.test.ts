/** A season, a year or a kind beside a title finds the show, whatever the title's own words are: one of a syllable, or one like those. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state } from './support/facts.js';
import { found } from './support/found.js';

const IN_HANGUL = ['비밀의 숲', '공항 가는 길', '거침없이 하이킥!', '안녕, 나야!', '미스터 Q', '달려라 장미'];
const IN_LATIN = ['Plan B', 'Extraordinary You!', 'Healer'];

/** Titles with words that as well stand beside one, and what such a title is without them. */
const LIKE_THOSE = ['Mr. Queen', 'Drama Special Series', 'Miss Korea', '드라마 작가'];
const WITHOUT = ['Queen', 'Special', 'Korea'];

const asked = (title: string): string[] =>
  (IN_HANGUL.includes(title) ? [' 2', ' 시즌 3', '2', ' 2부', ': 시즌 2'] : [' Season 2', ' S2', ': Part II', ' (Season 2)']).map(
    (season) => title + season,
  );

onEachEngine('what stands beside a title', (engine) => {
  const titles = [...IN_HANGUL, ...IN_LATIN, ...LIKE_THOSE, ...WITHOUT].map((title, index) => ({ title, id: `show:made-up-${index + 1}` }));
  let store: Store;
  beforeAll(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' });
    const by = ['article:database'];
    await state(store, ...titles.map(({ title, id }) => ({ subject: id, property: 'TITLE', text: title, by })));
    await projected(store);
  });
  afterAll(() => store.close());

  it.each(titles.filter(({ title }) => [...IN_HANGUL, ...IN_LATIN].includes(title)).map(({ title, id }) => [title, id] as const))(
    'is a season: %s',
    async (title, id) => {
      const lost = [];
      for (const text of asked(title)) if ((await found(store, text))[0] !== id) lost.push(text);
      expect(lost).toEqual([]);
    },
  );

  it.each(titles.filter(({ title }) => LIKE_THOSE.includes(title)).map(({ title, id }) => [title, id] as const))(
    'is a year or a kind, and less of it is taken away first: %s',
    async (title, id) => {
      const lost = [];
      for (const text of [
        `${title} 2021`,
        `${title} (2021)`,
        `2021 ${title}`,
        `${title} kdrama`,
        `[드라마] ${title}`,
        `${title} drama 2021`,
      ])
        if ((await found(store, text))[0] !== id) lost.push(text);
      expect(lost).toEqual([]);
    },
  );
});
