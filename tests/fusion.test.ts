/**
 * Fused statements answer what loaders answer: data, errors and cursors, alone and joined with what others ask at the same time.
 * Examples, the cookbook, and queries that are made from the schema.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { createContext, type Context } from '../src/api/context.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import { Coalescer } from '../src/graph/coalescer.js';
import { statement } from '../src/graph/statement.js';
import { StoreError, type PageReader, type Row, type Store } from '../src/graph/store.js';
import { wrapped } from '../src/graph/wrapped.js';
import { packageFile } from '../src/package-files.js';
import { readExamples } from '../src/server/examples.js';
import { createApollo } from '../src/server/apollo.js';
import { readCookbook } from './support/cookbook.js';
import { onEachEngine } from './support/engines.js';
import { QueryGenerator, type GeneratedQuery } from './support/generated-queries.js';
import { unlessThorough } from './support/thorough.js';

const log = pino({ level: 'silent' });

/** How many queries are made; Neo4j plans each for a good part of a second. */
const GENERATED = { embedded: unlessThorough(400, 3_000), neo4j: unlessThorough(40, 300) };

/** How many are asked at the same time where they are joined. */
const TOGETHER = 16;

const SEED = 20_261_128;

const title = statement('title by id', 'UNWIND $keys AS key MATCH (s:Show {id: key}) RETURN key, [s.title] AS row');

interface Answer {
  readonly data: unknown;
  readonly errors: unknown;
}

onEachEngine('fused statements', (engine) => {
  let store: Store;
  let byLoaders: ApolloServer<Context>;
  let fused: ApolloServer<Context>;
  let coalescer: Coalescer;
  let generator: QueryGenerator;
  /** How many statements of each kind the last question cost. */
  let statements: readonly string[] = [];
  let wereFused = 0;

  beforeAll(async () => {
    store = await engine.seeded();
    const schema = await buildInyeonSchema();
    byLoaders = createApollo(schema, 'off');
    fused = createApollo(schema, 'always');
    coalescer = new Coalescer(store, { lanes: 2, mostKeys: 8, worthKeys: 2 });
    const rows = await store.read<{ kind: string; ids: string[] }>(
      "MATCH (node:Entity) WITH split(node.id, ':')[0] AS kind, node.id AS id ORDER BY id RETURN kind, collect(id) AS ids",
    );
    const charts = await store.read<{ id: string }>('MATCH (chart:Chart) RETURN chart.id AS id ORDER BY id');
    const ids = { ...Object.fromEntries(rows.map((row) => [row.kind, row.ids])), chart: charts.map(({ id }) => id) };
    generator = new QueryGenerator(schema, ids, SEED);
  });
  afterAll(() => store.close());

  async function ask(
    server: ApolloServer<Context>,
    { query, variables }: GeneratedQuery,
    together?: Coalescer,
    from: PageReader = store,
  ): Promise<Answer> {
    const contextValue = createContext(from, log, 'test', { coalescer: together });
    const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer came in parts.');
    statements = contextValue.statements;
    // Fields run side by side: which of two errors comes first depends on who reads faster, and says nothing.
    const errors = body.singleResult.errors?.map((error) => JSON.stringify(error)).sort() ?? null;
    return JSON.parse(JSON.stringify({ data: body.singleResult.data ?? null, errors })) as Answer;
  }

  /** Answers by loaders, by fused statements alone, and joined: all of them have to be the same. */
  async function compare(questions: readonly GeneratedQuery[]): Promise<void> {
    for (let at = 0; at < questions.length; at += TOGETHER) {
      const some = questions.slice(at, at + TOGETHER);
      const expected: Answer[] = [];
      for (const one of some) expected.push(await ask(byLoaders, one));
      const joined = await Promise.all(some.map((one) => ask(fused, one, coalescer)));
      for (const [index, one] of some.entries()) {
        expect({ question: one, ...(await ask(fused, one)) }).toEqual({ question: one, ...expected[index]! });
        if (statements.some((name) => name.endsWith('fused') || name.endsWith('page'))) wereFused++;
        expect({ question: one, ...joined[index]! }).toEqual({ question: one, ...expected[index]! });
      }
    }
  }

  it('answer the examples as loaders do', async () => {
    const examples = await readExamples(packageFile('schema/examples'));
    await compare(examples.map(({ query, variables = {} }) => ({ query, variables })));
  });

  it('answer the cookbook as loaders do', async () => {
    const recipes = readCookbook(await readFile(packageFile('docs/cookbook.md'), 'utf8'));
    const queries = recipes.flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'graphql').map(({ text }) => text));
    expect(queries.length).toBeGreaterThan(20);
    await compare(queries.map((query) => ({ query, variables: {} })));
  });

  it(`answer ${GENERATED[engine.name]} queries made from the schema as loaders do (seed ${SEED})`, async () => {
    wereFused = 0;
    await compare(Array.from({ length: GENERATED[engine.name] }, () => generator.next()));
    // The rest computes, or GraphQL finds an error in it.
    expect(wereFused / GENERATED[engine.name]).toBeGreaterThan(0.4);
  });

  it('cost one statement for what costs loaders one for each level', async () => {
    const question = {
      query: `query ($id: ID!, $first: Int) { show(id: $id) { title directors { name directed { title } } basedOn { source { title } }
        cast(first: $first) { totalCount edges { billing claim { witnesses citations { asWritten article { headline } } } node { name } } } } }`,
      variables: { id: 'show:all-of-us-are-dead', first: 3 },
    };
    await ask(byLoaders, question);
    expect(statements.length).toBeGreaterThanOrEqual(6);
    await ask(fused, question);
    expect(statements).toEqual(['Show by id, fused']);
  });

  it('answer beside what only loaders answer', async () => {
    const question = {
      query:
        '{ one: show(id: "show:all-of-us-are-dead") { title } search(text: "Lee JQ", first: 1) { nodes { id } } show(id: "show:hellbound") { title } }',
      variables: {},
    };
    const expected = await ask(byLoaders, question);
    const answer = await ask(fused, question);
    expect(answer).toEqual(expected);
    expect(Object.keys(answer.data as object)).toEqual(['one', 'search', 'show']);
    expect(statements.filter((name) => name.endsWith('fused'))).toHaveLength(2);
  });

  it('answer under whatever name is asked for', async () => {
    await compare([
      {
        query:
          '{ __proto__: __typename toString: __typename show(id: "show:hellbound") { __proto__: id constructor: title cast(first: 1) { __proto__: totalCount } } }',
        variables: {},
      },
    ]);
  });

  it('share out among the lanes what many ask at once', async () => {
    const shows = await store.read<{ id: string; title: string }>(
      'MATCH (s:Show) RETURN s.id AS id, s.title AS title ORDER BY id LIMIT 13',
    );
    const batches: string[][] = [];
    const counting = wrapped(store, ({ params, read }) => {
      batches.push([...(params as { keys: string[] }).keys]);
      return read();
    });
    const together = new Coalescer(counting, { lanes: 2, mostKeys: 64, worthKeys: 3 });
    const [first, second, ...rest] = shows.map(({ id }) => id);
    // One asks for two shows, one for what another has asked for, and one for what is not there.
    const asked = [[first!, second!], ...rest.map((id) => [id]), [first!], ['show:not-there']];
    const rows = await Promise.all(asked.map((keys) => together.rows(title, {}, keys)));
    const titles = new Map(shows.map((show) => [show.id, show.title]));
    for (const [index, keys] of asked.entries())
      expect([...rows[index]!]).toEqual(keys.filter((key) => titles.has(key)).map((key) => [key, [titles.get(key)]]));
    // Half of them in each lane's turn, but never in smaller pieces than are worth a statement.
    expect(batches.map((keys) => keys.length)).toEqual([8, 4, 3]);
    expect(batches[0]).toEqual(expect.arrayContaining([first, second]));
    // A request by itself is one statement, whatever it asks for.
    batches.length = 0;
    await together.rows(title, {}, [first!, ...rest]);
    expect(batches).toEqual([[first, ...rest]]);
  });

  it('tell the error of one to nobody else, and to all at once that their time is over', async () => {
    const ids = ['show:hellbound', 'show:all-of-us-are-dead', 'show:not-there'];
    let sent = 0;
    const failing = wrapped(store, ({ params, read }) => {
      sent++;
      const isRefused = (params as { keys: string[] }).keys.includes('show:hellbound');
      return isRefused ? Promise.reject(new StoreError('FAILED', 'Fails for one.')) : read();
    });
    const together = new Coalescer(failing, { lanes: 1, mostKeys: 64, worthKeys: 8 });
    const [hellbound, other] = await Promise.allSettled(ids.map((id) => together.rows(title, {}, [id])));
    expect(hellbound).toMatchObject({ status: 'rejected', reason: { failure: 'FAILED' } });
    expect(other).toMatchObject({ status: 'fulfilled', value: new Map([['show:all-of-us-are-dead', ['All of Us Are Dead']]]) });
    expect(sent).toBe(1 + ids.length);

    sent = 0;
    const silent = wrapped(store, ({ signal }) => {
      sent++;
      return new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
    });
    const inTime = new Coalescer(silent, { lanes: 1, mostKeys: 64, worthKeys: 8, deadlineMs: 50 });
    const late = await Promise.allSettled([...ids.map((id) => inTime.rows(title, {}, [id])), ...ids.map(() => inTime.read(title, {}))]);
    for (const one of late) expect(one).toMatchObject({ status: 'rejected', reason: { failure: 'DEADLINE' } });
    expect(sent).toBe(2);
  });

  it('find what was merged away, as loaders do', async () => {
    await store.transaction(async (tx) => {
      await tx.write("MATCH (show:Show {id: 'show:hellbound'}) MERGE (old:Redirect {id: 'show:once-called-so'}) MERGE (old)-[:TO]->(show)");
    });
    const question = { query: '{ show(id: "show:once-called-so") { id title } node(id: "show:once-called-so") { id } }', variables: {} };
    const answer = await ask(fused, question);
    await store.transaction((tx) => tx.write("MATCH (old:Redirect {id: 'show:once-called-so'}) DETACH DELETE old"));
    expect(answer.data).toMatchObject({ show: { id: 'show:hellbound' }, node: { id: 'show:hellbound' } });
  });

  it('read a node that many rows show once, and show it in each of them', async () => {
    const shared = await store.read<{ ids: string[] }>(
      `MATCH (person:Person)-[:ACTED_IN]->(show:Show) WITH person, collect(DISTINCT show.id) AS ids WHERE size(ids) > 1
      UNWIND ids AS id WITH DISTINCT id ORDER BY id LIMIT 5 RETURN collect(id) AS ids`,
    );
    const { ids } = shared[0]!;
    expect(ids.length).toBeGreaterThan(2);
    const parts = 'parts: actedIn(first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor billing node { title } } }';
    // The people of casts, the shows of those, and the people of those again; beside them, what is read of each row.
    const query = `query ($ids: [ID!]!, $first: Int) {
      nodes(ids: $ids) { id ... on Show {
        cast(first: 4) { totalCount edges { character { name } node { name ${parts} again: actedIn(last: 1) { nodes { title
          cast(first: 3) { nodes { id ${parts} directed { title cast(first: 1) { totalCount } } } } } } } } }
        directors { name ${parts} directed { id title cast(first: 1) { nodes { name } } } }
      } }
    }`;
    const asked = [
      { ids, first: 2 },
      { ids: ids.slice(1), first: 1 },
      { ids: ids.slice(0, 2), first: 2 },
    ];
    await compare(asked.map((variables) => ({ query, variables })));
    const rows: Row[] = [];
    const watched = wrapped(store, async ({ read, rowsOf }) => {
      const answer = await read();
      rows.push(...rowsOf(answer));
      return answer;
    });
    const reading = ask(fused, { query, variables: asked[0]! }, undefined, watched);
    const { cast } = ((await reading).data as { nodes: { cast: { edges: unknown[] } }[] }).nodes.at(0)!;
    expect(cast.edges.length).toBeGreaterThan(1);
    expect(statements).toEqual(['Show by id, fused']);
    // What was read of people beside their rows, by the table it stands in: each of them once.
    const told = rows
      .filter(({ key }) => typeof key === 'number')
      .flatMap(({ key, row }) => (row as string[][]).map(([id]) => `${key as number} ${id!}`));
    expect(told.length).toBeGreaterThan(5);
    expect(new Set(told).size).toBe(told.length);
  });

  it('let what is of another label take no place on a page', async () => {
    const person = 'person:lee-jung-jae';
    await store.transaction(async (tx) => {
      await tx.write(`MATCH (person:Person {id: '${person}'})-[:ACTED_IN]->(show:Show)
        MERGE (nothing:Note {text: 'no show'}) SET nothing.premieredOn = '2998'
        MERGE (work:Webtoon {id: 'webtoon:no-show'}) SET work.title = 'No show', work.premieredOn = '2999'
        MERGE (person)-[:ACTED_IN]->(nothing) MERGE (person)-[:ACTED_IN]->(work) MERGE (nothing)-[:ACTED_IN]->(show)`);
    });
    try {
      const queries = ['first: 1', 'first: 2', 'first: 50', 'last: 1'].map((page) => {
        const parts = `actedIn(${page}) { totalCount edges { cursor node { title cast(${page}) { nodes { id name actedIn(${page}) { nodes { title } } } } } } }`;
        return `{ person(id: "${person}") { ${parts} } }`;
      });
      await compare(queries.map((query) => ({ query, variables: {} })));
      const { data } = await ask(fused, { query: `{ person(id: "${person}") { actedIn { totalCount nodes { title } } } }`, variables: {} });
      const { nodes, totalCount } = (data as { person: { actedIn: { nodes: { title: string }[]; totalCount: number } } }).person.actedIn;
      expect(nodes).toHaveLength(totalCount);
      expect(nodes).not.toContainEqual({ title: 'No show' });
    } finally {
      await store.transaction(async (tx) => {
        await tx.write("MATCH (nothing:Note {text: 'no show'}) DETACH DELETE nothing");
        await tx.write("MATCH (work:Webtoon {id: 'webtoon:no-show'}) DETACH DELETE work");
      });
    }
  });
});
