import { IdError } from '../../errors.js';
import type { NodePrefix } from '../entity-type.js';
import { isIdOf, kindOf } from './kinds.js';

/** An id is a kind and something that neither begins nor ends with a blank, holds no control characters and has an end. */
const WELL_FORMED = /^[a-z]+:[^\s\p{C}](?:[^\p{C}]{0,500}[^\s\p{C}])?$/u;

/**
 * Makes sure that a text from outside has the form of an id, of one kind or of any.
 * @param argument where it stands, for the error.
 * @throws IdError that says what an id looks like.
 */
export function checkedId(id: string, argument: readonly string[], kind?: NodePrefix): string {
  const isWellFormed = WELL_FORMED.test(id);
  if (kind !== undefined && !(isWellFormed && isIdOf(kind, id)))
    throw new IdError(
      `${shown(id)} is not the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}, which begins with ${kind}: and goes on with a name.`,
      argument,
      id,
      kind,
    );
  if (!isWellFormed || kindOf(id) === undefined)
    throw new IdError(
      `${shown(id)} is not an id, which begins with what it is of, as in show: or person:, and goes on with a name.`,
      argument,
      id,
    );
  return id;
}

function shown(id: string): string {
  return JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
}
