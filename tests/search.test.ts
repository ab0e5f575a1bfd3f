import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const SEARCH = `query Search($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor score reason matched { text kind } node { id name } }
  }
}`;

interface Found {
  readonly score: number;
  readonly reason: string;
  readonly matched: { readonly text: string; readonly kind: string };
  readonly node: { readonly id: string; readonly name: string };
}

async function search(store: Store, text: string, types?: string[]): Promise<readonly Found[]> {
  return (await data<{ search: { edges: Found[] } }>(store, SEARCH, { text, types })).search.edges;
}

async function best(store: Store, text: string, types?: string[]): Promise<{ id: string | undefined; reason: string | undefined }> {
  const [first] = await search(store, text, types);
  return { id: first?.node.id, reason: first?.reason };
}

onEachEngine('a search of the seeded graph', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(() => store.close());

  describe('finds one man under every spelling', () => {
    it.each([
      ['Lee JQ', 'ALIAS'],
      ['JQ Lee', 'ALIAS'],
      ['jq  LEE', 'ALIAS'],
      ['Lee Jae-gyoo', 'EXACT'],
      ['Lee Jae Gyu', 'ALIAS'],
      ['Lee Jae-kyoo', 'ALIAS'],
      ['이재규', 'EXACT'],
      ['이 재규', 'EXACT'],
      ['Yi Jae-gyu', 'ROMANIZATION'],
      ['Jae-kyu Lee', 'ROMANIZATION'],
      ['LEE JAEKYOO', 'ALIAS'],
    ])('%s by %s', async (text, reason) => {
      expect(await best(store, text)).toEqual({ id: 'person:lee-jae-gyoo', reason });
    });
  });

  describe('finds one show under every title', () => {
    it.each([
      ['All of Us Are Dead', 'EXACT'],
      ['all of us are dead', 'EXACT'],
      ['ALL OF US ARE DEAD', 'EXACT'],
      ['Jiwoohak', 'ALIAS'],
      ['지금 우리 학교는', 'EXACT'],
      ['지금우리학교는', 'EXACT'],
      ['ㅈㄱㅇㄹ', 'INITIALS'],
      ['ㅈㄱ ㅇㄹ ㅎㄱㄴ', 'INITIALS'],
      ['All of U', 'PREFIX'],
      ['지금 우', 'PREFIX'],
      ['All of Us Are Daed', 'TYPO'],
      ['All of Us Ar Dead', 'TYPO'],
      ['dead us all', 'TOKENS'],
    ])('%s by %s', async (text, reason) => {
      expect(await best(store, text, ['SHOW'])).toEqual({ id: 'show:all-of-us-are-dead', reason });
    });
  });

  it('ranks the exact name before what only begins so or is alike', async () => {
    const found = await search(store, 'Kingdom', ['SHOW']);
    expect(found[0]).toMatchObject({ reason: 'EXACT', score: 1, node: { id: 'show:kingdom' } });
    expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it('keeps a number apart: Kingdom 2 is not Kingdom', async () => {
    const ids = (await search(store, 'Kingdom 3', ['SHOW', 'SEASON'])).map(({ node }) => node.id);
    expect(ids).not.toContain('show:kingdom');
  });

  it('finds only the types that are asked for', async () => {
    const found = await search(store, 'Netflix', ['PLATFORM']);
    expect(found.map(({ node }) => node.id)).toEqual(['platform:netflix']);
  });

  it('finds every attested name by its own spelling, first or among equals', async () => {
    const names = await store.read<{ text: string; entity: string }>(
      'MATCH (name:Name)-[:NAMES]->(entity:Entity) RETURN name.text AS text, entity.id AS entity ORDER BY text, entity',
    );
    expect(names.length).toBeGreaterThan(700);
    const missed: string[] = [];
    for (const { text, entity } of names) {
      const found = await search(store, text);
      const top = found.filter(({ reason }) => reason === 'EXACT' || reason === 'ALIAS').map(({ node }) => node.id);
      if (!top.includes(entity)) missed.push(`${text} → ${entity}`);
    }
    expect(missed).toEqual([]);
  });

  it('pages through all that it finds, without doubles, with the right total', async () => {
    const all = (await data(store, SEARCH, { text: 'kim', first: 100 })).search;
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page: any = (await data(store, SEARCH, { text: 'kim', first: 3, after })).search;
      expect(page.totalCount).toBe(all.totalCount);
      walked.push(...page.edges.map((edge: Found) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(walked).toEqual(all.edges.map((edge: Found) => edge.node.id));
    expect(new Set(walked).size).toBe(all.totalCount);
    expect(walked.length).toBeGreaterThan(5);
  });

  it('costs one statement for the look-up and one for the entities, however many', async () => {
    const query = '{ search(text: "kim", first: 50) { totalCount nodes { id name } } }';
    expect((await ask(store, query)).names).toHaveLength(2);
    expect((await ask(store, '{ search(text: "qqqqqqq") { totalCount } }')).names).toHaveLength(1);
  });

  describe('takes any text', () => {
    it.each([
      ['empty', ''],
      ['blanks', '   \t\n'],
      ['control characters', '\u0000\u0007\u001b'],
      ['right-to-left marks', '\u200f\u202e\u2066'],
      ['emoji', '🧟‍♂️🎬'],
      ['an unpaired surrogate', '\ud83d'],
      ['Lucene syntax', '*:*'],
      ['a fuzzy operator', '~~'],
      ['a regular expression', '(.*)'],
      ['a long expression', '(a+)+$'.repeat(20)],
      ['quotes', `'"\\\``],
      ['Cypher', "') MATCH (n) DETACH DELETE n //"],
    ])('%s', async (_title, text) => {
      const { data: answer, errors } = await ask(store, SEARCH, { text });
      expect(errors).toBeUndefined();
      expect(answer['search']).toMatchObject({ totalCount: 0, edges: [] });
    });

    it('and refuses one that is longer than any name', async () => {
      const { errors } = await ask(store, SEARCH, { text: 'a'.repeat(10_000) });
      expect(errors?.[0]).toMatchObject({ path: ['search'], extensions: { code: 'BAD_USER_INPUT', argument: ['text'] } });
    });

    it('but no cursor that is none', async () => {
      const { errors } = await ask(store, SEARCH, { text: 'kim', after: 'nonsense' });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } });
    });
  });
});
