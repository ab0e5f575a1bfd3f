/** Who comes first where a text fits several, what a person is known for, and titles looked for among all names. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { found } from './support/found.js';
import { introduce } from './support/people.js';
import { define, projected, state } from './support/facts.js';

const SHOWS = Array.from({ length: 11 }, (_, index) => `show:made-up-${index + 1}`);

onEachEngine('what is well known', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.empty();
    await define(store, ...SHOWS, 'character:made-up-1-kim', 'webtoon:made-up');
    const by = ['article:database'];
    await introduce(
      store,
      { id: 'person:hyun-bin', names: ['Hyun Bin', '현빈'], in: SHOWS.slice(0, 1) },
      { id: 'person:hyun-bin-2', names: ['Hyun Bin', '현빈'], in: SHOWS },
      { id: 'person:kim-c', names: ['Kim C'], in: SHOWS.slice(0, 1) },
      { id: 'person:kim-soo-young', names: ['Kim Soo-young', '김수영'], in: SHOWS },
    );
    await state(
      store,
      ...SHOWS.map((subject, index) => ({ subject, property: 'TITLE', text: `Made Up ${index + 1}`, by })),
      { subject: SHOWS[1]!, property: 'TITLE', text: '지어낸 이야기', by },
      { subject: SHOWS[1]!, property: 'TITLE', text: 'ものがたり', by },
      { subject: 'character:made-up-1-kim', property: 'NAME', text: 'Kim', by },
      { subject: 'webtoon:made-up', property: 'TITLE', text: 'Made Up', by },
      { subject: 'webtoon:made-up', property: 'TITLE', text: '웹툰 이야기', by },
    );
    await projected(store);
  });
  afterAll(() => store.close());

  it('comes first among namesakes: eleven credits before one', async () => {
    expect((await found(store, 'hyun bin')).slice(0, 2)).toEqual(['person:hyun-bin-2', 'person:hyun-bin']);
    expect((await found(store, '현빈')).slice(0, 2)).toEqual(['person:hyun-bin-2', 'person:hyun-bin']);
  });

  it('comes first among those that begin alike, and people before characters', async () => {
    expect(await found(store, 'ki')).toEqual(['person:kim-soo-young', 'person:kim-c', 'character:made-up-1-kim']);
    expect((await found(store, 'kim s'))[0]).toBe('person:kim-soo-young');
  });

  it('is told page by page as at once', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { search }: { search: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await data(
        store,
        'query ($after: String) { search(text: "hyun", first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      ids.push(...search.nodes.map(({ id }) => id));
      if (!search.pageInfo.hasNextPage) break;
      after = search.pageInfo.endCursor;
    }
    expect(ids).toEqual(await found(store, 'hyun'));
    expect(ids.length).toBeGreaterThan(1);
  });

  it('follows when credits are added', async () => {
    await introduce(store, { id: 'person:kim-soo-ah', names: ['Kim Soo-ah'], in: SHOWS.slice(0, 2) });
    expect((await found(store, 'kim soo')).slice(0, 2)).toEqual(['person:kim-soo-young', 'person:kim-soo-ah']);
    expect(await check(store)).toEqual([]);
  });

  it('is what a person is known for', async () => {
    await introduce(store, { id: 'person:somebody-else', names: ['Somebody Else'], in: [SHOWS[4]!] });
    const { person } = await data<{ person: { knownFor: { totalCount: number; nodes: { id: string }[] } } }>(
      store,
      '{ person(id: "person:hyun-bin-2") { knownFor(first: 2) { totalCount nodes { id } } } }',
    );
    expect(person.knownFor.totalCount).toBe(SHOWS.length);
    // Five have worked on the first show, four and three on these.
    expect(person.knownFor.nodes.map(({ id }) => id)).toEqual([SHOWS[0], SHOWS[1]]);
  });

  it.each([
    ['지어낸이야기', ['show:made-up-2']],
    ['MADE-UP 1', ['show:made-up-1', 'show:made-up-10', 'show:made-up-11']],
    ['モノガタリ', ['show:made-up-2']],
    ['nothing like it', []],
  ])('titles with %s are found among all names', async (title, ids) => {
    const { shows } = await data<{ shows: { nodes: { id: string }[] } }>(
      store,
      'query ($title: String) { shows(first: 20, filter: {title: $title}) { nodes { id } } }',
      { title },
    );
    expect(shows.nodes.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('titles of webtoons too', async () => {
    const { webtoons } = await data<{ webtoons: { nodes: { id: string }[] } }>(
      store,
      '{ webtoons(first: 20, filter: {title: "이야기"}) { nodes { id } } }',
    );
    expect(webtoons.nodes.map(({ id }) => id)).toEqual(['webtoon:made-up']);
  });

  it('hiragana find katakana and the other way round', async () => {
    expect(await found(store, 'モノガタリ')).toContain('show:made-up-2');
    expect(await found(store, 'ものがた')).toContain('show:made-up-2');
    expect(await found(store, 'も')).toContain('show:made-up-2');
  });
});
