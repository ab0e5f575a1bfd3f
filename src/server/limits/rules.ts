import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { Limits } from '../../config/config.js';

/** What refuses documents before anything of them is run. */
export function rulesOf({ depth }: Pick<Limits, 'depth'>): ValidationRule[] {
  return [depthRule(depth), knownOperations];
}

function depthRule(deepest: number): ValidationRule {
  return maxDepthRule({
    n: deepest,
    ignoreIntrospection: true,
    // Thrown, as the rule does by itself, it would count as a failure of ours.
    propagateOnRejection: false,
    onReject: [(context) => context?.reportError(new GraphQLError(`Fields may be nested ${deepest} deep at most.`))],
  });
}

/** Refuses kinds of operation that the schema has none of, which GraphQL itself finds only when it runs them. */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) == null)
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here: the graph can only be read, with a query.`, { nodes: node }),
      );
  },
});

/** Refuses questions about the schema itself. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.kind === Kind.FIELD && ['__schema', '__type'].includes(node.name.value))
      context.reportError(new GraphQLError('This server does not tell its schema: read it in schema/schema.graphql.', { nodes: node }));
  },
});
