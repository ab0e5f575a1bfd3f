import { random } from './people.mjs';

/**
 * A question of the bench: its query, new variables each time, how fast it should be, and which answers count.
 * @typedef {object} Question
 * @property {string} name
 * @property {number} [target] the p95 that it should keep to, in ms
 * @property {string} query
 * @property {() => Record<string, unknown>} variables
 * @property {(data: any) => boolean} [counts]
 */

const PATH = `query ($from: ID!, $to: ID!) {
  path(from: $from, to: $to) { length nodes { id name } hops { relation from { id } to { id } } }
}`;

/**
 * The questions that are asked of a world. Who is asked about is chosen by credit: somebody with three hundred is asked about a
 * hundred times as often as somebody with three, as on any site.
 * @param {import('./drama.mjs').Drama} world
 * @returns {Question[]}
 */
export function questions({ nodes, relations }) {
  const next = random(11);
  const one = (/** @type {readonly any[]} */ of) => of[Math.floor(next() * of.length)];
  const credits = relations.filter(({ type }) => type === 'ACTED_IN' || type === 'DIRECTED' || type === 'WROTE');
  const credited = () => one(credits).from;
  const anybody = () => one(nodes.Person ?? []).id;
  const show = () => one(nodes.Show ?? []).id;
  const withinFour = (/** @type {any} */ data) => data.path !== null && data.path.length <= 4;
  const farther = (/** @type {any} */ data) => data.path === null || data.path.length > 4;
  return [
    {
      name: 'path, within four hops',
      target: 50,
      query: PATH,
      variables: () => ({ from: credited(), to: credited() }),
      counts: withinFour,
    },
    {
      name: 'path, person to show, within four hops',
      target: 50,
      query: PATH,
      variables: () => ({ from: credited(), to: show() }),
      counts: withinFour,
    },
    { name: 'path, five hops and more, or none', query: PATH, variables: () => ({ from: anybody(), to: anybody() }), counts: farther },
    {
      name: 'path, to a genre or network',
      query: PATH,
      variables: () => ({ from: anybody(), to: one([...(nodes.Genre ?? []), ...(nodes.Platform ?? [])]).id }),
    },
    {
      name: 'paths, twenty of them',
      query: 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 20) { length nodes { name } } }',
      variables: () => ({ from: credited(), to: credited() }),
    },
    {
      name: 'collaborators, with works and roles',
      target: 20,
      query:
        'query ($id: ID!) { person(id: $id) { collaborators(first: 20) { nodes { count person { name } credits { roles ownRoles show { title } } } } } }',
      variables: () => ({ id: credited() }),
    },
    {
      name: 'collaborators, of twenty people at once',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { collaborators(first: 5) { nodes { count person { name } } } } } }',
      variables: () => ({ ids: Array.from({ length: 20 }, credited) }),
    },
    {
      name: 'similar',
      target: 50,
      query: 'query ($id: ID!) { show(id: $id) { similar(first: 10) { score reasons show { title } } } }',
      variables: () => ({ id: show() }),
    },
    {
      name: 'similar, of twenty shows at once',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Show { similar(first: 5) { score reasons show { title } } } } }',
      variables: () => ({ ids: Array.from({ length: 20 }, show) }),
    },
    ...[1, 2, 3].map((hops) => ({
      name: `neighbourhood of a person or show, ${hops} ${hops === 1 ? 'hop' : 'hops'}`,
      target: 20,
      query: `query ($id: ID!) { neighbourhood(id: $id, hops: ${hops}, first: 50) { truncated nodes { id name } edges { from relation to } } }`,
      variables: () => ({ id: next() < 0.5 ? credited() : show() }),
    })),
    {
      name: 'common, of two shows',
      query: 'query ($ids: [ID!]!) { common(ids: $ids) { nodes { entity { name } ties { relation } } } }',
      variables: () => ({ ids: distinct(show) }),
    },
    {
      name: 'common, of two people',
      query: 'query ($ids: [ID!]!) { common(ids: $ids) { nodes { entity { name } ties { relation } } } }',
      variables: () => ({ ids: distinct(credited) }),
    },
    {
      name: 'filmography',
      query: 'query ($id: ID!) { person(id: $id) { filmography { year roles { role credits { show { title } } } } } }',
      variables: () => ({ id: credited() }),
    },
    {
      name: 'adaptation tree',
      query:
        'query ($id: ID!) { show(id: $id) { adaptationTree { roots { title } steps { generation adaptation { relation work { name } } } } } }',
      variables: () => ({ id: show() }),
    },
  ];

  /** @param {() => string} choose */
  function distinct(choose) {
    const first = choose();
    for (;;) {
      const second = choose();
      if (second !== first) return [first, second];
    }
  }
}
