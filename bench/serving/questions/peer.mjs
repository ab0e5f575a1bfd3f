/** The questions as @neo4j/graphql takes them, of a schema that is no larger than they need; it has no search by spelling. */

/** @typedef {import('./question.mjs').Question} Question */

/** The types of the store, as that library is told them. */
export const typeDefs = `
type Show @node {
  id: ID!
  title: String!
  premieredOn: String
  cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Part")
  directors: [Person!]! @relationship(type: "DIRECTED", direction: IN)
  genres: [Genre!]! @relationship(type: "IN_GENRE", direction: OUT)
  webtoons: [Webtoon!]! @relationship(type: "BASED_ON", direction: OUT)
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
}
type Person @node {
  id: ID!
  name: String!
  actedIn: [Show!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Part")
}
type Part @relationshipProperties {
  billing: String
  order: Int
}
type Webtoon @node {
  id: ID!
  title: String!
}
type Genre @node {
  id: ID!
  name: String!
}
type Claim @node {
  id: ID!
  property: String!
  chosen: Boolean!
  witnesses: Int!
  people: [Person!]! @relationship(type: "VALUE", direction: OUT)
  articles: [Article!]! @relationship(type: "STATED_IN", direction: OUT, properties: "Citation")
}
type Article @node {
  id: ID!
  headline: String!
  publishedOn: String
}
type Citation @relationshipProperties {
  asWritten: String
}`;

const SHOW = 'id title premieredOn directors(sort: [{id: ASC}]) { id name } webtoons { id title }';

/** Billings stand in the alphabet as they do in credits. */
const CAST = 'sort: [{edge: {billing: ASC}}, {edge: {order: ASC}}, {node: {id: ASC}}]';
const LATEST = 'sort: [{premieredOn: DESC}, {id: ASC}]';

const byId = 'where: {id: {eq: $id}}';

/** @type {Partial<Record<import('./variables.mjs').Name, Question>>} */
export const peer = {
  Q1: {
    document: `query Q1($id: ID!) { shows(${byId}) { id title } }`,
    answer: (data) => data.shows[0],
  },
  Q2: {
    document: `query Q2($id: ID!) { shows(${byId}) { ${SHOW} castConnection(first: 20, ${CAST}) {
  edges { properties { billing } node { id name } } } } }`,
    answer: ({ shows: [{ castConnection, ...show }] }) => ({
      ...show,
      cast: castConnection.edges.map(({ properties: { billing }, node: { id, name } }) => ({ billing, id, name })),
    }),
  },
  Q3: {
    document: `query Q3($ids: [ID!]!) { shows(where: {id: {in: $ids}}, sort: [{id: ASC}]) { id title castConnection(first: 10, ${CAST}) {
  edges { node { id name actedIn(limit: 5, ${LATEST}) { id title } } } } } }`,
    answer: (data) =>
      data.shows.map(({ id, title, castConnection }) => ({
        id,
        title,
        cast: castConnection.edges.map(({ node }) => ({ id: node.id, name: node.name, shows: node.actedIn })),
      })),
  },
  Q4: {
    document: `query Q4($id: ID!) { people(${byId}) { id name actedIn(limit: 20, ${LATEST}) { ${SHOW} } } }`,
    answer: ({ people: [{ id, name, actedIn }] }) => ({ id, name, shows: actedIn }),
  },
  Q5: {
    document: `query Q5($genre: ID!) { showsConnection(where: {genres: {some: {id: {eq: $genre}}}}, first: 50, ${LATEST}) {
  totalCount edges { node { id title premieredOn } } } }`,
    answer: ({ showsConnection: { totalCount, edges } }) => ({ total: totalCount, nodes: edges.map(({ node }) => node) }),
  },
  Q6: {
    document: `query Q6($id: ID!) { shows(${byId}) { id claims(where: {property: {eq: "CAST_MEMBER"}}, limit: 10, sort: [{id: ASC}]) {
  id chosen witnesses people { id name } articlesConnection(sort: [{node: {publishedOn: ASC}}, {node: {id: ASC}}]) {
    edges { properties { asWritten } node { id headline publishedOn } } } } } }`,
    answer: ({ shows: [{ id, claims }] }) => ({
      id,
      claims: claims.map((claim) => ({
        id: claim.id,
        chosen: claim.chosen,
        witnesses: claim.witnesses,
        person: claim.people[0],
        citations: claim.articlesConnection.edges.map(({ properties: { asWritten }, node }) => ({ asWritten, ...node })),
      })),
    }),
  },
};
