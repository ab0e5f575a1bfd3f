/** Questions of the graph with answers that anybody can look up: what the seed says of a few shows and people. */
import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('questions of the seed', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(() => store.close());

  it('proves each hop of a path with its claim', async () => {
    const { path } = await data(
      store,
      `{ path(from: "person:joo-dong-geun", to: "show:squid-game") { length nodes { id } hops {
        relation from { id } to { id } claim { id subject { id } value { ... on EntityValue { entity { id } } } citations { article { id } } } } } }`,
    );
    expect(path.nodes.map(({ id }: any) => id)).toEqual([
      'person:joo-dong-geun',
      'webtoon:now-at-our-school',
      'show:all-of-us-are-dead',
      'person:lee-yoo-mi',
      'show:squid-game',
    ]);
    expect(path.hops.map(({ from, relation, to }: any) => `${from.id} ${relation} ${to.id}`)).toEqual([
      'person:joo-dong-geun AUTHORED webtoon:now-at-our-school',
      'show:all-of-us-are-dead BASED_ON webtoon:now-at-our-school',
      'person:lee-yoo-mi ACTED_IN show:all-of-us-are-dead',
      'person:lee-yoo-mi ACTED_IN show:squid-game',
    ]);
    for (const { from, to, claim } of path.hops) {
      expect([claim.subject.id, claim.value.entity.id].sort()).toEqual([from.id, to.id].sort());
      expect(claim.citations.length).toBeGreaterThan(0);
    }
  });

  it('leads from an article to what it mentions, which no claim has to prove', async () => {
    const { nodes } = (await data(store, '{ articles(first: 20) { nodes { id mentions(first: 1) { nodes { id } } } } }'))['articles'];
    const { id, mentions } = nodes.find((article: any) => article.mentions.nodes.length > 0);
    const { path } = await data(store, 'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { hops { relation claim { id } } } }', {
      from: id,
      to: mentions.nodes[0].id,
    });
    expect(path.hops).toEqual([{ relation: 'MENTIONS', claim: null }]);
  });

  it('costs two statements and one for each level', async () => {
    const asked = (what: string): string => `{ path(from: "person:joo-dong-geun", to: "show:squid-game") { ${what} } }`;
    expect((await ask(store, asked('length'))).names).toHaveLength(2 + 4);
    expect((await ask(store, asked('length nodes { id name } hops { from { name } relation to { name } }'))).names).toHaveLength(2 + 4);
    expect((await ask(store, asked('hops { claim { id } }'))).names).toHaveLength(2 + 4 + 1);
  });

  it('grows adaptation trees from where it all began, prequels after what they were made from', async () => {
    const tree = 'adaptationTree { roots { id } steps { generation adaptation { relation source { id } work { id } claim { id } } } }';
    const { f4, novel, prequel, alone } = await data(
      store,
      `{ f4: show(id: "show:f4-thailand") { ${tree} }
         novel: node(id: "novel:boys-over-flowers") { ... on Novel { ${tree} } }
         prequel: webtoon(id: "webtoon:our-beloved-summer") { ${tree} }
         alone: show(id: "show:squid-game") { ${tree} } }`,
    );
    const lines = ({ adaptationTree: { steps } }: any): string[] =>
      steps.map(({ generation, adaptation: { relation, source, work } }: any) => `${generation} ${work.id} ${relation} ${source.id}`);
    expect(f4.adaptationTree.roots).toEqual([{ id: 'novel:boys-over-flowers' }]);
    expect(lines(f4)).toEqual([
      '1 show:boys-over-flowers ADAPTATION novel:boys-over-flowers',
      '2 show:f4-thailand REMAKE show:boys-over-flowers',
    ]);
    expect(novel).toEqual(f4);
    expect(prequel.adaptationTree.roots).toEqual([{ id: 'show:our-beloved-summer' }]);
    expect(lines(prequel)).toEqual(['1 webtoon:our-beloved-summer PREQUEL show:our-beloved-summer']);
    expect(alone).toEqual({ adaptationTree: { roots: [{ id: 'show:squid-game' }], steps: [] } });
    for (const { adaptation } of f4.adaptationTree.steps) expect(adaptation.claim.id).toContain('/BASED_ON/');
  });

  it('costs one statement for the trees, and two for the similar shows, of any number of shows', async () => {
    for (const first of [1, 10, 50]) {
      const trees = await ask(store, `{ shows(first: ${first}) { nodes { adaptationTree { steps { generation } } } } }`);
      expect(trees.errors).toBeUndefined();
      expect(trees.names).toHaveLength(2);
      const similar = await ask(store, `{ shows(first: ${first}) { nodes { similar(first: 3) { score show { id } } } } }`);
      expect(similar.errors).toBeUndefined();
      expect(similar.names).toHaveLength(3);
    }
  });

  it('costs one statement for the collaborators of any number of people, and one for their shows', async () => {
    for (const first of [1, 10, 50]) {
      const query = `{ people(first: ${first}) { nodes { collaborators(first: 5) { nodes { count works { id } credits { roles show { id } } } } } } }`;
      const { errors, names } = await ask(store, query);
      expect(errors).toBeUndefined();
      expect(names).toHaveLength(3);
    }
  });

  it('says why a show is similar', async () => {
    const { show } = await data(store, '{ show(id: "show:all-of-us-are-dead") { similar(first: 3) { score reasons show { id } } } }');
    expect(show.similar[0].show.id).toBe('show:squid-game');
    expect(show.similar[0].reasons).toContain('1 person in common: Lee You-mi');
    const scores = show.similar.map(({ score }: any) => score);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
  });

  it('says it in kinds, counts and things too, with the claims about both shows', async () => {
    const { data: answer, names } = await ask(
      store,
      `{ show(id: "show:all-of-us-are-dead") { similar(first: 1) { reasons common { kind count things { id } claims { property subject { id } value { ... on EntityValue { entity { id } } } } } } } }`,
    );
    const [{ reasons, common }] = answer!['show'].similar;
    expect(common).toHaveLength(reasons.length);
    expect(common[0]).toEqual({
      kind: 'PERSON',
      count: 1,
      things: [{ id: 'person:lee-yoo-mi' }],
      claims: ['show:all-of-us-are-dead', 'show:squid-game'].map((id) => ({
        property: 'CAST_MEMBER',
        subject: { id },
        value: { entity: { id: 'person:lee-yoo-mi' } },
      })),
    });
    const genres = common.find(({ kind }: any) => kind === 'GENRE');
    expect([genres.count, genres.things.length, genres.claims.length]).toEqual([4, 3, 6]);
    expect(common.find(({ kind }: any) => kind === 'CHARTS')).toMatchObject({ things: [], claims: [] });
    // One statement for all claims of all ties.
    expect(names.filter((name) => name === 'claimsByTie')).toHaveLength(1);
  });

  it('finds what works and people have in common, with both ends of each tie', async () => {
    const { common } = await data(
      store,
      '{ common(ids: ["show:all-of-us-are-dead", "show:squid-game"], types: [PERSON]) { totalCount nodes { entity { id } ties { from { id } relation to { id } claim { id } } } } }',
    );
    expect(common.nodes.map(({ entity }: any) => entity.id)).toEqual(['person:lee-yoo-mi']);
    expect(common.nodes[0].ties.map(({ from, relation, to }: any) => `${from.id} ${relation} ${to.id}`)).toEqual([
      'person:lee-yoo-mi ACTED_IN show:all-of-us-are-dead',
      'person:lee-yoo-mi ACTED_IN show:squid-game',
    ]);
  });
});
