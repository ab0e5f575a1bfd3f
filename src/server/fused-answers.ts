import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { unansweredBy } from './format-error.js';
import type { Answered, Fusion } from '../api/fusion/fusion.js';

/**
 * Answers operations by fused statements where they can be (api/fusion), in the place where Apollo would execute them: limits,
 * errors, extensions and all other plugins stay. Whatever goes wrong on the way goes by loaders, which find the same error.
 */
export function fusedAnswers(schema: GraphQLSchema, fusion: Fusion): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // An operation that is not there is GraphQL's to refuse.
          if (operation === undefined) return null;
          const variables = request.variables ?? {};
          const read = contextValue.statements.length;
          try {
            const answered = await fusion.answer({ document, operation, variables }, contextValue.fused);
            const data = answered && (await whole(schema, answered, variables, contextValue));
            if (data !== undefined) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          } catch (error) {
            // Where the store is gone or time is over, loaders find so at once.
            if (unansweredBy(error) === undefined && contextValue.admission?.life.isStopped !== true)
              contextValue.log.warn({ err: error }, 'a fused statement failed; the request goes by loaders');
          }
          // What was read in vain is not told as the cost of the answer.
          contextValue.statements.length = read;
          return null;
        },
      };
    },
  };
}

/** The fused data together with what loaders answer of the rest; undefined where that has errors. */
async function whole(
  schema: GraphQLSchema,
  { data, names, rest }: Answered,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<Record<string, unknown> | undefined> {
  if (rest === undefined) return data;
  const { data: others, errors } = await execute({ schema, document: rest, variableValues, contextValue });
  if (errors !== undefined || others == null) return undefined;
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(data, name) ? data[name] : others[name]]));
}
