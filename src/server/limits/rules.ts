import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, Kind, type ASTVisitor, type ValidationRule } from 'graphql';
import type { Limits } from '../../config/config.js';

/** What refuses documents before anything of them is run. */
export function rulesOf({ depth, aliases, directives }: Limits): ValidationRule[] {
  return [depthRule(depth), breadthRule({ aliases, directives }), knownOperations];
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

function breadthRule(most: Pick<Limits, 'aliases' | 'directives'>): ValidationRule {
  return (context): ASTVisitor => {
    let aliases = 0;
    let directives = 0;
    return {
      Field({ alias }) {
        if (alias !== undefined) aliases++;
      },
      Directive() {
        directives++;
      },
      Document: {
        leave() {
          const tell = (count: number, allowed: number, what: string): void => {
            if (count > allowed)
              context.reportError(new GraphQLError(`The document has ${count} ${what}, and may have ${allowed}: ask in several requests.`));
          };
          tell(aliases, most.aliases, 'aliases');
          tell(directives, most.directives, 'directives');
        },
      },
    };
  };
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
