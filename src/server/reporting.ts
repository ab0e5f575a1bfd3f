import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Context } from '../api/context.js';
import { isInternal } from './format-error.js';

/** Is told of each operation that is answered, in whatever way. */
export type Answered = (operation: GraphQLRequestContextWillSendResponse<Context>) => void;

/**
 * Tells in each answer what it cost and under which id the log knows it, and logs errors that are ours. Whoever else wants to know of
 * answers is told by this one plugin: every request pays for each further one.
 */
export function reporting(answered: Answered = () => {}): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors)
            if (isInternal(error)) contextValue.log.error({ err: error.originalError ?? error }, 'a request failed');
        },
        async willSendResponse(operation) {
          answered(operation);
          const { response, contextValue } = operation;
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            statements: contextValue.statements.length,
            requestId: contextValue.requestId,
          };
        },
      };
    },
  };
}
