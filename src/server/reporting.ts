import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../api/context.js';
import { cacheHeaders } from './caching/revalidation.js';
import { spentFor } from './budget/budgeted.js';
import { isInternal, unansweredBy, type Unanswered } from './format-error.js';

/**
 * Tells with each answer what it cost and under which id the log knows it, and logs errors that are ours. A request that could not
 * be answered, since the store is gone or its time is over, gets one error and status 503 instead of a part of its answer.
 */
export const reporting: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let unanswered: Unanswered | undefined;
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          unanswered ??= unansweredBy(error);
          if (isInternal(error)) contextValue.log.error({ err: error.originalError ?? error }, 'a request failed');
        }
        const [first] = errors;
        const code = unanswered?.code ?? first?.extensions['code'];
        contextValue.log.info({ code, reason: first?.message }, 'a request was not answered as asked');
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { cost } = contextValue.operation;
        if (unanswered !== undefined) {
          singleResult.errors = [errorOf(unanswered)];
          delete singleResult.data;
          response.http.status = 503;
          response.http.headers.set('retry-after', String(unanswered.retryAfter));
        }
        const { headers } = response.http;
        headers.set('x-statements', String(contextValue.statements.length));
        if (cost !== undefined) headers.set('x-cost', String(cost));
        if (contextValue.caching !== undefined && singleResult.errors === undefined) {
          // What is of this one request stands in its headers only: caches keep the body for others.
          for (const [name, value] of Object.entries(cacheHeaders(contextValue.caching))) headers.set(name, value);
          return;
        }
        singleResult.extensions = {
          ...singleResult.extensions,
          ...(cost === undefined ? {} : { cost: spentFor(contextValue) ?? { requested: cost } }),
          statements: contextValue.statements.length,
          requestId: contextValue.requestId,
        };
      },
    };
  },
};

function errorOf({ code, message }: Unanswered): GraphQLFormattedError {
  return { message, extensions: { code } };
}
