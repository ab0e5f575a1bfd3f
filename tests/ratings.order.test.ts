/** Shows are put in order by a rating that knows its votes: 10 from one vote is not the best. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import { projectStaleFigures } from '../src/claims/derived-fields.js';
import type { Store } from '../src/graph/store.js';
import { join } from '../src/joining/join.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish } from './support/facts.js';
import { keep, show } from './support/records.js';

interface Rated {
  readonly show: string;
  readonly site: string;
  readonly value: number;
  readonly scale?: number;
  readonly votes?: number;
  readonly asOf?: string;
}

const RATINGS: readonly Rated[] = [
  { show: 'one-vote', site: 'users', value: 10, votes: 1 },
  { show: 'loved', site: 'users', value: 9.1, votes: 30_000 },
  // The other site has few votes: it hardly counts.
  { show: 'loved', site: 'others', value: 5, votes: 10 },
  { show: 'liked', site: 'users', value: 8.2, votes: 12_000 },
  { show: 'small', site: 'users', value: 9.4, votes: 150 },
  { show: 'poor', site: 'users', value: 3, votes: 9_000 },
  // A list of the best does not say how many voted, which the site told before.
  { show: 'listed', site: 'users', value: 8.9, votes: 5_000, asOf: '2022-01-01' },
  { show: 'listed', site: 'users', value: 9, asOf: '2022-06-01' },
  { show: 'critics', site: 'others', value: 95, scale: 100 },
];

onEachEngine('shows by rating', ({ empty }) => {
  let store: Store;

  beforeEach(async () => {
    store = await empty();
    await publish(store, { id: 'article:page', publication: 'publication:users', kind: 'DATABASE', on: '2022-06-30' });
    await define(store, 'publication:others', 'show:unrated', ...RATINGS.map(({ show }) => `show:${show}`));
    await store.transaction((tx) =>
      tx.write(
        `MATCH (page:Article {id: 'article:page'})
UNWIND $rows AS row
MATCH (show:Show {id: row.show}) MATCH (site:Publication {id: row.site})
CREATE (rating:Rating {id: row.id, value: row.value, scale: row.scale, kind: 'AUDIENCE'}) SET rating += row.more
CREATE (rating)-[:ABOUT]->(show) CREATE (rating)-[:\`BY\`]->(site) CREATE (rating)-[:STATED_IN {asWritten: toString(row.value)}]->(page)`,
        {
          rows: RATINGS.map(({ show, site, value, scale = 10, votes, asOf }, index) => ({
            id: `rating:${index}`,
            show: `show:${show}`,
            site: `publication:${site}`,
            value,
            scale,
            more: { ...(votes === undefined ? {} : { votes }), ...(asOf === undefined ? {} : { asOf }) },
          })),
        },
      ),
    );
    await projected(store);
    await store.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES', show.title = show.id, show.name = show.id"));
    await store.transaction(projectStaleFigures);
  });

  afterEach(() => store.close());

  const BEST = `query ($filter: ShowFilter) {
  shows(filter: $filter, orderBy: { field: RATING, direction: DESC }) { nodes { id rating ratingVotes weightedRating } } }`;

  it('begin with what many have rated well, and show the plain mean and the votes beside it', async () => {
    const { shows } = await data(store, BEST);
    expect(shows.nodes).toEqual([
      { id: 'show:loved', rating: 7.05, ratingVotes: 30_010, weightedRating: 9.047 },
      { id: 'show:listed', rating: 9, ratingVotes: 5_000, weightedRating: 8.75 },
      { id: 'show:liked', rating: 8.2, ratingVotes: 12_000, weightedRating: 8.146 },
      { id: 'show:small', rating: 9.4, ratingVotes: 150, weightedRating: 7.748 },
      { id: 'show:critics', rating: 9.5, ratingVotes: 0, weightedRating: 7.682 },
      { id: 'show:one-vote', rating: 10, ratingVotes: 1, weightedRating: 7.502 },
      { id: 'show:poor', rating: 3, ratingVotes: 9_000, weightedRating: 3.45 },
      { id: 'show:unrated', rating: null, ratingVotes: null, weightedRating: null },
    ]);
  });

  it('can be those of so many votes alone', async () => {
    const { shows } = await data(store, BEST, { filter: { minVotes: 9_000 } });
    expect(shows.nodes.map(({ id }: any) => id)).toEqual(['show:loved', 'show:liked', 'show:poor']);
    const { errors } = await ask(store, BEST, { filter: { minVotes: -1 } });
    expect(errors?.map(({ message }) => message)).toEqual(['minVotes is -1, and has to be 0 or more.']);
  });

  it('are in this order also once a rating has changed, as check knows', async () => {
    const ofFigures = async (): Promise<string[]> => (await check(store)).filter((sentence) => /weightedRating|ratingVotes/.test(sentence));
    expect(await ofFigures()).toEqual([]);
    await store.transaction((tx) => tx.write("MATCH (rating:Rating {id: 'rating:3'}) SET rating.votes = 100"));
    expect(await ofFigures()).not.toEqual([]);
  });
});

onEachEngine('a rating that two files of a site give', ({ empty }) => {
  it('keeps the votes that one of them tells, whichever comes last', async () => {
    const store = await empty();
    try {
      const told = { titles: ['Paper Moon Alley'], on: '2021-12-27', rating: 9 };
      const best = { ...show('mydramalist-top250', '1', told), ratings: [] };
      const records = [{ ...best, ratings: [{ publication: 'publication:mydramalist', kind: 'AUDIENCE' as const, value: 9, scale: 10 }] }];
      await keep(
        store,
        { source: 'mydramalist', on: '2022-06-01', records: [show('mydramalist', '1', told)] },
        { source: 'mydramalist-top250', on: '2022-06-01', records },
      );
      await join(store);
      const { shows } = await data(store, '{ shows { nodes { ratingVotes ratings { nodes { value votes } } } } }');
      expect(shows.nodes).toEqual([{ ratingVotes: 7, ratings: { nodes: [{ value: 9, votes: 7 }] } }]);
    } finally {
      await store.close();
    }
  });
});
