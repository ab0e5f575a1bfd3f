/** Walking a list page by page gives exactly the list, from either end, in every order. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { lookedUpBy } from './support/in-memory.js';
import { someOnNeo4j } from './support/thorough.js';

/** A connection to walk. */
interface Walk {
  /** For people. */
  readonly name: string;
  /** The query, with `$page` where the paging arguments go and `$fields` where the connection's fields go. */
  readonly query: string;
  /** Where the connection stands in the answer. */
  readonly path: readonly string[];
  /** What tells a row from the others, and by what it is ordered. */
  readonly row: string;
  /** The rows' ids as the store has them, in no order. */
  readonly ids: string;
  /** What the list is ordered by, and whether the largest comes first. */
  readonly by?: { readonly key: string; readonly descending: boolean };
  /** Names and titles stand as a reader looks them up, not letter by letter. */
  readonly lookedUp?: true;
}

interface Connection {
  readonly edges: { readonly cursor: string; readonly node: Record<string, string | null> }[];
  readonly nodes: Record<string, string | null>[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

const SHOW = 'show:all-of-us-are-dead';
const CREDITS = 'DIRECTED|WROTE|CREATED|PRODUCED|EDITED|COMPOSED|ACTED_IN';

/** A list in its default order and in each of these, both ways. */
function inOrders(walk: Omit<Walk, 'query'> & { query: (order: string) => string }, orders: Readonly<Record<string, string>>): Walk[] {
  return [
    { ...walk, query: walk.query('') },
    ...Object.entries(orders).flatMap(([field, key]) =>
      ['ASC', 'DESC'].map((direction) => ({
        ...walk,
        name: `${walk.name} by ${field} ${direction}`,
        query: walk.query(`orderBy: {field: ${field}, direction: ${direction}}`),
        by: { key, descending: direction === 'DESC' },
      })),
    ),
  ];
}

const WALKS: readonly Walk[] = [
  ...inOrders(
    {
      name: 'shows',
      lookedUp: true,
      query: (order) => `{ list: shows($page ${order}) { $fields } }`,
      path: ['list'],
      row: 'id title premieredOn',
      ids: 'MATCH (n:Show) RETURN n.id AS id',
    },
    { TITLE: 'title', PREMIERED_ON: 'premieredOn' },
  ),
  ...inOrders(
    {
      name: 'people of some shows',
      lookedUp: true,
      query: (order) => `{ list: people($page ${order} filter: {workedOn: ["${SHOW}", "show:hellbound"]}) { $fields } }`,
      path: ['list'],
      row: 'id name bornOn',
      ids: `MATCH (n:Person)-[:${CREDITS}]->(s:Show) WHERE s.id IN ['${SHOW}', 'show:hellbound'] RETURN DISTINCT n.id AS id`,
    },
    { NAME: 'name', BORN_ON: 'bornOn' },
  ),
  {
    name: 'cast',
    query: `{ show(id: "${SHOW}") { list: cast($page) { $fields } } }`,
    path: ['show', 'list'],
    row: 'id',
    ids: `MATCH (n:Person)-[:ACTED_IN]->(:Show {id: '${SHOW}'}) RETURN n.id AS id`,
  },
  ...inOrders(
    {
      name: 'credits of a person',
      query: (order) => `{ person(id: "person:lee-jae-gyoo") { list: credits($page ${order}) { $fields } } }`,
      path: ['person', 'list'],
      row: 'id ... on Show { title premieredOn }',
      ids: `MATCH (:Person {id: 'person:lee-jae-gyoo'})-[:${CREDITS}]->(n:Show) RETURN n.id AS id`,
    },
    { PREMIERED_ON: 'premieredOn', TITLE: 'title' },
  ),
  {
    name: 'credits of a show',
    query: `{ show(id: "${SHOW}") { list: credits($page) { $fields } } }`,
    path: ['show', 'list'],
    row: 'id',
    ids: `MATCH (n:Person)-[:${CREDITS}]->(:Show {id: '${SHOW}'}) RETURN n.id AS id`,
  },
  {
    name: 'claims',
    query: `{ show(id: "${SHOW}") { list: claims($page) { $fields } } }`,
    path: ['show', 'list'],
    row: 'id',
    ids: `MATCH (:Show {id: '${SHOW}'})<-[:ABOUT]-(n:Claim) RETURN n.id AS id`,
  },
  {
    name: 'mentionedIn',
    query: `{ show(id: "${SHOW}") { list: mentionedIn($page) { $fields } } }`,
    path: ['show', 'list'],
    row: 'id publishedOn',
    ids: `MATCH (:Show {id: '${SHOW}'})<-[:MENTIONS]-(n:Article) RETURN DISTINCT n.id AS id`,
  },
  ...inOrders(
    {
      name: 'articles',
      query: (order) => `{ list: articles($page ${order}) { $fields } }`,
      path: ['list'],
      row: 'id headline publishedOn',
      ids: 'MATCH (n:Article) RETURN n.id AS id',
    },
    { PUBLISHED_ON: 'publishedOn', HEADLINE: 'headline' },
  ),
];

/** Reads one page. */
async function page(store: Store, { query, path, row }: Walk, args: string): Promise<Connection> {
  const fields = `edges { cursor node { ${row} } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
  const answer = await data(store, query.replace('$page', args).replace('$fields', fields));
  return path.reduce<any>((within, key) => within[key], answer) as Connection;
}

/** Walks the whole list, and looks at each page on the way. */
async function walked(store: Store, walk: Walk, size: number, backward: boolean): Promise<Connection['edges']> {
  const all: Connection['edges'] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const [count, from] = backward ? ['last', 'before'] : ['first', 'after'];
    const { edges, nodes, pageInfo, totalCount } = await page(
      store,
      walk,
      `${count}: ${size} ${cursor === null ? '' : `${from}: "${cursor}"`}`,
    );
    const ends = [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
    const [back, ahead] = backward ? ends.reverse() : ends;
    expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node['id']));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
    expect(back).toBe(cursor !== null);
    if (backward) all.unshift(...edges);
    else all.push(...edges);
    more = ahead!;
    expect(more).toBe(all.length < totalCount);
    expect(edges).toHaveLength(more ? size : Math.min(size, totalCount - (all.length - edges.length)));
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  return all;
}

onEachEngine('paging', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  describe.each(WALKS.map((walk) => [walk.name, walk] as const))('%s', (_name, walk) => {
    it('is the same walked in pages of 1, 3 and 7, from either end', async () => {
      const ids = (await store.read<{ id: string }>(walk.ids)).map(({ id }) => id).sort();
      expect(ids.length).toBeGreaterThan(7);
      const whole = await walked(store, walk, 100, false);
      expect(whole.map(({ node }) => node['id']!).sort()).toEqual(ids);
      expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(ids.length);
      for (const size of someOnNeo4j(engine, [3, 1, 7], 3)) {
        expect(await walked(store, walk, size, false)).toEqual(whole);
        expect(await walked(store, walk, size, true)).toEqual(whole);
      }
    });

    const { by } = walk;
    if (by !== undefined)
      it(`stands in the order of its ${by.key}, those without it last`, async () => {
        const keys = (await walked(store, walk, 100, false)).map(({ node }) => node[by.key] ?? null);
        const known = keys.filter((key) => key !== null);
        expect(keys.slice(0, known.length)).toEqual(known);
        const placed =
          walk.lookedUp && /name|title/.test(by.key)
            ? known.map((key) => lookedUpBy({ id: '', label: '', ties: [], name: key }, false))
            : known;
        expect(placed).toEqual([...placed].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (by.descending ? -1 : 1)));
      });
  });

  it('has lists whose order has gaps: the tests above are about those too', async () => {
    const rows = await store.read<{ missing: number }>(
      `MATCH (n:Person)-[:${CREDITS}]->(:Show {id: '${SHOW}'}) WHERE n.bornOn IS NULL RETURN count(DISTINCT n) AS missing`,
    );
    expect(rows[0]!.missing).toBeGreaterThan(1);
  });

  it.each([
    ['shows', '{ shows(first: 1) { $fields } }', 1],
    ['cast', `{ show(id: "${SHOW}") { cast(first: 1) { $fields } } }`, 2],
    ['claims', `{ show(id: "${SHOW}") { claims(first: 1) { $fields } } }`, 2],
  ])('counts the rows of %s only when it is asked to', async (_name, query, statements) => {
    expect((await ask(store, query.replace('$fields', 'nodes { id }'))).names).toHaveLength(statements);
    expect((await ask(store, query.replace('$fields', 'nodes { id } pageInfo { hasNextPage }'))).names).toHaveLength(statements);
    expect((await ask(store, query.replace('$fields', 'nodes { id } totalCount'))).names).toHaveLength(statements + 1);
  });

  it('counts under the same filter as the page', async () => {
    const films = await store.read("MATCH (n:Show {kind: 'FILM'}) RETURN n.id AS id");
    const answer = await data(store, '{ shows(filter: {kind: FILM}, first: 100) { totalCount nodes { id kind } } }');
    expect(answer['shows']).toMatchObject({ totalCount: films.length });
    expect(answer['shows'].nodes).toHaveLength(films.length);
  });

  it('gives an empty page where there is nothing', async () => {
    const nothing =
      '{ shows(filter: {title: "no such title"}) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    expect(await data(store, nothing)).toEqual({
      shows: {
        nodes: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });
});
