/** Lists that are asked for page by page while the graph changes show what is there when each page is asked for. */
import { beforeEach, afterEach, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

onEachEngine('lists while the graph changes', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await write(
      'UNWIND $names AS name CREATE (:Entity:Person {id: "person:" + name, name: name, sortName: name, sortNativeName: name, creditCount: size(name)})',
      { names: ['bae', 'cho', 'gong', 'han', 'jeong', 'kim', 'lee', 'yoon'] },
    );
  });

  afterEach(() => store.close());

  const write = (statement: string, params = {}): Promise<unknown> => store.transaction((tx) => tx.write(statement, params));

  const page = async (args: string): Promise<{ names: string[]; start: string; end: string; more: boolean }> => {
    const { people } = await data(store, `{ people(${args}) { nodes { name } pageInfo { startCursor endCursor hasNextPage } } }`);
    const { startCursor, endCursor, hasNextPage } = people.pageInfo;
    return { names: people.nodes.map(({ name }: { name: string }) => name), start: startCursor, end: endCursor, more: hasNextPage };
  };

  it('shows who came between two pages, and not who went', async () => {
    const { names, end } = await page('first: 3');
    expect(names).toEqual(['bae', 'cho', 'gong']);
    await write('CREATE (:Entity:Person {id: "person:heo", name: "heo", sortName: "heo", sortNativeName: "heo", creditCount: 3})');
    expect((await page(`first: 3, after: "${end}"`)).names).toEqual(['han', 'heo', 'jeong']);
    await write('MATCH (person:Person {id: "person:jeong"}) DETACH DELETE person');
    expect(await page(`first: 3, after: "${end}"`)).toMatchObject({ names: ['han', 'heo', 'kim'], more: true });
    expect((await page('first: 3')).names).toEqual(names);
  });

  it('goes on where the last page ended, though its last one is gone or stands elsewhere now', async () => {
    const { end } = await page('first: 3');
    await write('MATCH (person:Person {id: "person:gong"}) DETACH DELETE person');
    expect((await page(`first: 2, after: "${end}"`)).names).toEqual(['han', 'jeong']);
    const { end: han } = await page('first: 3');
    await write('MATCH (person:Person {id: "person:han"}) SET person.sortName = "zan"');
    expect((await page(`first: 2, after: "${han}"`)).names).toEqual(['jeong', 'kim']);
  });

  it('reads both ways, to the ends and not beyond', async () => {
    const order = 'orderBy: {field: CREDITS, direction: DESC}';
    const all = ['jeong', 'gong', 'yoon', 'bae', 'cho', 'han', 'kim', 'lee'];
    const first = await page(`${order}, first: 5`);
    expect(first).toMatchObject({ names: all.slice(0, 5), more: true });
    expect(await page(`${order}, first: 5, after: "${first.end}"`)).toMatchObject({ names: all.slice(5), more: false });
    const last = await page(`${order}, last: 3`);
    expect(last.names).toEqual(all.slice(5));
    expect((await page(`${order}, last: 2, before: "${last.start}"`)).names).toEqual(all.slice(3, 5));
    expect((await page(`${order}, last: 20, before: "${last.start}"`)).names).toEqual(all.slice(0, 5));
  });

  it('finds the few that a filter leaves among many', async () => {
    await write(
      `UNWIND range(0, 1999) AS at WITH at, 'p' + toString(10000 + at) AS name
CREATE (:Entity:Person {id: 'person:' + name, name: name, sortName: name, sortNativeName: name, creditCount: 0, bornOn: CASE WHEN at % 900 = 899 THEN '1990' ELSE '1970' END})`,
    );
    const found = await page('first: 5, filter: {bornFrom: "1985"}');
    expect(found).toMatchObject({ names: ['p10899', 'p11799'], more: false });
  });

  it.each([
    ['nearly all shows', 'KR', (at: number) => at % 7 !== 3],
    ['few shows', 'JP', (at: number) => at % 7 === 3],
  ])('walks through %s of a country in order, those without a day last', async (_, code, isFrom) => {
    const shows = Array.from({ length: 90 }, (_unused, at) => ({
      id: `show:s${String(at).padStart(2, '0')}`,
      // Several of one day, and some of none.
      premieredOn: at % 4 === 0 ? null : `20${10 + (at % 9)}`,
      country: at % 7 === 3 ? 'JP' : 'KR',
    }));
    await write(`UNWIND ['KR', 'JP'] AS code CREATE (:Entity:Country {id: 'country:' + toLower(code), code: code, name: code})`);
    await write(
      `UNWIND $shows AS row MATCH (country:Country {code: row.country})
CREATE (show:Entity:Show {id: row.id, title: row.id, sortName: row.id, kind: 'SERIES', creditCount: 0})-[:FROM]->(country)
SET show.premieredOn = row.premieredOn`,
      { shows },
    );
    const inOrder = shows
      .filter((_show, at) => isFrom(at))
      .sort(
        (a, b) =>
          Number(a.premieredOn === null) - Number(b.premieredOn === null) ||
          (b.premieredOn ?? '').localeCompare(a.premieredOn ?? '') ||
          a.id.localeCompare(b.id),
      )
      .map(({ id }) => id);
    const pageAfter = async (after: string | null): Promise<{ ids: string[]; end: string; more: boolean }> => {
      const { shows: list } = await data(
        store,
        `query ($after: String) { shows(filter: {countries: ["${code}"]}, orderBy: {field: PREMIERED_ON, direction: DESC}, first: 2, after: $after) {
          nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      return { ids: list.nodes.map(({ id }: { id: string }) => id), end: list.pageInfo.endCursor, more: list.pageInfo.hasNextPage };
    };
    let page = await pageAfter(null);
    const found = [...page.ids];
    while (page.more) {
      page = await pageAfter(page.end);
      found.push(...page.ids);
    }
    expect(found).toEqual(inOrder);
  });
});
