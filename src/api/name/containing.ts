import { UserInputError } from '../../errors.js';
import { fold } from '../../names/fold.js';

/** A filter: the nodes with a name, in whatever spelling or script, in which a text stands that `spelledAlike` gives. */
export const HAS_NAME_WITH = "EXISTS { MATCH (node)<-[:NAMES]-(name:Name) WHERE replace(name.folded, ' ', '') CONTAINS $value }";

/**
 * A text to look for within names, without what makes no difference to a name: case, accents, punctuation, blanks.
 * @param at the path of the argument.
 * @returns undefined where nothing is asked for.
 * @throws UserInputError where the text holds no letter and no digit.
 */
export function spelledAlike(text: string | null | undefined, at: readonly string[]): string | undefined {
  if (text == null || text.trim() === '') return undefined;
  const folded = fold(text).replaceAll(' ', '');
  if (folded === '') throw new UserInputError(`"${text}" holds no letter and no digit: give a part of a name.`, [...at]);
  return folded;
}
