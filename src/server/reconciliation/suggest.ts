import { rankedPage } from '../../api/search/ranking.js';
import { LARGEST_PAGE } from '../../graph/page.js';
import type { Loaders } from '../../graph/loaders.js';
import type { Known } from '../../identity/traits.js';
import { hasIdForm } from '../../model/ids/id-form.js';
import { isIdOf } from '../../model/ids/kinds.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { checkedName } from '../../names/checked-name.js';
import { lookUpNames } from '../../names/lookup.js';
import { describe, servedTypes, typeOf } from './kinds.js';
import { SUGGESTIONS } from './limits.js';
import { letters, servedProperties } from './properties.js';

/** What is suggested while somebody types. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of entities, their types. */
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Entities by what of a name, or which id, has been typed; the best first, as `search` finds them.
 * @param skip how many have been seen already.
 * @throws UserInputError on a text that is longer than any name.
 */
export async function suggestEntities(
  load: Loaders,
  { prefix, skip, types }: { readonly prefix: string; readonly skip: number; readonly types: readonly EntityPrefix[] },
): Promise<Suggestion[]> {
  const matches = await lookUpNames(load, checkedName(prefix, 'prefix'));
  const typed = prefix.trim();
  const ids = hasIdForm(typed) && (types.length === 0 || isIdOf(types, typed)) ? [typed] : [];
  let after: string | undefined;
  while (ids.length < skip + SUGGESTIONS) {
    const { matches: page, pageInfo } = rankedPage(matches, types.length === 0 ? undefined : types, { first: LARGEST_PAGE, after });
    ids.push(...page.map(({ match }) => match.entity));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? undefined;
  }
  const nodes = await Promise.all(ids.slice(skip, skip + SUGGESTIONS).map((id) => load.node<Known['node']>('Entity', id)));
  return nodes
    .filter((node) => node !== null)
    .map((node) => ({ id: node.id, name: node.name ?? node.id, description: describe(node), notable: typeOf(node.id) }));
}

/** Types by what of a name has been typed; all of them where nothing has. */
export function suggestTypes(prefix: string, skip: number): Suggestion[] {
  return begun(servedTypes, prefix, ({ id, name }) => [id, name])
    .slice(skip, skip + SUGGESTIONS)
    .map(({ id, name, description }) => ({ id, name, description }));
}

/** Properties by what of a name, a field or a term has been typed; all of them where nothing has. */
export function suggestProperties(prefix: string, skip: number, types: readonly EntityPrefix[]): Suggestion[] {
  const offered =
    types.length === 0 ? servedProperties : servedProperties.filter((property) => types.some((type) => property.types.includes(type)));
  return begun(offered, prefix, ({ id, name, aliases }) => [id, name, ...aliases])
    .slice(skip, skip + SUGGESTIONS)
    .map(({ id, name, description }) => ({ id, name, description }));
}

/** Those that have just that name, then those of which a name begins so, then those of which one has it within. */
function begun<T>(all: readonly T[], prefix: string, namesOf: (one: T) => readonly string[]): T[] {
  const wanted = letters(prefix);
  const those = (answers: (name: string) => boolean): T[] => all.filter((one) => namesOf(one).some((name) => answers(letters(name))));
  return [
    ...new Set([
      ...those((name) => name === wanted),
      ...those((name) => name.startsWith(wanted)),
      ...those((name) => name.includes(wanted)),
    ]),
  ];
}
