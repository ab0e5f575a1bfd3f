import { UserInputError } from '../errors.js';
import { LONGEST_NAME } from './fold.js';

/**
 * Makes sure that a text which a client gave can be a name.
 * @throws UserInputError when it is longer than any name.
 */
export function checkedName(text: string, argument: string): string {
  if (text.length > LONGEST_NAME)
    throw new UserInputError(`${argument} may have ${LONGEST_NAME} characters at most; it has ${text.length}.`, [argument]);
  return text;
}
