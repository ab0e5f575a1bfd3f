import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { UserInputError } from '../errors.js';
import { RATE_LIMITED } from './budget/budgeted.js';
import { StoreError, type StoreFailure } from '../graph/store.js';

/** Codes of errors that are raised on purpose: by us, or by GraphQL itself about the client's own document. */
const MEANT_FOR_CLIENTS = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  'TOO_COMPLEX',
  RATE_LIMITED,
]);

/** Where subscriptions are answered, for whoever asks for one elsewhere. */
export const SUBSCRIBE_ELSEWHERE =
  'A subscription goes on, and this answers once: subscribe over WebSocket at /graphql (graphql-transport-ws), or at /graphql/stream with Accept: text/event-stream.';

/** What Apollo and GraphQL say without saying what to do, and what a client is told instead. */
const CLEARER: Readonly<Record<string, string>> = {
  'Unsupported persisted query version':
    'extensions.persistedQuery has to be {"version": 1, "sha256Hash": "…"}, with the SHA-256 of the query in 64 small hexadecimal digits.',
  'provided sha does not match query':
    'extensions.persistedQuery.sha256Hash is the hash of another query: hash the query just as it is sent.',
  'GET requests only support query operations, not subscription operations': SUBSCRIBE_ELSEWHERE,
  'Validation aborted.':
    'The document selects the same fields too often for them to be compared: select each once, or ask in several requests.',
};

/** What GraphQL says, without a code, once it has told of as many variables that do not fit as it may. */
const TOO_MANY_DO_NOT_FIT = 'Too many errors processing variables, error limit reached. Execution aborted.';

function clearer(message: string): string {
  return Object.hasOwn(CLEARER, message) ? CLEARER[message]! : message;
}

/** What a client is told where the request was fine and could not be answered: asking again may help. */
export interface Unanswered {
  readonly code: 'STORE_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'OVERLOADED';
  readonly message: string;
  /** After how many seconds it makes sense to ask again. */
  readonly retryAfter: number;
}

const UNANSWERED: Partial<Record<StoreFailure, Unanswered>> = {
  UNREACHABLE: {
    code: 'STORE_UNAVAILABLE',
    message: 'The database cannot be reached just now: ask again in a few seconds.',
    retryAfter: 3,
  },
  DEADLINE: {
    code: 'DEADLINE_EXCEEDED',
    message: 'This took longer than a request may take here, and was given up: ask for fewer rows, or for less of each.',
    retryAfter: 10,
  },
  OVERLOADED: { code: 'OVERLOADED', message: 'More is asked than can be answered in time: ask again in a moment.', retryAfter: 1 },
};

/** What an error says of the whole request, where it is no fault of anybody's: the store is gone, or time is over. */
export function unansweredBy(error: unknown): Unanswered | undefined {
  for (let inner: unknown = error; inner instanceof Error; inner = inner instanceof GraphQLError ? inner.originalError : undefined)
    if (inner instanceof StoreError) return UNANSWERED[inner.failure];
  return undefined;
}

/**
 * What a client sees of an error. Those raised on purpose pass; all others become one sentence with the request's
 * id, under which the log has the rest: no message of a driver or engine ever leaves the server.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const unanswered = unansweredBy(error);
  if (unanswered !== undefined) return { ...formatted, message: unanswered.message, extensions: { code: unanswered.code } };
  const raised = raisedOnPurpose(error);
  if (raised !== undefined) return { ...formatted, message: raised.message, extensions: { ...raised.extensions } };
  if (formatted.message === TOO_MANY_DO_NOT_FIT)
    return { message: 'More of the variables do not fit: mend these first.', extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
  if (isRefused(error)) return { ...formatted, message: clearer(formatted.message), extensions: { code: 'BAD_REQUEST' } };
  if (isForeign(error) || !MEANT_FOR_CLIENTS.has(formatted.extensions?.['code']))
    return { ...internalError(), path: formatted.path, locations: formatted.locations };
  return { ...formatted, message: clearer(formatted.message), extensions: { code: formatted.extensions?.['code'] } };
}

/** The answer that hides an error; the request's id is added when the response is sent. */
function internalError(): GraphQLFormattedError {
  return {
    message: 'Something went wrong on our side; the log has it under the requestId of this answer.',
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

/** Whether the log should hear of an error: not of those that are the client's own. */
export function isInternal(error: GraphQLError): boolean {
  if (unansweredBy(error) !== undefined || isRefused(error) || error.message === TOO_MANY_DO_NOT_FIT) return false;
  return raisedOnPurpose(error) === undefined && (isForeign(error) || !MEANT_FOR_CLIENTS.has(error.extensions?.['code']));
}

/** Whether GraphQL's server has refused the request without a code for it, as a persisted query whose hash is another's. */
function isRefused(error: unknown): boolean {
  const http = error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500 && (code === undefined || code === INTERNAL);
}

const INTERNAL: unknown = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** Whether somebody else's error is within: whatever code it carries, it was not meant for a client. */
function isForeign(error: unknown): boolean {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner !== undefined && inner !== null && !(inner instanceof GraphQLError);
}

/** Our own error within what GraphQL made of it: it wraps what resolvers and scalars throw. */
export function raisedOnPurpose(error: unknown): UserInputError | undefined {
  for (
    let inner: unknown = unwrapResolverError(error);
    inner instanceof Error;
    inner = inner instanceof GraphQLError ? inner.originalError : undefined
  )
    if (inner.name === 'UserInputError') return inner as UserInputError;
  return undefined;
}
