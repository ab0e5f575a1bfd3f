import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../api/context.js';
import { spentFor } from './budget/budgeted.js';
import { isInternal } from './format-error.js';

/** Tells in each answer what it cost and under which id the log knows it, and logs errors that are ours. */
export const reporting: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (isInternal(error)) contextValue.log.error({ err: error.originalError ?? error }, 'a request failed');
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = {
          ...singleResult.extensions,
          statements: contextValue.statements.length,
          requestId: contextValue.requestId,
          ...(spentFor(contextValue) === undefined ? {} : { cost: spentFor(contextValue) }),
        };
      },
    };
  },
};
