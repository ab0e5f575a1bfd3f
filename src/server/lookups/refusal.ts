import type { Request, Response } from 'express';
import type { Context } from '../../api/context.js';
import { UserInputError } from '../../errors.js';
import { NotAnswered } from '../asking/asking.js';
import { unansweredBy } from '../format-error.js';
import { ourFailure } from '../sending.js';

/** A request that cannot be answered: the message says what, where and what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What a program can go by, beside the message. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Answers whatever is asked of an address by another way than GET. */
export function onlyGet({ method }: Request, response: Response): void {
  response.set('Allow', 'GET, HEAD');
  tell(response, new Refusal(405, 'BAD_REQUEST', `${method} is not possible here: use GET.`));
}

/** Tells whoever asks what is wrong, in the form that all errors of the server have; what is no fault of theirs goes to the log. */
export function tell(response: Response, error: unknown, context?: Context): void {
  const { status, code, message, more } = refusalOf(response, error, context);
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}

/** What is wrong, as whoever asks is told; sets Retry-After where it makes sense to ask again. */
export function refusalOf(response: Response, error: unknown, context: Context | undefined): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UserInputError) return new Refusal(400, error.extensions.code, error.message);
  if (error instanceof NotAnswered) {
    if (error.retryAfter !== undefined) response.set('Retry-After', error.retryAfter);
    return new Refusal(error.status, error.code, error.message);
  }
  const unanswered = unansweredBy(error);
  if (unanswered !== undefined) {
    response.set('Retry-After', String(unanswered.retryAfter));
    return new Refusal(503, unanswered.code, unanswered.message);
  }
  context?.log.error({ err: error }, 'a request failed');
  return new Refusal(500, 'INTERNAL_SERVER_ERROR', ourFailure(context?.requestId ?? 'no id'));
}
