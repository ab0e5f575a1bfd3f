/** Lists, facets and aggregates of a made-up world: what is written for them beside the plain graph, and what is asked. */
import { projectFigures, projectStaleFigures } from '../../dist/claims/derived-fields.js';
import { sortKeys } from '../../dist/names/sort-key.js';
import { random } from './people.mjs';

/** @typedef {import('./drama.mjs').Drama} Drama */
/** @typedef {import('./questions.mjs').Question & { page?: number }} ListQuestion */

const BATCH = 2_000;

/**
 * Writes what lists are put in order and narrowed by: ratings, places on charts in countries, disputes, and what the
 * projection leaves on the nodes.
 * @param {import('../../dist/graph/store.js').Store} store
 * @param {Drama} world
 */
export async function writeLists(store, { nodes }) {
  const next = random(5);
  const whole = (/** @type {number} */ below) => Math.floor(next() * below);
  /** @type {(statement: string, rows: readonly unknown[]) => Promise<void>} */
  const write = async (statement, rows) => {
    for (let done = 0; done < rows.length; done += BATCH)
      await store.transaction((tx) => tx.write(statement, { rows: rows.slice(done, done + BATCH) }));
  };
  const shows = nodes.Show ?? [];
  const countries = nodes.Country ?? [];
  const sites = ['publication:site-0', 'publication:site-1', 'publication:site-2'];
  await write(
    'UNWIND $rows AS row CREATE (site:Entity:Publication {id: row.id})',
    sites.map((id) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row MATCH (show:Entity {id: row.show}) MATCH (site:Entity {id: row.site})
CREATE (rating:Rating {id: row.id, value: row.value, scale: 10, kind: 'AUDIENCE'})-[:ABOUT]->(show) CREATE (rating)-[:\`BY\`]->(site)`,
    shows.flatMap(({ id }) =>
      Array.from({ length: whole(3) }, (_, at) => ({ id: `rating:${id}/${at}`, show: id, site: sites[at], value: (40 + whole(60)) / 10 })),
    ),
  );
  // A hundred weeks of ten places in each country, most of them of the same few hundred shows.
  await write(
    `UNWIND $rows AS row MATCH (show:Entity {id: row.show}) MATCH (country:Entity {id: row.of})
CREATE (entry:ChartEntry) SET entry = row.entry CREATE (entry)-[:ABOUT]->(show) CREATE (entry)-[:\`IN\`]->(country)`,
    countries.flatMap(({ id, code }) =>
      Array.from({ length: 1_000 }, (_, at) => ({
        of: id,
        show: shows[Math.floor(600 * next() ** 2) * 7]?.id ?? shows[0]?.id,
        entry: {
          id: `entry:lists/${code}/${at}`,
          chart: 'chart:made-000000',
          country: code,
          periodStart: `2020-${String(1 + (at % 12)).padStart(2, '0')}-01`,
          periodEnd: `2020-${String(1 + (at % 12)).padStart(2, '0')}-07`,
          rank: 1 + (at % 10),
          hoursViewed: whole(1_000_000),
        },
      })),
    ),
  );
  await write(
    `UNWIND $rows AS row MATCH (show:Entity {id: row.id})
CREATE (claim:Claim {id: row.one})-[:ABOUT]->(show) CREATE (other:Claim {id: row.other})-[:ABOUT]->(show) CREATE (claim)-[:DISPUTES]->(other)`,
    shows.filter(() => next() < 0.05).map(({ id }) => ({ id, one: `claim:${id}/EPISODE_COUNT/12`, other: `claim:${id}/EPISODE_COUNT/16` })),
  );
  for (const label of ['Show', 'Person', 'Webtoon', 'Publication'])
    await write(
      `UNWIND $rows AS row MATCH (node:${label} {id: row.id}) SET node += row.keys`,
      (nodes[label] ?? sites.map((id) => ({ id, name: id }))).map((/** @type {any} */ { id }) => ({
        id,
        keys: sortKeys(id, nameOf(next), null),
      })),
    );
  const ids = ['Show', 'Person', 'Webtoon'].flatMap((label) => (nodes[label] ?? []).map(({ id }) => String(id)));
  for (let done = 0; done < ids.length; done += BATCH) await store.transaction((tx) => projectFigures(tx, ids.slice(done, done + BATCH)));
  await store.transaction((tx) => projectStaleFigures(tx));
}

/** @param {() => number} next */
function nameOf(next) {
  const syllables = ['ga', 'na', 'da', 'ra', 'ma', 'ba', 'sa', 'a', 'ja', 'ha', 'ki', 'min', 'soo', 'jin', 'woo', 'hye'];
  return Array.from({ length: 4 }, () => syllables[Math.floor(next() * syllables.length)]).join('');
}

/** Where the hundredth page of twenty begins: after so many rows. */
const HUNDREDTH = 1_980;

/**
 * The lists that are asked for, each for its first page and, where it is that long, for its hundredth.
 * @param {Drama} world
 * @returns {ListQuestion[]}
 */
export function listQuestions({ nodes, relations }) {
  const next = random(13);
  const one = (/** @type {readonly any[]} */ of) => of[Math.floor(next() * of.length)];
  const credits = relations.filter(({ type }) => type === 'ACTED_IN' || type === 'DIRECTED');
  const credited = () => one(credits).from;
  const related = (/** @type {string} */ type) => {
    const of = relations.filter((relation) => relation.type === type);
    // By how often it occurs: what has most shows is asked for most.
    return () => one(of).to;
  };
  const [genre, network, platform] = [related('IN_GENRE'), related('AIRED_ON'), related('STREAMS_ON')];
  const both = () => {
    const { to } = one(credits);
    const cast = credits.filter((credit) => credit.to === to);
    return [cast[0]?.from, cast.at(-1)?.from];
  };
  const some = (/** @type {string} */ field, direction = 'DESC', locale = '') => `{field: ${field}, direction: ${direction}${locale}}`;
  const codes = (nodes.Country ?? []).map(({ code }) => code);
  /** @type {(list: string, name: string, order: string, filter?: () => object, more?: object) => ListQuestion[]} */
  const list = (list, name, order, filter = () => ({}), { long = true, ...rest } = {}) => {
    const type = { shows: 'Show', people: 'Person', webtoons: 'Webtoon' }[list];
    const shown = list === 'people' ? 'name' : 'title';
    const query = `query ($filter: ${type}Filter, $size: Int = 20, $after: String) {
  list: ${list}(filter: $filter, orderBy: ${order}, first: $size, after: $after) { nodes { id ${shown} } pageInfo { hasNextPage endCursor } } }`;
    const question = { target: 30, query, variables: () => ({ filter: filter() }), ...rest };
    return [
      { ...question, name: `${list} ${name}` },
      ...(long ? [{ ...question, name: `${list} ${name}, page 100`, page: HUNDREDTH }] : []),
    ];
  };
  return [
    ...list('shows', 'by title', some('TITLE', 'ASC')),
    ...list('shows', 'by title in Korean', some('TITLE', 'ASC', ', locale: "ko"')),
    ...list('shows', 'by premiere, the latest first', some('PREMIERED_ON')),
    ...list('shows', 'by rating', some('RATING')),
    ...list('shows', 'by best rank', some('BEST_RANK', 'ASC')),
    ...list('shows', 'by hours viewed', some('HOURS_VIEWED')),
    ...list('shows', 'by credits', some('CREDITS')),
    ...list('shows', 'films by rating', some('RATING'), () => ({ kind: 'FILM' })),
    ...list('shows', 'of the largest genre by title', some('TITLE', 'ASC'), () => ({ genres: ['genre:made-000000'] })),
    ...list('shows', 'of a genre by rating', some('RATING'), () => ({ genres: [genre()] }), { long: false }),
    ...list('shows', 'of the country of nearly all by premiere', some('PREMIERED_ON'), () => ({ countries: ['XA'] })),
    ...list(
      'shows',
      'of a genre, network, platform and country',
      some('RATING'),
      () => ({ genres: [genre(), genre()], network: network(), platform: platform(), countries: ['XA'] }),
      { long: false },
    ),
    ...list('shows', 'of a network by credits', some('CREDITS'), () => ({ network: network() }), { long: false }),
    ...list('shows', 'with any of three people', some('PREMIERED_ON'), () => ({ people: [credited(), credited(), credited()] }), {
      long: false,
    }),
    ...list('shows', 'with both of two people', some('PREMIERED_ON'), () => ({ peopleAll: both() }), { long: false }),
    ...list('shows', 'from webtoons by rating', some('RATING'), () => ({ basedOnWebtoon: true }), { long: true }),
    ...list('shows', 'not from webtoons by title', some('TITLE', 'ASC'), () => ({ basedOnWebtoon: false })),
    ...list('shows', 'from webtoons of a platform', some('RATING'), () => ({ sourcePlatform: platform() }), { long: false }),
    ...list('shows', 'in a top 3 of a country', some('BEST_RANK', 'ASC'), () => ({ charted: { country: one(codes), maxRank: 3 } }), {
      long: false,
    }),
    ...list(
      'shows',
      'in any top 3 within a time',
      some('HOURS_VIEWED'),
      () => ({ charted: { maxRank: 3, from: '2020-03', to: '2020-06' } }),
      { long: false },
    ),
    ...list('shows', 'rated 8 by a site', some('RATING'), () => ({ minRating: { publication: 'publication:site-0', value: 8 } })),
    ...list('shows', 'with disputes', some('TITLE', 'ASC'), () => ({ hasDisputes: true }), { long: false }),
    ...list('shows', 'with a text in the title', some('TITLE', 'ASC'), () => ({ title: String(100 + Math.floor(next() * 900)) }), {
      long: false,
    }),
    ...list('shows', 'premiered in a year by rating', some('RATING'), () => ({ premieredFrom: '2015', premieredTo: '2015' }), {
      long: false,
    }),
    ...list('people', 'by name', some('NAME', 'ASC')),
    ...list('people', 'by birth, the youngest first', some('BORN_ON')),
    ...list('people', 'by credits', some('CREDITS')),
    ...list('people', 'who direct, by name', some('NAME', 'ASC'), () => ({ roles: ['DIRECTOR'] })),
    ...list('people', 'of three shows', some('CREDITS'), () => ({ workedOn: [one(credits).to, one(credits).to, one(credits).to] }), {
      long: false,
    }),
    ...list('people', 'who worked with somebody', some('CREDITS'), () => ({ workedWith: credited() }), { long: false }),
    ...list('webtoons', 'by title', some('TITLE', 'ASC')),
    ...list('webtoons', 'by adaptations', some('ADAPTATIONS')),
    {
      name: 'totalCount of a genre',
      query: 'query ($filter: ShowFilter) { shows(filter: $filter, first: 1) { totalCount } }',
      variables: () => ({ filter: { genres: [genre()] } }),
    },
    {
      name: 'facets of a genre: genres, networks, years',
      query: 'query ($filter: ShowFilter) { showFacets(filter: $filter) { genres { count } networks { count } years { year count } } }',
      variables: () => ({ filter: { genres: [genre()] } }),
    },
    {
      name: 'facets of all: genres, networks, years',
      query: '{ showFacets { genres { count } networks { count } years { year count } } }',
      variables: () => ({}),
    },
    {
      name: 'credits of a person by year and role',
      query: 'query ($id: ID!) { person(id: $id) { creditsByYear { year role count } } }',
      variables: () => ({ id: credited() }),
    },
    { name: 'shows by network and year', query: '{ showsByNetwork { network { id } year count } }', variables: () => ({}) },
    { name: 'adaptation share by year', query: '{ adaptationShare { year share } }', variables: () => ({}) },
  ];
}

/**
 * The cursor after so many rows of a question's list.
 * @param {(query: string, variables: object) => Promise<any>} ask
 * @param {ListQuestion} question
 * @param {object} variables
 */
export async function cursorAt(ask, { query, page = 0 }, variables) {
  let after = null;
  for (let passed = 0; passed < page;) {
    const size = Math.min(100, page - passed);
    const { pageInfo } = (await ask(query, { ...variables, size, after })).list;
    if (!pageInfo.hasNextPage) return undefined;
    after = pageInfo.endCursor;
    passed += size;
  }
  return after;
}
