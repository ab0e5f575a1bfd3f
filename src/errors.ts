import { GraphQLError } from 'graphql';

/**
 * The client asked for something that cannot be: reaches the client as it is, with code BAD_USER_INPUT.
 * `argument` is the path of the argument within its field, for example `['filter', 'premieredFrom']`.
 */
export class UserInputError extends GraphQLError {
  constructor(message: string, argument: readonly string[]) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', argument: [...argument] } });
    this.name = 'UserInputError';
  }
}
