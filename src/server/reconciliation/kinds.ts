import { UserInputError } from '../../errors.js';
import { firstDateOf } from '../../identity/question.js';
import { storedValue, type Known } from '../../identity/traits.js';
import { didYouMean } from '../../model/did-you-mean.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import { entityKinds, kinds, type EntityPrefix } from '../../model/kinds.js';
import { shown } from './failure.js';

/** A type, as the protocol has types. */
export interface ServedType {
  readonly id: EntityPrefix;
  readonly name: string;
  readonly description: string;
}

/** The types that there are: the kinds of entity that have names. */
export const servedTypes: readonly ServedType[] = entityKinds
  .filter(([, { namedBy }]) => namedBy !== null)
  .map(([id, { label, description }]) => ({ id, name: label, description }));

/** The types that are offered first: what most lists are of. */
export const defaultTypes: readonly ServedType[] = servedTypes.filter(({ id }) => kinds[id].leadsOn && id !== 'season');

/**
 * The type that a text names, by its id or its name in whatever letters.
 * @throws UserInputError that names those that there are.
 */
export function typeNamed(text: string, argument: readonly string[]): ServedType {
  const wanted = text.trim().toLowerCase();
  const type = servedTypes.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (type !== undefined) return type;
  const ids = servedTypes.map(({ id }) => id);
  throw new UserInputError(`There is no type ${shown(text)}.${didYouMean(text, ids)} The types are ${ids.join(', ')}.`, argument);
}

/** An entity's type, as the protocol has it. */
export function typeOf(id: string): { readonly id: string; readonly name: string }[] {
  const kind = entityKindOf(id);
  return kind === undefined ? [] : [{ id: kind, name: kinds[kind].label }];
}

/** What tells an entity from its namesakes, in a few words: Series · 2021-09-17 · 오징어 게임. */
export function describe(node: Known['node'] & { readonly nativeName?: string | null }): string {
  const kind = entityKindOf(node.id);
  const sort = node.kind ?? (kind === undefined ? undefined : kinds[kind].label);
  const date = kind === undefined ? undefined : firstDateOf(kind);
  const known = date === undefined ? undefined : storedValue(node, date);
  return [sort === undefined ? undefined : inWords(sort), known === undefined ? undefined : `${kind === 'person' ? 'born ' : ''}${known}`]
    .concat(node.nativeName === node.name ? undefined : (node.nativeName ?? undefined))
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** A name of the vocabulary in words: DIRECTED_BY is Directed by. */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
