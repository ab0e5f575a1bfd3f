import type { ApolloServerPlugin } from '@apollo/server';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  getNullableType,
  getVariableValues,
  GraphQLError,
  isListType,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
  type ValidationRule,
  type VariableNode,
} from 'graphql';
// Its ESM build loads a second copy of graphql, which graphql refuses; the CommonJS one shares ours.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import type { Context } from '../api/context.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../graph/page.js';

/** The largest body of a request, in bytes. */
export const LARGEST_BODY = 256 * 1024;

/** The most tokens that a document may have; the introspection query has under 400. */
export const MOST_TOKENS = 4_000;

/** The deepest that fields may be nested; introspection is not counted. */
export const DEEPEST = 20;

/** The most fields that an answer may come to, each list counted with the rows that were asked for. */
export const LARGEST_ANSWER = 500_000;

/** How many rows a list without paging is taken to have. */
const USUAL_LIST = 8;

/** Refuses documents that nest too deep, before anything is read. */
export const depthLimit = maxDepthRule({
  n: DEEPEST,
  ignoreIntrospection: true,
  // Thrown, as the rule does by itself, it would count as a failure of ours.
  propagateOnRejection: false,
  onReject: [(context) => context?.reportError(new GraphQLError(`Fields may be nested ${DEEPEST} deep at most.`))],
}) as unknown as ValidationRule;

/** Refuses kinds of operation that the schema has none of, which GraphQL itself finds only when it runs them. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) == null)
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here: the graph can only be read, with a query.`, { nodes: node }),
      );
  },
});

/** Counts a field as one, and what is below a list as often as it will come. */
const rowsAskedFor: ComplexityEstimator = ({ args, field, childComplexity }) => {
  const paged = field.args.some(({ name }) => name === 'first');
  const asked = Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE);
  const listed = isListType(getNullableType(field.type)) && field.name !== 'edges' && field.name !== 'nodes';
  const rows = paged ? Math.min(Math.max(asked, 1), LARGEST_PAGE) : listed ? USUAL_LIST : 1;
  return 1 + rows * childComplexity;
};

/** How many ways to page one operation are remembered. */
const MOST_REMEMBERED = 100;

/** The sizes of the answers of an operation: what its directives and pages are given decides them, so they are counted once for each. */
interface Sizes {
  /** The variables that directives and pages are given. */
  readonly deciding: readonly string[];
  readonly byValues: Map<string, number>;
}

const sizesOf = new WeakMap<OperationDefinitionNode, Sizes>();

/** Refuses operations whose answer would be too large, with the variables known and before anything is read. */
export const answerLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, operation, schema }) {
        // An operation that is not there and variables that do not fit are GraphQL's to refuse: it says which and why.
        if (operation === undefined) return;
        const variables = request.variables ?? {};
        const sizes = sizesOf.get(operation) ?? { deciding: decidingVariables(document), byValues: new Map<string, number>() };
        sizesOf.set(operation, sizes);
        const values = JSON.stringify(sizes.deciding.map((name) => variables[name] as unknown));
        let size = sizes.byValues.get(values);
        if (size === undefined) {
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
          if (errors !== undefined) return;
          const { operationName } = request;
          size = getComplexity({ schema, query: document, variables, operationName, estimators: [rowsAskedFor] });
          if (sizes.byValues.size < MOST_REMEMBERED) sizes.byValues.set(values, size);
        }
        if (size > LARGEST_ANSWER)
          throw new GraphQLError(
            `This asks for up to ${size} fields, and an answer may have ${LARGEST_ANSWER}: ask for fewer rows with first, or for less of each.`,
            { extensions: { code: 'TOO_COMPLEX' } },
          );
      },
    };
  },
};

/** The variables on which it depends how large the answer of a document is: those in directives, and of pages. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: VariableNode) => void names.add(name.value) };
  visit(document, {
    Directive(directive) {
      visit(directive, note);
    },
    Argument(argument) {
      if (PAGING.has(argument.name.value)) visit(argument, note);
    },
  });
  return [...names];
}

const PAGING: ReadonlySet<string> = new Set(['first', 'last']);
