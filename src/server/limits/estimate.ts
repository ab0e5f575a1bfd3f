import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
// Its ESM build loads a second copy of graphql, which graphql refuses; the CommonJS one shares ours.
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity/cjs';
import { variablesWithin } from '../../api/variables-within.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../graph/page.js';
import { introspectedSizes, type IntrospectedSizes } from './introspected.js';
import { fit } from './fitting.js';
import { refusal } from './refusal.js';
import { LEAF, OBJECT, RELATION, weightOf, weightOfTotal } from './weights.js';

/** What an operation comes to with its variables. */
export interface Estimate {
  /** The fields of its answer, if all lists are as long as was asked for. */
  readonly fields: number;
  /** In points: one is about a millisecond that a core is busy, in the database and in this process together. */
  readonly cost: number;
}

/** How many rows a list without paging is taken to have: directors have two shows and shows one director and three genres, on average. */
const USUAL_LIST = 2;

/** How often what is below a field comes. */
function rowsOf({ args, field, type }: ComplexityEstimatorArgs, introspected: IntrospectedSizes): number {
  const known = introspected.get(`${type.name}.${field.name}`);
  if (known !== undefined) return known;
  if (field.args.some(({ name }) => name === 'first'))
    return Math.min(Math.max(Number(args['first'] ?? args['last'] ?? DEFAULT_PAGE), 1), LARGEST_PAGE);
  if (!isListType(getNullableType(field.type)) || field.name === 'edges' || field.name === 'nodes') return lengthOfList(args) ?? 1;
  return lengthOfList(args) ?? USUAL_LIST;
}

/** The length of the list that a field is given, as of ids. */
function lengthOfList(args: Readonly<Record<string, unknown>>): number | undefined {
  const list = Object.values(args).find((value) => Array.isArray(value)) as readonly unknown[] | undefined;
  return list?.length;
}

const fieldsOf =
  (introspected: IntrospectedSizes): ComplexityEstimator =>
  (at) =>
    1 + rowsOf(at, introspected) * at.childComplexity;

const costOf =
  (introspected: IntrospectedSizes): ComplexityEstimator =>
  (at) => {
    const { type, field, args, childComplexity, node } = at;
    const own = weightOf(type, field.name, args);
    if (isLeafType(getNamedType(field.type))) return own ?? LEAF;
    const counted = isConnection(field) && asksForTotal(node) ? weightOfTotal(getNamedType(field.type).name) : 0;
    return (own ?? (isRead(at) ? RELATION : OBJECT)) + counted + rowsOf(at, introspected) * (OBJECT + childComplexity);
  };

function isConnection({ type }: ComplexityEstimatorArgs['field']): boolean {
  return /Connection$/.test(getNamedType(type).name);
}

/** Whether a field is likely to be read by a statement of its own, rather than to show what stands on its parent. */
function isRead({ type, field }: ComplexityEstimatorArgs): boolean {
  return !/(Connection|Edge)$/.test(type.name) && (isListType(getNullableType(field.type)) || isConnection(field));
}

/** Whether the length of a list is asked for; of what a fragment selects that is supposed. */
function asksForTotal({ selectionSet }: FieldNode): boolean {
  return selectionSet!.selections.some((one) => one.kind !== Kind.FIELD || one.name.value === 'totalCount');
}

/** How many ways to ask one operation are remembered. */
const MOST_REMEMBERED = 100;

interface Known {
  /** The variables that decide it, and whether only their length does. */
  readonly deciding: readonly { readonly name: string; readonly isList: boolean }[];
  readonly byValues: Map<string, Estimate | GraphQLError>;
}

/** Estimates operations before they are run: once for each way in which their directives, pages and lists are given. */
export class Estimates {
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  private readonly fields: ComplexityEstimator;
  private readonly cost: ComplexityEstimator;

  constructor(private readonly schema: GraphQLSchema) {
    const introspected = introspectedSizes(schema);
    this.fields = fieldsOf(introspected);
    this.cost = costOf(introspected);
  }

  /**
   * Undefined where variables do not fit: GraphQL says which and why.
   * @throws GraphQLError TOO_COMPLEX where a document is too large to be estimated.
   */
  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Estimate | undefined {
    const known = this.known.get(operation) ?? {
      deciding: deciding(document, operation),
      byValues: new Map<string, Estimate | GraphQLError>(),
    };
    this.known.set(operation, known);
    const values = known.deciding.map(({ name, isList }) => {
      const value = variables[name];
      return isList && Array.isArray(value) ? value.length : value;
    });
    const key = JSON.stringify(values);
    const found = known.byValues.get(key);
    if (found === undefined && !fit(this.schema, operation, variables)) return undefined;
    const estimate = found ?? this.made(document, operation, variables);
    if (known.byValues.size < MOST_REMEMBERED) known.byValues.set(key, estimate);
    if (estimate instanceof GraphQLError) throw estimate;
    return estimate;
  }

  private made(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Estimate | GraphQLError {
    try {
      return {
        fields: Math.ceil(this.count(document, operation, variables, this.fields)),
        cost: this.count(document, operation, variables, this.cost),
      };
    } catch {
      // It gives up on documents whose fragments come to more than 10,000 fields.
      return refusal('TOO_COMPLEX', 'The document selects more than 10,000 fields once its fragments are spread: ask for less.');
    }
  }

  private count(
    query: DocumentNode,
    { name }: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    estimator: ComplexityEstimator,
  ): number {
    return getComplexity({
      schema: this.schema,
      query,
      variables: { ...variables },
      operationName: name?.value,
      estimators: [estimator],
    });
  }
}

/** The variables on which it depends what an operation comes to: those in directives, of pages, and lists. */
function deciding(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): Known['deciding'] {
  const names = variablesWithin(document, ({ name }) => PAGING.has(name.value));
  const lists = variableDefinitions.filter(({ type }) => isList(type)).map(({ variable }) => variable.name.value);
  return [...names.map((name) => ({ name, isList: false })), ...lists.map((name) => ({ name, isList: true }))];
}

const PAGING: ReadonlySet<string> = new Set(['first', 'last']);

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
