import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { getVariableValues, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { fragmentsOf } from '../../api/fragments.js';
import type { Context } from '../../api/context.js';
import { SUBSCRIBE_ELSEWHERE } from '../format-error.js';
import { refusal } from '../limits/refusal.js';

/** The documents of subscriptions that were let in, by the context they were let in with. */
const letIn = new WeakMap<object, DocumentNode>();

/** The document of a subscription, where it was let in. */
export function documentLetIn({ stream }: Context): DocumentNode | undefined {
  return stream && letIn.get(stream);
}

/**
 * Has subscriptions go through all that lets operations in (limits, budget, turns), and stops there: whoever streams goes on. Each of
 * its events is then executed as an operation. Subscriptions that nobody streams are refused, and so is all else by who streams.
 */
export function subscribing(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue: { stream, event } }) {
          if (operation === undefined) return;
          if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
            if (stream === undefined) return;
            throw refusal('BAD_REQUEST', 'Subscriptions alone are answered here: ask a query by POST at /graphql.');
          }
          if (event !== undefined) return;
          if (stream === undefined) throw refusal('BAD_REQUEST', SUBSCRIBE_ELSEWHERE);
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          const type = schema.getSubscriptionType()!;
          if (coerced !== undefined && collectFields(schema, fragmentsOf(document), coerced, type, operation.selectionSet).size === 0)
            throw refusal('BAD_USER_INPUT', 'With these variables nothing is left to subscribe to: look at @skip and @include.');
        },
        async responseForOperation({ document, operation, request, contextValue: { stream, event } }) {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || stream === undefined || event !== undefined) return null;
          // Variables that do not fit are GraphQL's to refuse: it does so before it executes anything.
          if (getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).errors !== undefined) return null;
          letIn.set(stream, document);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } };
        },
      };
    },
  };
}
