/** Which page of the reference a type or a query is on. */

/**
 * @typedef {object} Kind
 * @property {string} id    what graphql-markdown calls it, but for the last
 * @property {string} text  what several of them are
 * @property {string} one   what one of them is
 * @property {string} what  a sentence for whoever does not know GraphQL
 * @property {boolean} [ownPages] whether each of them has a page; otherwise all stand on one
 */

/** The parts of the reference, in the order in which they are listed. @type {readonly Kind[]} */
export const KINDS = [
  { id: 'queries', text: 'Queries', one: 'query', what: 'Where to begin: the fields of `Query`.' },
  { id: 'mutations', text: 'Mutations', one: 'mutation', what: 'What changes something.' },
  { id: 'subscriptions', text: 'Subscriptions', one: 'subscription', what: 'What goes on telling.' },
  { id: 'objects', text: 'Objects', one: 'object', what: 'What answers are made of.', ownPages: true },
  { id: 'connections', text: 'Connections', one: 'object', what: 'Lists that come page by page, as Relay has them.' },
  { id: 'interfaces', text: 'Interfaces', one: 'interface', what: 'What several objects have in common.' },
  { id: 'unions', text: 'Unions', one: 'union', what: 'Where an answer is one of several objects.' },
  { id: 'inputs', text: 'Inputs', one: 'input', what: 'What arguments are made of.' },
  { id: 'enums', text: 'Enums', one: 'enum', what: 'Words to choose from.' },
  { id: 'scalars', text: 'Scalars', one: 'scalar', what: 'Single values.' },
  { id: 'directives', text: 'Directives', one: 'directive', what: 'What is said about a part of a query or of the schema.' },
];

/** Objects that are there for the sake of paging alone. */
const CONNECTION = /(?:Connection|Edge)$|^PageInfo$/u;

/**
 * The part of the reference that something is in.
 * @param {string} category as graphql-markdown sorts it
 * @param {string} name
 * @returns {string} the id of one of KINDS
 */
export function partOf(category, name) {
  return category === 'objects' && CONNECTION.test(name) ? 'connections' : category;
}

/**
 * Where something is told of.
 * @param {string} category as graphql-markdown sorts it
 * @param {string} name
 * @returns {string} the address of a page, perhaps with an anchor
 */
export function placeOf(category, name) {
  const part = partOf(category, name);
  return KINDS.find(({ id }) => id === part)?.ownPages ? `/reference/${part}/${name}.md` : `/reference/${part}.md#${name}`;
}
