import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { Context } from '../api/context.js';
import type { Limits } from '../config/config.js';
import type { KeptDocuments } from './kept-queries.js';
import { excessesOf } from './limits/breadth.js';
import { refusalsOf, standIn, standInFor } from './stand-ins.js';

/**
 * Refuses documents for as little as it takes: those with too much in them before they are validated, and those that were refused
 * before without reading them again, in the same words (docs/decisions/0038).
 */
export function refusingDocuments(kept: KeptDocuments, limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async parsingDidStart(asked) {
          return async () => {
            const excesses = asked.document === undefined ? [] : excessesOf(asked.document, limits);
            const extensions = { code: ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED };
            if (excesses.length > 0)
              standIn(
                asked,
                excesses.map((message) => ({ message, extensions })),
              );
          };
        },
        async didResolveOperation({ document }) {
          const [first] = refusalsOf(document) ?? [];
          if (first !== undefined) throw new GraphQLError(first.message, { extensions: { ...first.extensions, http: { status: 400 } } });
        },
        async willSendResponse({ document, operationName, queryHash, source, response: { body } }) {
          if (body.kind !== 'single' || source === undefined || queryHash === undefined) return;
          const { singleResult } = body;
          const refusals = document && refusalsOf(document);
          // Apollo takes one error only from what refuses a document that it has taken for valid.
          if (refusals !== undefined) singleResult.errors = refusals;
          // It has looked for no operation, so the document was no good.
          else if (operationName === undefined && singleResult.errors !== undefined)
            await kept.set(queryHash, standInFor(singleResult.errors));
        },
      };
    },
  };
}
