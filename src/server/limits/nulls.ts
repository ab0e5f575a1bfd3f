import {
  isNonNullType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableNode,
} from 'graphql';
import { refusal } from './refusal.js';

/**
 * Refuses a null for a variable that stands where something has to be. GraphQL lets such a variable pass where it has a default,
 * and finds the null only in the middle of running the operation, as an error of its own.
 */
export class Nulls {
  private readonly known = new WeakMap<OperationDefinitionNode, readonly VariableNode[]>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws GraphQLError BAD_USER_INPUT. */
  refuse(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
    if ((operation.variableDefinitions ?? []).length === 0) return;
    for (const variable of this.requiredIn(document, operation)) {
      const name = variable.name.value;
      if (Object.hasOwn(variables, name) && variables[name] === null)
        throw refusal('BAD_USER_INPUT', `Variable "$${name}" is null where a value has to be: leave it out to get its default.`, {
          nodes: variable,
        });
    }
  }

  /** Where variables of an operation stand for something that has to be. Others of its document may have some of the same names. */
  private requiredIn(document: DocumentNode, operation: OperationDefinitionNode): readonly VariableNode[] {
    const known = this.known.get(operation);
    if (known !== undefined) return known;
    const required: VariableNode[] = [];
    const types = new TypeInfo(this.schema);
    const visitor = {
      // The definitions of variables are no uses of them.
      VariableDefinition: () => false as const,
      Variable(node: VariableNode) {
        if (isNonNullType(types.getInputType())) required.push(node);
      },
    };
    visit(separateOperations(document)[operation.name?.value ?? '']!, visitWithTypeInfo(types, visitor));
    this.known.set(operation, required);
    return required;
  }
}
