import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** How many variables, and values within lists of theirs, a client is told of that do not fit. */
export const MOST_TOLD = 5;

/**
 * Whether variables fit an operation. GraphQL says which do not and why; by itself it would find all that is wrong with each of the
 * items of a list, which keeps everybody else waiting for seconds where there are as many as a body holds.
 */
export function fit(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return errors === undefined;
}
