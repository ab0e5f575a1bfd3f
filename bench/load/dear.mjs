/** Requests that held everybody else up when they were first asked, and what they become when they are asked again and again. */

/** @type {(field: string, times: number) => string} the same field under so many aliases */
const aliases = (field, times) => `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(' ')} }`;

/**
 * @typedef {object} Dear
 * @property {string} name
 * @property {string} query
 */

/** @type {readonly Dear[]} */
export const DEAR = [
  {
    name: 'all figures of the graph',
    query: '{ stats { entities { count } entitiesBySources { entities } claims citations disputes names } }',
  },
  { name: 'stats × 80', query: aliases('stats { entitiesBySources { entities } }', 80) },
  { name: 'nameLanguages × 30', query: aliases('nameLanguages { names }', 30) },
  { name: 'nameLanguages × 600', query: aliases('nameLanguages { names }', 600) },
  { name: 'disputes × 40', query: aliases('disputes(first: 100) { totalCount nodes { id } }', 40) },
  { name: 'disputes × 250', query: aliases('disputes(first: 100) { totalCount nodes { id } }', 250) },
  { name: 'similar, of 20 shows', query: '{ shows(first: 20) { nodes { similar(first: 10) { score show { title } } } } }' },
  {
    name: 'similar, three deep',
    query:
      '{ shows(first: 20) { nodes { similar(first: 10) { show { similar(first: 10) { show { similar(first: 10) { score } } } } } } } }',
  },
  {
    name: 'collaborators of collaborators',
    query:
      '{ people(first: 20) { nodes { collaborators(first: 20) { nodes { count person { collaborators(first: 20) { nodes { count } } } } } } } }',
  },
  {
    name: 'the same, of 5 people',
    query:
      '{ people(first: 5) { nodes { collaborators(first: 20) { nodes { count person { collaborators(first: 20) { nodes { count } } } } } } } }',
  },
  { name: 'fields that are not there × 100', query: aliases('titles(first: 3) { name }', 100) },
  {
    name: 'the claims of articles',
    query: '{ articles(first: 50) { nodes { claims(first: 100) { totalCount nodes { id property citations { asWritten } } } } } }',
  },
  {
    name: 'casts of a hundred shows',
    query:
      '{ shows(first: 100) { nodes { title cast(first: 50) { edges { character { name } node { ... on Person { id name actedIn(first: 3) { nodes { name } } } } } } } } }',
  },
  { name: 'many titles looked through', query: aliases('shows(filter: { title: "a" }, first: 100) { totalCount nodes { title } }', 13) },
];
