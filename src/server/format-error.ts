import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RATE_LIMITED } from './budget/budgeted.js';

/** Codes of errors that are raised on purpose: by us, or by GraphQL itself about the client's own document. */
const MEANT_FOR_CLIENTS = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  'TOO_COMPLEX',
  RATE_LIMITED,
]);

/**
 * What a client sees of an error. Those raised on purpose pass; all others become one sentence with the request's
 * id, under which the log has the rest: no message of a driver or engine ever leaves the server.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const raised = raisedOnPurpose(error);
  if (raised !== undefined) return { ...formatted, message: raised.message, extensions: { ...raised.extensions } };
  if (isForeign(error) || !MEANT_FOR_CLIENTS.has(formatted.extensions?.['code']))
    return { ...internalError(), path: formatted.path, locations: formatted.locations };
  return { ...formatted, extensions: { code: formatted.extensions?.['code'] } };
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
  return raisedOnPurpose(error) === undefined && (isForeign(error) || !MEANT_FOR_CLIENTS.has(error.extensions?.['code']));
}

/** Whether somebody else's error is within: whatever code it carries, it was not meant for a client. */
function isForeign(error: unknown): boolean {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner !== undefined && inner !== null && !(inner instanceof GraphQLError);
}

/** Our own error within what GraphQL made of it: it wraps what resolvers and scalars throw. */
function raisedOnPurpose(error: unknown): GraphQLError | undefined {
  for (
    let inner: unknown = unwrapResolverError(error);
    inner instanceof Error;
    inner = inner instanceof GraphQLError ? inner.originalError : undefined
  )
    if (inner.name === 'UserInputError') return inner as GraphQLError;
  return undefined;
}
