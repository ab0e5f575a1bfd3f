import { UserInputError } from '../errors.js';

/** The entity types, by the prefix of their ids; each is also its node's label and its GraphQL type's name. */
export const entityTypes = {
  show: 'Show',
  season: 'Season',
  person: 'Person',
  character: 'Character',
  webtoon: 'Webtoon',
  novel: 'Novel',
  publication: 'Publication',
  article: 'Article',
  company: 'Company',
  platform: 'Platform',
  country: 'Country',
  genre: 'Genre',
} as const;

/** The prefix of an entity's id. */
export type EntityPrefix = keyof typeof entityTypes;

/** What else `node` finds, by the prefix of its id: each is a label and a GraphQL type too. */
const otherTypes = { claim: 'Claim', chart: 'Chart', entry: 'ChartEntry', rating: 'Rating' } as const;

/** The prefix of the id of anything that `node` finds. */
export type NodePrefix = EntityPrefix | keyof typeof otherTypes;

/** The labels under which `node` looks for an id. */
export const nodeLabels: readonly string[] = ['Entity', ...Object.values(otherTypes)];

const typeNames: Readonly<Record<string, string>> = { ...entityTypes, ...otherTypes };

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** The GraphQL type of a node by its id; undefined for an id of no kind. */
export function typeNameOf({ id }: { id: string }): string | undefined {
  return typeNames[prefixOf(id)];
}

/**
 * Makes sure that a text has the shape of an id, of one prefix or of any.
 * @throws UserInputError that shows what an id looks like.
 */
export function checkedId(id: string, argument: readonly string[], prefix?: NodePrefix): string {
  const wellFormed = /^[a-z]+:[^\s\p{C}](?:[^\p{C}]{0,500}[^\s\p{C}])?$/u.test(id);
  if (prefix !== undefined && (!wellFormed || prefixOf(id) !== prefix))
    throw new UserInputError(
      `${shown(id)} is not the id of ${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix}: one looks like ${prefix}:${EXAMPLE[prefix] ?? '…'}.`,
      argument,
    );
  if (!wellFormed || !Object.hasOwn(typeNames, prefixOf(id)))
    throw new UserInputError(`${shown(id)} is not an id: one looks like show:all-of-us-are-dead or person:lee-jae-gyoo.`, argument);
  return id;
}

const EXAMPLE: Readonly<Record<string, string>> = {
  show: 'all-of-us-are-dead',
  person: 'lee-jae-gyoo',
  webtoon: 'now-at-our-school',
  publication: 'hancinema',
  platform: 'netflix',
  company: 'film-monster',
  country: 'KR',
  genre: 'thriller',
  chart: 'netflix-top10-tv',
};

function shown(id: string): string {
  return JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
}
