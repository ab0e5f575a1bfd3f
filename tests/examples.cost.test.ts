/** The invariant of every query: as many statements as it has loader-backed fields at most, however many rows. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { projectStale } from '../src/claims/projection.js';
import type { Store } from '../src/graph/store.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import { loaderBackedFields } from './examples/loader-backed.js';
import { ask, beyond } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const SHOWS = 60;

/** A store of 60 shows, each with two directors, a writer and three actors, whom it shares with its neighbours. */
async function fill(store: Store): Promise<void> {
  const shows = Array.from({ length: SHOWS }, (_, index) => index);
  const id = (kind: string, index: number): string => `${kind}-${String(index % SHOWS).padStart(2, '0')}`;
  const entities = ['director', 'writer', 'actor'].flatMap((kind) =>
    shows.map((index) => ({ id: `person:${id(kind, index)}`, name: `${kind} ${index}` })),
  );
  const credits = shows.flatMap((index) => [
    ...[0, 1].map((step) => ({
      show: `show:${id('show', index)}`,
      property: 'DIRECTED_BY',
      person: `person:${id('director', index + step)}`,
    })),
    { show: `show:${id('show', index)}`, property: 'WRITTEN_BY', person: `person:${id('writer', index - (index % 2))}` },
    ...[0, 1, 2].map((step) => ({
      show: `show:${id('show', index)}`,
      property: 'CAST_MEMBER',
      person: `person:${id('actor', index + step)}`,
    })),
  ]);
  const named = (property: string) => `UNWIND $rows AS row
MERGE (subject:Entity {id: row.id})
MERGE (article:Entity {id: 'article:made-up'})
MERGE (claim:Claim {id: 'claim:' + row.id + '/${property}/' + row.name})
SET claim.property = '${property}', claim.text = row.name
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: row.name}]->(article)
SET citation.kind = 'OFFICIAL'`;
  await store.transaction(async (tx) => {
    await tx.write(
      `MERGE (article:Entity {id: 'article:made-up'}) SET article:Article, article.kind = 'NEWS', article.headline = 'Made up'`,
    );
    await tx.write(`MERGE (publication:Entity {id: 'publication:made-up'}) SET publication:Publication, publication.kind = 'EDITORIAL'`);
    await tx.write(`MATCH (article:Entity {id: 'article:made-up'}) MATCH (publication:Entity {id: 'publication:made-up'})
MERGE (article)-[:PUBLISHED_BY]->(publication)`);
    const titles = shows.map((index) => ({ id: `show:${id('show', index)}`, name: `Show ${String(index).padStart(2, '0')}` }));
    await tx.write(`UNWIND $rows AS row MERGE (show:Entity {id: row.id}) SET show:Show, show.kind = 'SERIES'`, { rows: titles });
    await tx.write('UNWIND $rows AS row MERGE (person:Entity {id: row.id}) SET person:Person', { rows: entities });
    await tx.write(named('TITLE'), { rows: titles });
    await tx.write(named('NAME'), { rows: [...entities, { id: 'publication:made-up', name: 'Made up' }] });
    await tx.write(
      `UNWIND $rows AS row
MERGE (subject:Entity {id: row.show})
MERGE (value:Entity {id: row.person})
MERGE (article:Entity {id: 'article:made-up'})
MERGE (claim:Claim {id: 'claim:' + row.show + '/' + row.property + '/' + row.person})
SET claim.property = row.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[:STATED_IN {asWritten: row.person}]->(article)`,
      { rows: credits },
    );
    await projectStale(tx);
  });
}

const DIRECTED = 'directors { id name directed { id title } }';

onEachEngine('the cost of a query', (engine) => {
  let store: Store;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildInyeonSchema();
    store = await engine.empty();
    await fill(store);
  });
  afterAll(() => store.close());

  /** Asks; the answer must be whole, and cost no more than its fields allow. */
  async function answered(query: string, variables: Record<string, unknown> = {}): Promise<{ data: any; names: readonly string[] }> {
    const { data, errors, names } = await ask(store, query, variables);
    expect(errors).toBeUndefined();
    expect(beyond(loaderBackedFields(schema, query), names)).toEqual([]);
    return { data, names };
  }

  it('is three statements from one show to its directors to all they directed', async () => {
    const { data, names } = await answered(`{ show(id: "show:show-10") { title ${DIRECTED} } }`);
    expect(data.show.directors.map(({ directed }: any) => directed.map(({ id }: any) => id).sort())).toEqual([
      ['show:show-09', 'show:show-10'],
      ['show:show-10', 'show:show-11'],
    ]);
    expect(names).toHaveLength(3);
  });

  it('is three statements for fifty shows of a list too', async () => {
    const { data, names } = await answered(`{ shows(first: 50) { nodes { title ${DIRECTED} } } }`);
    expect(data.shows.nodes).toHaveLength(50);
    for (const show of data.shows.nodes) {
      expect(show.directors).toHaveLength(2);
      for (const director of show.directors) expect(director.directed).toHaveLength(2);
    }
    expect(names).toHaveLength(3);
  });

  it('is three statements for fifty shows by their ids', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `show:show-${String(index).padStart(2, '0')}`);
    const { data, names } = await answered(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Show { id ${DIRECTED} } } }`, { ids });
    expect(data.nodes.map(({ id }: any) => id)).toEqual(ids);
    expect(names).toHaveLength(3);
  });

  it.each([1, 10, SHOWS])('is the same five statements on five levels, for %i shows', async (first) => {
    const { data, names } = await answered(
      `query ($first: Int!) {
        shows(first: $first) {
          nodes { title directors { directed { title cast(first: 2) { nodes { ... on Person { actedIn(first: 2) { nodes { name } } } } } } } }
        }
      }`,
      { first },
    );
    expect(data.shows.nodes).toHaveLength(first);
    const [played] = data.shows.nodes[0].directors[0].directed[0].cast.nodes;
    expect(played.actedIn.nodes).toHaveLength(2);
    expect(names).toHaveLength(5);
  });

  it.each([1, 10, SHOWS])('never grows where the levels repeat themselves, for %i shows', async (first) => {
    const { names } = await answered(
      `query ($first: Int!) { shows(first: $first) { nodes { directors { directed { directors { directed { title } } } } } } }`,
      { first },
    );
    // What is loaded once within a request is not loaded again: with all shows on the first level, nothing is left to ask for.
    expect(names).toHaveLength(first === SHOWS ? 3 : 5);
  });

  it('is one statement more for the counts of fifty pages, and none when nobody asks', async () => {
    const pages = (counted: string): string => `{ shows(first: 50) { nodes { cast(first: 1) { ${counted} nodes { id } } } } }`;
    const { data, names } = await answered(pages('totalCount'));
    expect(data.shows.nodes.map(({ cast }: any) => [cast.totalCount, cast.nodes.length])).toEqual(Array(50).fill([3, 1]));
    expect(names).toHaveLength(3);
    expect((await answered(pages(''))).names).toHaveLength(2);
  });

  it('of the claims behind fifty credits is that of one', async () => {
    const cited = (first: number): string => `{ shows(first: ${first}) { nodes { credits(first: 10) { edges {
      creditedAs claim { value { ... on EntityValue { entity { name names { text citations { article { id } } } } } } citations { article { publication { name } } } }
    } } } } }`;
    const one = await answered(cited(1));
    const fifty = await answered(cited(50));
    expect(fifty.data.shows.nodes.every(({ credits }: any) => credits.edges.length === 6)).toBe(true);
    expect(fifty.names).toHaveLength(one.names.length);
  });
});
