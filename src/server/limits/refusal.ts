import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** Codes of what is refused before anything is read. */
export type RefusalCode = 'TOO_COMPLEX' | 'BAD_USER_INPUT' | 'BAD_REQUEST';

/** An error of the client's own: HTTP 400, with a code and, where there is one, the place in the document. */
export function refusal(code: RefusalCode, message: string, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, http: { status: 400 } } });
}
