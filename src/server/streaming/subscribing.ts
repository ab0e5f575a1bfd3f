import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Kind, OperationTypeNode, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../../api/context.js';
import { Attached } from '../attached.js';
import { SUBSCRIBE_ELSEWHERE } from '../format-error.js';
import { fit } from '../limits/fitting.js';
import { refusal } from '../limits/refusal.js';
import { standIn } from '../stand-ins.js';

/** The documents of subscriptions that were let in, by the context they were let in with. */
const letIn = new Attached<object, DocumentNode>();

/** The document of a subscription, where it was let in. */
export function documentLetIn({ stream }: Context): DocumentNode | undefined {
  return stream && letIn.of(stream);
}

/** How the directives are called that make a field depend on a variable. */
const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);

const CONDITIONAL = {
  message: 'The field of a subscription is subscribed to or it is not: leave out @skip and @include on it.',
  extensions: { code: 'BAD_USER_INPUT' },
};

/** Whether there are conditions on the field of a subscription, which GraphQL now rules out. */
function isConditional(document: DocumentNode): boolean {
  if (!document.definitions.some((one) => 'operation' in one && one.operation === OperationTypeNode.SUBSCRIPTION)) return false;
  let found = false;
  visit(document, {
    OperationDefinition: ({ operation }) => (operation === OperationTypeNode.SUBSCRIPTION ? undefined : false),
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value === 'Subscription' ? undefined : false),
    Directive({ name }, _key, _parent, _path, ancestors) {
      const fields = ancestors.filter((one) => 'kind' in one && one.kind === Kind.FIELD);
      found ||= CONDITIONS.has(name.value) && fields.length <= 1;
    },
  });
  return found;
}

/**
 * Has subscriptions go through all that lets operations in (limits, budget, turns), and stops there: whoever streams goes on. Each of
 * its events is then executed as an operation. Subscriptions that nobody streams are refused, and so is all else by who streams.
 */
export function subscribing(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async parsingDidStart(asked) {
          return async () => {
            // GraphQL's own validation may fail of it.
            if (asked.document !== undefined && isConditional(asked.document)) standIn(asked, [CONDITIONAL]);
          };
        },
        async didResolveOperation({ operation, contextValue: { stream, event } }) {
          if (operation === undefined) return;
          if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
            if (stream === undefined) return;
            throw refusal('BAD_REQUEST', 'Subscriptions alone are answered here: ask a query by POST at /graphql.');
          }
          if (event !== undefined) return;
          if (stream === undefined) throw refusal('BAD_REQUEST', SUBSCRIBE_ELSEWHERE);
        },
        async responseForOperation({ document, operation, request, contextValue: { stream, event } }) {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || stream === undefined || event !== undefined) return null;
          // Variables that do not fit are GraphQL's to refuse: it does so before it executes anything.
          if (!fit(schema, operation, request.variables ?? {})) return null;
          letIn.attach(stream, document);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } };
        },
      };
    },
  };
}
