import { UserInputError } from '../../errors.js';
import type { NodePrefix } from '../entity-type.js';
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
      `${shown(id)} is not the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}: one looks like ${idOf(kind, EXAMPLE[kind] ?? '…')}.`,
      argument,
    );
  if (!isWellFormed || kindOf(id) === undefined)
    throw new UserInputError(`${shown(id)} is not an id: one looks like show:all-of-us-are-dead or person:lee-jae-gyoo.`, argument);
  return id;
}

const EXAMPLE: { readonly [K in NodePrefix]?: string } = {
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
