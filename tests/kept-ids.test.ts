/** What a show keeps the ids of follows its relations, and lists that are read by it are what the relations say. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { shows as list } from '../src/api/show/show.loader.js';
import { check } from '../src/check/check.js';
import { keepIds, projectStaleFigures } from '../src/claims/derived-fields.js';
import type { KeptOrders } from '../src/graph/kept-order.js';
import type { PageStatements, Store } from '../src/graph/store.js';
import { merge } from '../src/identity/merge.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, idOf, projected, publish, state, type Fact } from './support/facts.js';

const by = ['article:page'];

onEachEngine('the ids that shows keep', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
    await publish(store, { id: 'article:page', publication: 'publication:site', kind: 'DATABASE', on: '2022-06-30' });
    const shows = ['a', 'b', 'c'].map((letter) => `show:${letter}`);
    const named = [...shows, 'genre:noir', 'genre:epic', 'tag:rain', 'company:lantern', 'platform:screen'];
    await state(
      store,
      ...named.map((subject): Fact => {
        const property = subject.startsWith('show:') ? 'TITLE' : 'NAME';
        return { subject, property, text: subject.split(':')[1]!, by: [{ article: 'article:page', asWritten: subject.split(':')[1]! }] };
      }),
      { subject: 'show:a', property: 'IN_GENRE', value: 'genre:noir', by },
      { subject: 'show:b', property: 'IN_GENRE', value: 'genre:noir', by },
      { subject: 'show:b', property: 'IN_GENRE', value: 'genre:epic', by },
      { subject: 'show:c', property: 'IN_GENRE', value: 'genre:epic', by },
      { subject: 'show:a', property: 'TAGGED', value: 'tag:rain', by },
      // Both makes it and broadcasts it.
      { subject: 'show:b', property: 'PRODUCED_BY', value: 'company:lantern', by },
      { subject: 'show:b', property: 'AIRED_ON', value: 'company:lantern', by },
      { subject: 'show:c', property: 'DISTRIBUTED_BY', value: 'company:lantern', by },
      { subject: 'show:c', property: 'STREAMS_ON', value: 'platform:screen', by },
    );
    await store.transaction(async (tx) => {
      await tx.write("MATCH (show:Show) SET show.kind = 'SERIES'");
      await tx.write("MATCH (platform:Platform) SET platform.kind = 'STREAMING'");
    });
    await projected(store);
  });

  afterEach(() => store.close());

  /** The letters of the shows under a filter; their number has to be the length that the list says it has. */
  const under = async (filter: string): Promise<string> => {
    const { shows } = await data(store, `{ shows(filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect([shows.totalCount, (await data(store, `{ shows(filter: { ${filter} }) { totalCount } }`)).shows.totalCount]).toEqual([
      shows.nodes.length,
      shows.nodes.length,
    ]);
    return shows.nodes.map(({ id }: { id: string }) => id.slice(5)).join('');
  };

  const written = (statement: string): Promise<unknown> => store.transaction((tx) => tx.write(statement));

  it('find the shows of each, of any of several, and of several filters together', async () => {
    expect(await check(store)).toEqual([]);
    expect(await under('genres: ["genre:noir"]')).toBe('ab');
    expect(await under('genres: ["genre:epic"]')).toBe('bc');
    expect(await under('genres: ["genre:noir", "genre:epic"]')).toBe('abc');
    expect(await under('genres: ["genre:noir", "genre:noir"]')).toBe('ab');
    expect(await under('genres: ["genre:none"]')).toBe('');
    expect(await under('genres: []')).toBe('');
    expect(await under('tags: ["tag:rain"]')).toBe('a');
    expect(await under('company: "company:lantern"')).toBe('bc');
    expect(await under('network: "company:lantern"')).toBe('b');
    expect(await under('platform: "platform:screen"')).toBe('c');
    expect(await under('genres: ["genre:epic"], network: "company:lantern"')).toBe('b');
    expect(await under('genres: ["genre:noir"], platform: "platform:screen"')).toBe('');
    expect(await under('genres: ["genre:noir"], kind: FILM')).toBe('');
  });

  it('come and go with what is claimed', async () => {
    const fact: Fact = { subject: 'show:c', property: 'IN_GENRE', value: 'genre:noir', by };
    await state(store, fact);
    await projected(store);
    expect(await under('genres: ["genre:noir"]')).toBe('abc');
    await store.transaction((tx) => tx.write("MATCH (claim:Claim {id: $id}) SET claim.rank = 'DEPRECATED'", { id: idOf(fact) }));
    await projected(store);
    expect(await under('genres: ["genre:noir"]')).toBe('ab');
    expect(await check(store)).toEqual([]);
  });

  it('go over to what a genre is merged into', async () => {
    await merge(store, 'genre:noir', 'genre:epic');
    expect(await under('genres: ["genre:noir"]')).toBe('abc');
    expect(await under('genres: ["genre:epic"]')).toBe('');
    expect(await check(store)).toEqual([]);
  });

  it('are brought up to date by a start: in a store from before there were any, and after relations from outside', async () => {
    await written('MATCH (show:Show) REMOVE show.genreIds, show.tagIds');
    expect((await check(store)).length).toBe(3);
    const told: number[][] = [];
    await keepIds(store, (...progress) => told.push(progress));
    // Three shows, and two genres and a tag.
    expect(told).toEqual([[6, 6]]);
    expect(await check(store)).toEqual([]);
    told.length = 0;
    await keepIds(store, (...progress) => told.push(progress));
    expect(told).toEqual([]);
    expect([await under('genres: ["genre:epic"]'), await under('tags: ["tag:rain"]')]).toEqual(['bc', 'a']);

    await written("MATCH (show:Show {id: 'show:c'}) MATCH (genre:Genre {id: 'genre:noir'}) CREATE (show)-[:IN_GENRE]->(genre)");
    await store.transaction(projectStaleFigures);
    expect(await under('genres: ["genre:noir"]')).toBe('abc');
    // A relation that nobody claims is told of, and nothing else.
    for (const violation of await check(store)) expect(violation).toMatch(/\(show:c\)-\[:IN_GENRE\]->\(genre:noir\)/);
  });

  it('are verified: a show that keeps others is told of', async () => {
    await written("MATCH (show:Show {id: 'show:a'}) SET show.genreIds = ['genre:epic']");
    expect(await check(store)).toEqual(['show:a should have {"genreIds":["genre:noir"]}.']);
  });
});

/** One of two thousand and more shows, as the list puts them. */
interface Made {
  readonly id: string;
  readonly day: string | null;
  readonly genres: readonly string[];
}

onEachEngine('pages of what very many shows share', (engine) => {
  let store: Store;
  /** Half of them, some, few, and one of some other. */
  const made: Made[] = Array.from({ length: 2_400 }, (_, at) => ({
    id: `show:s${String(at).padStart(4, '0')}`,
    // Several of one day, and some of none.
    day: at % 11 === 0 ? null : `20${10 + (at % 7)}`,
    genres: [...(at % 2 === 0 ? ['genre:half'] : []), ...(at % 12 === 5 ? ['genre:some'] : []), ...(at % 400 === 399 ? ['genre:few'] : [])],
  }));

  beforeAll(async () => {
    store = await engine.empty();
    await define(store, 'genre:half', 'genre:some', 'genre:few');
    await store.transaction((tx) =>
      tx.write(
        `UNWIND $made AS row
CREATE (show:Entity:Show {id: row.id, title: row.id, name: row.id, sortName: row.id, sortNativeName: row.id, kind: 'SERIES', creditCount: 0})
SET show.premieredOn = row.day
WITH show, row UNWIND row.genres AS id MATCH (genre:Genre {id: id}) CREATE (show)-[:IN_GENRE]->(genre)`,
        { made },
      ),
    );
    await store.transaction(projectStaleFigures);
  });

  afterAll(() => store.close());

  const ordered = (direction: 'ASC' | 'DESC', genres: readonly string[]): string[] =>
    made
      .filter((show) => show.genres.some((genre) => genres.includes(genre)))
      .sort((a, b) => {
        if (a.day === null || b.day === null) return Number(a.day === null) - Number(b.day === null) || (a.id < b.id ? -1 : 1);
        return (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) * (direction === 'ASC' ? 1 : -1) || (a.id < b.id ? -1 : 1);
      })
      .map(({ id }) => id);

  /** Walks through the first pages of a list and through its last ones, and compares. */
  const walk = async (direction: 'ASC' | 'DESC', genres: readonly string[]): Promise<void> => {
    const whole = ordered(direction, genres);
    const page = async (paging: string): Promise<any> =>
      (
        await data(
          store,
          `query ($genres: [ID!]) { shows(filter: { genres: $genres }, orderBy: { field: PREMIERED_ON, direction: ${direction} }, ${paging}) {
            totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          { genres },
        )
      ).shows;
    const ids = ({ nodes }: { nodes: readonly { id: string }[] }): string[] => nodes.map(({ id }) => id);
    const first = await page('first: 7');
    expect([ids(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([whole.slice(0, 7), whole.length, whole.length > 7]);
    if (whole.length === 0) return;
    const second = await page(`first: 90, after: "${first.pageInfo.endCursor}"`);
    expect(ids(second)).toEqual(whole.slice(7, 97));
    const last = await page('last: 9');
    expect([ids(last), last.pageInfo.hasPreviousPage]).toEqual([whole.slice(-9), whole.length > 9]);
    const before = await page(`last: 80, before: "${last.pageInfo.startCursor}"`);
    expect(ids(before)).toEqual(whole.slice(0, -9).slice(-80));
  };

  const LISTS = [['genre:half'], ['genre:some'], ['genre:few'], ['genre:some', 'genre:few'], ['genre:none']];

  const walkAll = async (): Promise<void> => {
    for (const genres of LISTS) for (const direction of ['ASC', 'DESC'] as const) await walk(direction, genres);
  };

  /** Waits until the embedded engine knows the members of the lists that were asked for; Neo4j has indexes. */
  const known = async (): Promise<void> => {
    if (engine.name === 'neo4j') return;
    const { orders } = store as unknown as { orders: KeptOrders };
    const pages = ['ASC', 'DESC'].map((direction): PageStatements =>
      list.page({ filters: ['genres'], order: `PREMIERED_ON ${direction}`, backward: false, beginning: 'END' }),
    );
    while (!pages.every((page) => orders.knowsMembers(page))) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  describe('each list, from both ends', () => {
    it('is what the relations say, as it is first asked for and once its members are known', async () => {
      await walkAll();
      await known();
      await walkAll();
    });

    it('is so right after a write too', async () => {
      const moved = made.findIndex(({ genres }) => genres.includes('genre:some'));
      made[moved] = { ...made[moved]!, day: '2031' };
      const joined = made.findIndex(({ genres }) => genres.length === 0);
      made[joined] = { ...made[joined]!, genres: ['genre:few'] };
      await store.transaction(async (tx) => {
        await tx.write("MATCH (show:Show {id: $id}) SET show.premieredOn = '2031'", { id: made[moved]!.id });
        await tx.write("MATCH (show:Show {id: $id}) MATCH (genre:Genre {id: 'genre:few'}) CREATE (show)-[:IN_GENRE]->(genre)", {
          id: made[joined]!.id,
        });
        await projectStaleFigures(tx);
      });
      await walkAll();
      await known();
      await walkAll();
    });
  });
});
