import { UserInputError } from '../../errors.js';
import type { NodePrefix } from '../entity-type.js';
import { entityKinds, type EntityPrefix } from '../kinds.js';
import { idOf, isIdOf, kindOf } from './kinds.js';

/** An id is a kind and something that neither begins nor ends with a blank, holds no control characters and has an end. */
const WELL_FORMED = /^[a-z]+:[^\s\p{C}](?:[^\p{C}]{0,500}[^\s\p{C}])?$/u;

/**
 * Makes sure that a text from outside has the form of an id, of one kind or of any.
 * @param argument where it stands, for the error.
 * @throws UserInputError that shows what an id looks like.
 */
export function checkedId(id: string, argument: readonly string[], kind?: NodePrefix): string {
  const isWellFormed = WELL_FORMED.test(id);
  if (kind !== undefined && !(isWellFormed && isIdOf(kind, id)))
    throw new UserInputError(
      `${shown(id)} is not the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}: one looks like ${idOf(kind, EXAMPLE[kind])}.`,
      argument,
    );
  if (!isWellFormed || kindOf(id) === undefined)
    throw new UserInputError(`${shown(id)} is not an id: one looks like show:all-of-us-are-dead or person:lee-jae-gyoo.`, argument);
  return id;
}

/** What stands behind the kind in the id of one of these. */
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
