/**
 * Somebody asked for something that cannot be: reaches a client as it is, with code BAD_USER_INPUT, since GraphQL takes
 * over the `extensions` of whatever is thrown. `argument` is the path of the argument within its field, for example
 * `['filter', 'premieredFrom']`.
 */
export class UserInputError extends Error {
  readonly extensions: { readonly code: 'BAD_USER_INPUT'; readonly argument: readonly string[] };

  constructor(message: string, argument: readonly string[]) {
    super(message);
    this.name = 'UserInputError';
    this.extensions = { code: 'BAD_USER_INPUT', argument: [...argument] };
  }
}
