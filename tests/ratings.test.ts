/** How sites rate a show: by site, day by day, each with who says so; merged and split with the show. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { merge, split } from '../src/identity/merge.js';
import { ask, data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish } from './support/facts.js';

const RATINGS = [
  { show: 'show:a', publication: 'publication:critics', kind: 'CRITICS', value: 100, scale: 100, asOf: '2022-01-31' },
  { show: 'show:a', publication: 'publication:critics', kind: 'CRITICS', value: 83, scale: 100, asOf: '2022-02-28' },
  { show: 'show:a', publication: 'publication:users', kind: 'AUDIENCE', value: 7.7, scale: 10, asOf: '2022-01-31' },
  { show: 'show:b', publication: 'publication:users', kind: 'AUDIENCE', value: 8.1, scale: 10, asOf: null },
];

const ASK = `query ($show: ID!, $publication: ID) { show(id: $show) { ratings(publication: $publication, first: 2) { totalCount
  nodes { value scale kind votes asOf publication { id } show { id } citations { asWritten article { id } } } pageInfo { hasNextPage endCursor } } } }`;

onEachEngine('ratings', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:page', publication: 'publication:users', kind: 'DATABASE', on: '2022-01-31' },
      { id: 'article:news', publication: 'publication:news', kind: 'ENTERTAINMENT_NEWS', on: '2022-02-01' },
    );
    await define(store, 'show:a', 'show:b', 'publication:critics');
    await store.transaction((tx) =>
      tx.write(
        `UNWIND $rows AS row
MATCH (show:Show {id: row.show}) MATCH (publication:Publication {id: row.publication})
MATCH (page:Article {id: 'article:page'}) MATCH (news:Article {id: 'article:news'})
MERGE (rating:Rating {id: 'rating:' + substring(row.show, 5) + '/' + substring(row.publication, 12) + '/' + row.kind + '/' + toString(row.value) + 'of' + toString(row.scale) + coalesce('@' + row.asOf, '')})
SET rating.value = row.value, rating.scale = row.scale, rating.kind = row.kind, rating.asOf = row.asOf
MERGE (rating)-[:ABOUT]->(show) MERGE (rating)-[:\`BY\`]->(publication)
MERGE (rating)-[:STATED_IN {asWritten: toString(row.value)}]->(news)
MERGE (rating)-[:STATED_IN {asWritten: 'page'}]->(page)`,
        { rows: RATINGS },
      ),
    );
    await projected(store);
  });

  afterEach(() => store.close());

  it('are there with who gives and who states them, the newest first, page by page', async () => {
    const { data: answer, names } = await ask(store, ASK, { show: 'show:a' });
    const { ratings } = answer['show'];
    expect(ratings.totalCount).toBe(3);
    expect(ratings.pageInfo.hasNextPage).toBe(true);
    expect(ratings.nodes[0]).toEqual({
      value: 83,
      scale: 100,
      kind: 'CRITICS',
      votes: null,
      asOf: '2022-02-28',
      publication: { id: 'publication:critics' },
      show: { id: 'show:a' },
      citations: [
        { asWritten: 'page', article: { id: 'article:page' } },
        { asWritten: '83', article: { id: 'article:news' } },
      ],
    });
    expect(names).toHaveLength(6);
    expect(await check(store)).toEqual([]);
  });

  it('are narrowed by site, and found by id and by article', async () => {
    const { show } = await data(store, ASK, { show: 'show:a', publication: 'publication:users' });
    expect(show.ratings.nodes.map(({ value }: any) => value)).toEqual([7.7]);
    const { node, article } = await data(
      store,
      `{ node(id: "rating:b/users/AUDIENCE/8.1of10") { __typename ... on Rating { value asOf } } article(id: "article:news") { ratings { totalCount } } }`,
    );
    expect(node).toEqual({ __typename: 'Rating', value: 8.1, asOf: null });
    expect(article.ratings.totalCount).toBe(4);
  });

  it('go with a show that is merged, and come back', async () => {
    const before = await dump(store);
    await merge(store, 'show:a', 'show:b');
    expect(await check(store)).toEqual([]);
    expect((await data(store, ASK, { show: 'show:b' }))['show'].ratings.totalCount).toBe(4);
    await split(store, 'show:b');
    expect(await dump(store)).toEqual(before);
  });

  it.each([
    ['SET rating.value = 11', 'has the value 11 on a scale to 10.'],
    ["SET rating.asOf = '2022-02-30'", 'has a date that the calendar lacks: 2022-02-30.'],
    ["SET rating.kind = 'MOOD'", 'has the kind MOOD; it is CRITICS or AUDIENCE.'],
    ['WITH rating MATCH (rating)-[tie:ABOUT]->() DELETE tie', 'is about 0 shows; it has to be about one.'],
    ['WITH rating MATCH (rating)-[tie:`BY`]->() DELETE tie', 'is given by 0 publications; it has to be one.'],
    ['WITH rating MATCH (rating)-[tie:STATED_IN]->() DELETE tie', 'has no citation.'],
  ])('bent are found by check: %s', async (bend, sentence) => {
    await store.transaction((tx) => tx.write(`MATCH (rating:Rating {id: 'rating:b/users/AUDIENCE/8.1of10'}) ${bend}`));
    expect(await check(store)).toContain(`rating:b/users/AUDIENCE/8.1of10 ${sentence}`);
  });
});
