import { UserInputError } from '../errors.js';
import { entityKinds, kinds, type EntityKind, type EntityPrefix } from './kinds.js';

/** The labels of entities by the prefix of their ids; each is also the name of a GraphQL type. */
export const entityTypes = labelsOf(kinds);

/** What else `node` finds, by the prefix of its id: each is a label and a GraphQL type too. */
const otherTypes = { claim: 'Claim', chart: 'Chart', entry: 'ChartEntry', rating: 'Rating' } as const;

/** The prefix of the id of anything that `node` finds. */
export type NodePrefix = EntityPrefix | keyof typeof otherTypes;

/** The labels under which `node` looks for an id. */
export const nodeLabels: readonly string[] = ['Entity', ...Object.values(otherTypes)];

const typeNames: Readonly<Record<string, string>> = { ...entityTypes, ...otherTypes };

/** The label of each kind. */
function labelsOf<K extends Readonly<Record<string, { readonly label: string }>>>(of: K): { readonly [P in keyof K]: K[P]['label'] } {
  return Object.fromEntries(Object.entries(of).map(([prefix, { label }]) => [prefix, label])) as { readonly [P in keyof K]: K[P]['label'] };
}

/** What an id begins with, which says what kind of thing it is of; empty for an id of no kind. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** What is declared of the kind of an entity, by its id; undefined for an id of no kind of entity. */
export function kindDeclaredOf(id: string): EntityKind | undefined {
  const prefix = prefixOf(id);
  return Object.hasOwn(kinds, prefix) ? kinds[prefix as EntityPrefix] : undefined;
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
      `${shown(id)} is not the id of ${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix}: one looks like ${prefix}:${EXAMPLE[prefix]}.`,
      argument,
    );
  if (!wellFormed || !Object.hasOwn(typeNames, prefixOf(id)))
    throw new UserInputError(`${shown(id)} is not an id: one looks like show:all-of-us-are-dead or person:lee-jae-gyoo.`, argument);
  return id;
}

/** What stands behind the prefix in the id of one of these. */
const EXAMPLE: Readonly<Record<NodePrefix, string>> = {
  ...(Object.fromEntries(entityKinds.map(([prefix, { example }]) => [prefix, example])) as Record<EntityPrefix, string>),
  claim: 'show:all-of-us-are-dead/EPISODE_COUNT/12',
  chart: 'netflix-top10-tv',
  entry: 'netflix-top10-tv/KR/2022-01-24/all-of-us-are-dead',
  rating: 'all-of-us-are-dead/mydramalist/AUDIENCE/8.9of10@2022-03-01',
};

function shown(id: string): string {
  return JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
}
