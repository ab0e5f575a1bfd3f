import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { LRUCache } from 'lru-cache';
import { UserInputError } from '../../errors.js';
import { fragmentsOf } from '../fragments.js';
import { variablesWithin } from '../variables-within.js';
import type { DeclaredFields } from './declared-fields.js';
import { NotAllowed } from './leaf.js';
import { NotFusable } from './not-fusable.js';
import type { FusedReader } from './fused-reader.js';
import { rootOf, type Root } from './roots.js';
import type { Variables } from './sites.js';

/** An operation as a client sends it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What fused statements answer of an operation, and what is left to loaders. */
export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  /** The names of all fields of Query that are selected, in the order of the answer. */
  readonly names: readonly string[];
  /** The operation with those fields alone that are left to loaders. */
  readonly rest: DocumentNode | undefined;
}

/**
 * Answers operations by one statement for each field of Query, where all that it selects is declared (api/fields): the relations
 * are joined into nested subqueries that give flat lists of just the columns that are selected, and a function made once writes
 * the answer from them. What it does not answer goes by loaders: what computes, what is asked the first time, and whatever
 * GraphQL would find an error in, so that errors are the same either way.
 */
export class Fusion {
  private readonly operations = new WeakMap<OperationDefinitionNode, Operation>();

  /** @param atOnce whether a document is fused the first time too: a database plans a large statement for longer than small ones take. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: DeclaredFields,
    private readonly atOnce: boolean,
  ) {}

  /** What fused statements answer; undefined where loaders have to answer all of it. Errors of the store are thrown. */
  async answer({ document, operation, variables }: Asked, reader: FusedReader): Promise<Answered | undefined> {
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (coerced === undefined) return undefined;
    const known = this.operations.get(operation);
    if (known === undefined) this.operations.set(operation, new Operation(this.schema, this.declared, document, operation));
    if (known === undefined && !this.atOnce) return undefined;
    try {
      return await (known ?? this.operations.get(operation)!).plan(coerced).answer(coerced, reader);
    } catch (error) {
      if (isForLoaders(error)) return undefined;
      throw error;
    }
  }
}

/** Whether GraphQL has to say what is wrong, or loaders to look elsewhere. */
function isForLoaders(error: unknown): boolean {
  return [NotAllowed, NotFusable, UserInputError, GraphQLError].some((type) => error instanceof type);
}

/** How many ways of one operation are kept: with many directives a client could ask for any number. */
const MOST_PLANS = 32;

/** An operation, planned once for each way in which its directives come out. */
class Operation {
  private readonly plans = new LRUCache<string, Plan>({ max: MOST_PLANS });
  private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that directives ask. */
  private readonly deciding: readonly string[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: DeclaredFields,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.fragments = fragmentsOf(document);
    this.deciding = variablesWithin(document);
  }

  plan(variables: Variables): Plan {
    const key = this.deciding.map((name) => String(variables[name])).join(' ');
    const known = this.plans.get(key);
    if (known !== undefined) return known;
    const plan = this.planned(variables);
    this.plans.set(key, plan);
    return plan;
  }

  private planned(variables: Variables): Plan {
    const { schema, declared, fragments, operation } = this;
    const query = schema.getRootType(operation.operation)!;
    const selected = [...collectFields(schema, fragments, variables, query, operation.selectionSet)];
    const roots = selected.map(([name, nodes]) => ({ name, nodes, root: this.root(query, nodes, variables, declared) }));
    const left = roots.filter(({ root }) => root === undefined).flatMap(({ nodes }) => nodes);
    return new Plan(
      roots.flatMap(({ name, root }) => (root === undefined ? [] : [{ name, root }])),
      selected.map(([name]) => name),
      left.length === 0 ? undefined : this.restOf(left),
    );
  }

  private root(query: GraphQLObjectType, nodes: readonly FieldNode[], variables: Variables, { roots }: DeclaredFields): Root | undefined {
    const name = nodes[0]!.name.value;
    if (!Object.hasOwn(roots, name)) return undefined;
    const { schema, declared, fragments } = this;
    try {
      return rootOf(roots[name]!, { field: query.getFields()[name]!, nodes }, { schema, declared, fragments }, variables);
    } catch (error) {
      if (error instanceof NotFusable) return undefined;
      throw error;
    }
  }

  private restOf(left: readonly FieldNode[]): DocumentNode {
    const operation = { ...this.operation, selectionSet: { kind: Kind.SELECTION_SET, selections: left } } as const;
    const fragments = this.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  }
}

/** The fields of Query that fused statements answer, and the rest. */
class Plan {
  constructor(
    private readonly roots: readonly { readonly name: string; readonly root: Root }[],
    private readonly names: readonly string[],
    private readonly rest: DocumentNode | undefined,
  ) {}

  async answer(variables: Variables, reader: FusedReader): Promise<Answered | undefined> {
    const { roots, names, rest } = this;
    if (roots.length === 0) return undefined;
    const answers = await Promise.all(roots.map(({ root }) => root.answer(variables, reader)));
    return { data: Object.fromEntries(roots.map(({ name }, index) => [name, answers[index]])), names, rest };
  }
}
