/** A request that cannot be answered: the message says what, where and what to do. */
export class RequestError extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 413 | 415 | 429 | 503,
    message: string,
    /** Where in the request it stands: `['queries', 'q0', 'limit']`. */
    readonly argument: readonly string[] = [],
    /** What a program can go by. */
    readonly code: string = status === 400 ? 'BAD_USER_INPUT' : 'BAD_REQUEST',
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/** A text from outside as a message shows it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
