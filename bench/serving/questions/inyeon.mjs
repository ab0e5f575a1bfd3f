/** The questions as our API takes them. */

/** @typedef {import('./question.mjs').Question} Question */

const SHOW = `id title premieredOn directors { id name } basedOn { source { __typename id title } }`;

/** Only webtoons: the other schema has no union of works, and asks for no more. */
const webtoons = (/** @type {any[]} */ basedOn) =>
  basedOn.filter(({ source }) => source.__typename === 'Webtoon').map(({ source: { id, title } }) => ({ id, title }));

const show = (/** @type {any} */ { id, title, premieredOn, directors, basedOn }) => ({
  id,
  title,
  premieredOn,
  directors,
  webtoons: webtoons(basedOn),
});

/** @type {Record<import('./variables.mjs').Name, Question>} */
export const inyeon = {
  Q1: {
    document: 'query Q1($id: ID!) { show(id: $id) { id title } }',
    answer: (data) => data.show,
  },
  Q2: {
    document: `query Q2($id: ID!) { show(id: $id) { ${SHOW} cast(first: 20) { edges { billing node { id name } } } } }`,
    answer: (data) => ({
      ...show(data.show),
      cast: data.show.cast.edges.map(({ billing, node: { id, name } }) => ({ billing, id, name })),
    }),
  },
  Q3: {
    document: `query Q3($ids: [ID!]!) { nodes(ids: $ids) { ... on Show { id title cast(first: 10) {
  nodes { id name ... on Person { actedIn(first: 5) { nodes { id ... on Show { title } } } } } } } } }`,
    answer: (data) =>
      data.nodes.map(({ id, title, cast }) => ({
        id,
        title,
        cast: cast.nodes.map((person) => ({ id: person.id, name: person.name, shows: person.actedIn.nodes })),
      })),
  },
  Q4: {
    document: `query Q4($id: ID!) { person(id: $id) { id name actedIn(first: 20) { nodes { ... on Show { ${SHOW} } } } } }`,
    answer: ({ person: { id, name, actedIn } }) => ({ id, name, shows: actedIn.nodes.map(show) }),
  },
  Q5: {
    document: `query Q5($genre: ID!) { shows(filter: {genres: [$genre]}, orderBy: {field: PREMIERED_ON, direction: DESC}, first: 50) {
  totalCount nodes { id title premieredOn } } }`,
    answer: ({ shows: { totalCount, nodes } }) => ({ total: totalCount, nodes }),
  },
  Q6: {
    document: `query Q6($id: ID!) { show(id: $id) { id claims(property: [CAST_MEMBER], first: 10) { nodes {
  id chosen witnesses value { ... on EntityValue { entity { id name } } } citations { asWritten article { id headline publishedOn } } } } } }`,
    answer: ({ show: { id, claims } }) => ({
      id,
      claims: claims.nodes.map((claim) => ({
        id: claim.id,
        chosen: claim.chosen,
        witnesses: claim.witnesses,
        person: claim.value.entity,
        citations: claim.citations.map(({ asWritten, article }) => ({ asWritten, ...article })),
      })),
    }),
  },
  Q7: {
    document: 'query Q7($text: String!) { search(text: $text, first: 10) { totalCount nodes { id name } } }',
    answer: (data) => data.search,
  },
};
