import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../api/context.js';
import { fragmentsOf } from '../api/fragments.js';
import type { Limits } from '../config/config.js';
import { Pace } from '../graph/pace.js';
import { Estimates } from './limits/estimate.js';
import { Nulls } from './limits/nulls.js';
import { refusal } from './limits/refusal.js';

/** What is known of an operation when it is let in. */
export interface AdmittingOptions {
  readonly limits: Limits;
  /** From where an operation counts as dear, in points. */
  readonly dearCost: number;
}

/** From how many fields on an answer is put together with pauses for others. */
const PACED_FIELDS = 2_000;

/**
 * Refuses operations that are too large or too dear, with their variables known and before anything is read; has dear ones wait
 * until it is their turn.
 */
export function admitting(schema: GraphQLSchema, { limits, dearCost }: AdmittingOptions): ApolloServerPlugin<Context> {
  const estimates = new Estimates(schema);
  const nulls = new Nulls(schema);
  const rootFields = new WeakMap<OperationDefinitionNode, number>();
  const countRoots = (document: DocumentNode, operation: OperationDefinitionNode): number => {
    const known = rootFields.get(operation) ?? rootsOf(document, operation);
    rootFields.set(operation, known);
    return known;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, contextValue }) {
          // An operation that is not there and variables that do not fit are GraphQL's to refuse: it says which and why.
          if (operation === undefined) return;
          const variables = request.variables ?? {};
          nulls.refuse(document, operation, variables);
          const roots = countRoots(document, operation);
          if (roots > limits.rootFields)
            throw refusal(
              'TOO_COMPLEX',
              `This asks for ${roots} fields of Query, and may ask for ${limits.rootFields}: ask in several requests, or for several things with nodes(ids: […]).`,
            );
          const estimate = estimates.of(document, operation, variables);
          if (estimate === undefined) return;
          const { fields } = estimate;
          const cost = Math.ceil(estimate.cost);
          contextValue.operation.cost = cost;
          if (fields > limits.fields)
            throw refusal(
              'TOO_COMPLEX',
              `This asks for up to ${fields} fields, and an answer may have ${limits.fields}: ask for fewer rows with first, or for less of each.`,
            );
          if (cost > limits.cost)
            throw refusal(
              'TOO_COMPLEX',
              `This costs up to ${cost} points, and an operation may cost ${limits.cost}: ask for fewer rows with first, or in several requests.`,
            );
          if (fields > PACED_FIELDS) contextValue.operation.pace = new Pace();
          if (cost > dearCost) await contextValue.admission?.asDear();
        },
      };
    },
  };
}

/** How many fields of Query an operation selects, those of its fragments too. */
function rootsOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  // Each fragment is counted once: where each spreads another twice, there is no end to counting them one by one.
  const counted = new Map<string, number>();
  const countFragment = (name: string): number => {
    const known = counted.get(name) ?? count(fragments[name]!.selectionSet);
    counted.set(name, known);
    return known;
  };
  const count = ({ selections }: OperationDefinitionNode['selectionSet']): number =>
    selections.reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return sum + 1;
      return sum + (one.kind === Kind.INLINE_FRAGMENT ? count(one.selectionSet) : countFragment(one.name.value));
    }, 0);
  return count(operation.selectionSet);
}
