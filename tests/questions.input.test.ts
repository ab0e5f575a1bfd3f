/** What questions of the graph answer to input that is bad, odd or empty, and where their limits are. */
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drama, writeDrama } from '../bench/support/drama.mjs';
import type { Reader, Row, Store } from '../src/graph/store.js';
import { shortestWays } from '../src/api/path/search.js';
import { walkThrough } from '../src/api/path/walk.js';
import { firstOf } from '../src/api/path/ways.js';
import { plainGraph, type PlainGraph } from './questions/plain-graph.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const [KEPT, GONE] = ['person:made-000000', 'person:merged-away'];
const SHOW = 'show:made-000001';
const GENRE = 'genre:made-000000';

onEachEngine('questions that are odd', (engine) => {
  let store: Store;
  let graph: PlainGraph;
  beforeAll(async () => {
    store = await engine.empty();
    await writeDrama(store, drama(100));
    await store.transaction((tx) =>
      tx.write('MATCH (kept:Entity {id: $kept}) MERGE (old:Redirect {id: $gone}) MERGE (old)-[:TO]->(kept)', { kept: KEPT, gone: GONE }),
    );
    graph = await plainGraph(store);
  });
  afterAll(() => store.close());

  /** The argument that is refused, and why; fails where nothing is. */
  async function refused(query: string): Promise<readonly [unknown, string]> {
    const { errors } = await ask(store, query);
    expect([query, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([query, ['BAD_USER_INPUT']]);
    return [errors![0]!.extensions!['argument'], errors![0]!.message];
  }

  it.each([
    [`path(from: "${KEPT}", to: "${SHOW}", maxHops: 0) { length }`, ['maxHops'], 'maxHops must be between 1 and 8; it is 0.'],
    [`path(from: "${KEPT}", to: "${SHOW}", maxHops: 1000) { length }`, ['maxHops'], 'maxHops must be between 1 and 8; it is 1000.'],
    [`paths(from: "${KEPT}", to: "${SHOW}", maxHops: -1) { length }`, ['maxHops'], 'between 1 and 8'],
    [`paths(from: "${KEPT}", to: "${SHOW}", first: -1) { length }`, ['first'], 'between 0 and 100'],
    [`path(from: "${KEPT}", to: "${SHOW}", through: []) { length }`, ['through'], 'names no relation'],
    [`path(from: "nonsense", to: "${SHOW}") { length }`, ['from'], 'is not an id'],
    [`path(from: "${SHOW}", to: "") { length }`, ['to'], 'is not an id'],
    [`neighbourhood(id: "${SHOW}", hops: 0) { truncated }`, ['hops'], 'between 1 and 3'],
    [`neighbourhood(id: "${SHOW}", hops: 4) { truncated }`, ['hops'], 'between 1 and 3'],
    [`neighbourhood(id: "${SHOW}", first: 101) { truncated }`, ['first'], 'between 0 and 100'],
    [`neighbourhood(id: "${SHOW}", through: []) { truncated }`, ['through'], 'names no relation'],
    [`common(ids: ["${SHOW}"]) { totalCount }`, ['ids'], '2 to 10 ids; it holds 1'],
    [`common(ids: []) { totalCount }`, ['ids'], '2 to 10 ids; it holds 0'],
    [`common(ids: [${`"${SHOW}",`.repeat(11)}]) { totalCount }`, ['ids'], 'it holds 11'],
    [`common(ids: ["${SHOW}", "${KEPT}", "${SHOW}"]) { totalCount }`, ['ids', '2'], 'is there twice'],
    [`common(ids: ["${KEPT}", "${GONE}"]) { totalCount }`, ['ids', '1'], 'is there twice'],
    [`common(ids: ["${SHOW}", "x"]) { totalCount }`, ['ids', '1'], 'is not an id'],
    [`person(id: "${KEPT}") { collaborators(minWorks: 0) { totalCount } }`, ['minWorks'], 'must be 1 or more'],
    [`person(id: "${KEPT}") { collaborators(from: "2022", to: "2021") { totalCount } }`, ['to'], 'lies after'],
    [`person(id: "${KEPT}") { collaborators(first: 1000) { totalCount } }`, ['first'], 'between 0 and 100'],
    [`show(id: "${SHOW}") { similar(first: 0) { score } }`, ['first'], 'between 1 and 50'],
    [`show(id: "${SHOW}") { similar(first: 51) { score } }`, ['first'], 'between 1 and 50'],
  ])('refuses %s', async (field, argument, message) => {
    const [at, why] = await refused(`{ ${field} }`);
    expect(at).toEqual(argument);
    expect(why).toContain(message);
  });

  it('refuses a cursor of another list', async () => {
    const { person } = await data(store, `{ person(id: "${KEPT}") { credits(first: 1) { pageInfo { endCursor } } } }`);
    const cursor = person.credits.pageInfo.endCursor as string;
    for (const field of [
      `person(id: "${KEPT}") { collaborators(after: "${cursor}") { totalCount } }`,
      `common(ids: ["${SHOW}", "${KEPT}"], after: "${cursor}") { totalCount }`,
    ])
      expect(await refused(`{ ${field} }`)).toEqual([['after'], expect.stringContaining('a cursor of another list')]);
  });

  it('is a way of no hops from a thing to itself, hub or not, and to itself under its old id', async () => {
    for (const [from, to] of [
      [KEPT, KEPT],
      [GENRE, GENRE],
      [GONE, KEPT],
      [GONE, GONE],
    ] as const) {
      const { path, paths } = await data(
        store,
        'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } hops { relation } } paths(from: $from, to: $to) { length } }',
        { from, to },
      );
      expect([path, paths]).toEqual([{ length: 0, nodes: [{ id: from === GENRE ? GENRE : KEPT }], hops: [] }, [{ length: 0 }]]);
    }
  });

  it('follows an id that was merged away', async () => {
    const asked = (id: string): string =>
      `{ path(from: "${id}", to: "${SHOW}") { nodes { id } } neighbourhood(id: "${id}") { nodes { id } } common(ids: ["${id}", "person:made-000001"]) { nodes { entity { id } ties { from { id } } } } }`;
    const [old, kept] = [await data(store, asked(GONE)), await data(store, asked(KEPT))];
    expect(old).toEqual(kept);
    expect(kept['common'].nodes.length).toBeGreaterThan(0);
  });

  it('goes through a hub only when the relation is named, and to one always', async () => {
    const shows = graph.beside
      .get(GENRE)!
      .map(({ id }) => id)
      .sort();
    const [from, to] = [shows[0]!, shows[1]!];
    const { through, end, around } = await data(
      store,
      `{ through: path(from: "${from}", to: "${to}", through: [IN_GENRE]) { nodes { id } }
         end: path(from: "${from}", to: "${GENRE}") { hops { relation from { id } to { id } } }
         around: paths(from: "${from}", to: "${to}", first: 100) { nodes { id } } }`,
    );
    expect(through.nodes).toHaveLength(3);
    expect(end.hops).toEqual([{ relation: 'IN_GENRE', from: { id: from }, to: { id: GENRE } }]);
    const between = around.flatMap(({ nodes }: any) => nodes.slice(1, -1).map(({ id }: any) => id.split(':')[0]));
    expect(between.filter((kind: string) => !['person', 'show', 'character', 'webtoon'].includes(kind))).toEqual([]);
  });

  describe('the search', () => {
    it('finds the same where an end has too many relations to walk from', async () => {
      const walk = walkThrough(null);
      const people = [...graph.nodes.keys()].filter((id) => id.startsWith('person:') && graph.beside.has(id)).slice(0, 60);
      const hubs = [GENRE, 'country:made-000000', 'platform:made-000001', 'company:made-000003', 'company:made-000010'];
      for (const [index, id] of [...people, ...hubs].entries()) {
        const to = hubs[index % hubs.length]!;
        if (id === to) continue;
        const found = async (degree: number) => {
          const ways = await shortestWays(store, { id, degree: 5 }, { id: to, degree }, 1 + (index % 6), walk);
          return ways && firstOf(ways, 5);
        };
        expect([id, to, await found(1_000_000)]).toEqual([id, to, await found(5)]);
      }
    });

    it('gives up with a clear answer rather than read without end', async () => {
      const endless: Reader = {
        async read<R extends Row>() {
          return [{ id: 'person:a', nodes: Array.from({ length: 200_001 }, (_, index) => `show:${index}`) }] as unknown as R[];
        },
      };
      await expect(
        shortestWays(endless, { id: 'person:a', degree: 1 }, { id: 'person:b', degree: 1 }, 6, walkThrough(null)),
      ).rejects.toMatchObject({ extensions: { code: 'TOO_COMPLEX' } });
    });
  });
});
