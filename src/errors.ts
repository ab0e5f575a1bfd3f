/**
 * Somebody asked for something that cannot be: reaches a client as it is, with code BAD_USER_INPUT, since GraphQL takes
 * over the `extensions` of whatever is thrown. `argument` is the path of the argument within its field, for example
 * `['filter', 'premieredFrom']`.
 */
export class UserInputError extends Error {
  readonly extensions: { readonly code: 'BAD_USER_INPUT'; readonly argument: readonly string[]; suggestions?: readonly string[] };

  constructor(message: string, argument: readonly string[]) {
    super(message);
    this.name = 'UserInputError';
    this.extensions = { code: 'BAD_USER_INPUT', argument: [...argument] };
  }
}

/**
 * Somebody asked by an id that nothing has, or by something that is none. Whoever answers them suggests what exists
 * (server/suggesting.ts).
 */
export class IdError extends UserInputError {
  /**
   * @param id what was given.
   * @param kind what it was to be the id of, as ids begin; undefined for anything.
   */
  constructor(
    message: string,
    argument: readonly string[],
    readonly id: string,
    readonly kind?: string,
  ) {
    super(message, argument);
  }

  /** An id in its right form that nothing has. */
  static unknown(id: string, argument: readonly string[]): IdError {
    return new IdError(`There is no ${id}.`, argument, id, id.slice(0, id.indexOf(':')));
  }

  /** Adds ids that exist to what it says. */
  suggest(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.message += ` Perhaps ${[ids.slice(0, -1).join(', '), ids.at(-1)].filter(Boolean).join(' or ')} is meant.`;
    this.extensions.suggestions = ids;
  }
}
