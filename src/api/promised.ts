import {
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  getNullableType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { didYouMean } from '../model/did-you-mean.js';
import type { Promised, PromisedRelation, PromisedValue } from '../model/promised.js';
import { DEFAULT_ORDER } from '../graph/relation.js';
import { computes, valuesOfEnum } from './answering.js';
import type { DeclaredField } from './fields/declaration.js';
import type { DeclaredFields } from './fusion/declared-fields.js';

/**
 * What the schema promises of what is stored: for each type whose objects are nodes of the graph, which fields show which of
 * their properties and relations, and what is wrong where these cannot be shown. So whoever writes or checks a store knows it
 * from the schema alone.
 */
export function promisedBy(schema: GraphQLSchema, declared: DeclaredFields): Promised[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && declared.labels.has(type.name))
    .map((type) => promisedOf(type, declared));
}

function promisedOf(type: GraphQLObjectType, declared: DeclaredFields): Promised {
  const interfaces = type.getInterfaces().map(({ name }) => name);
  const fields = Object.values(type.getFields()).map((field) => ({ field, as: declared.of(type.name, interfaces, field.name) }));
  return {
    label: type.name,
    values: fields.flatMap(({ field, as }) => valueOf(field, as)),
    relations: fields.flatMap(({ field, as }) => relationOf(field, as)),
  };
}

/** A field that shows properties of the node: as they are, or what follows from them. */
function valueOf(field: GraphQLField<unknown, unknown>, as: DeclaredField | undefined): PromisedValue[] {
  if (as === undefined && (computes(field) || !isLeafType(getNamedType(field.type)))) return [];
  if (as !== undefined && as.kind !== 'derived') return [];
  const reads = as === undefined ? [field.name] : as.reads;
  const derive = as === undefined ? (value: unknown) => value : (as.derive as (...values: unknown[]) => unknown);
  const faultOf = faultIn(field.name, field.type);
  return [{ field: field.name, reads, fault: (values) => faultOf(derived(derive, values)) }];
}

/** What follows from values; undefined, which no field can show, where nothing does. */
function derived(derive: (...values: unknown[]) => unknown, values: readonly unknown[]): unknown {
  try {
    return derive(...values);
  } catch {
    return undefined;
  }
}

/** A field that shows another node, which may not be missing. */
function relationOf({ name, type }: GraphQLField<unknown, unknown>, as: DeclaredField | undefined): PromisedRelation[] {
  if (!isNonNullType(type)) return [];
  if (as?.kind === 'byId' && as.idOf === undefined) return [{ field: name, pattern: `(other:${as.label} {id: node.\`${as.id}\`})` }];
  if (as?.kind !== 'one') return [];
  const names = { parent: 'node', node: 'other', edge: 'edge', parameter: (filter: string) => `$${filter}` };
  const { pattern, where } = as.relation.part([], DEFAULT_ORDER, names);
  return [{ field: name, pattern: `${pattern} ${where}` }];
}

type Fault = (value: unknown) => string | undefined;

function faultIn(field: string, type: GraphQLOutputType): Fault {
  const inner = getNullableType(type);
  const isRequired = isNonNullType(type);
  const ofOne: Fault = isListType(inner) ? listFault(faultIn(field, inner.ofType)) : leafFault(field, inner as GraphQLLeafType);
  return (value) => (value === null || value === undefined ? (isRequired ? `has no ${field}.` : undefined) : ofOne(value));
}

function listFault(ofItem: Fault): Fault {
  return (value) => (Array.isArray(value) ? value.map(ofItem).find((fault) => fault !== undefined) : 'has one value where a list belongs.');
}

/** What keeps a value from being one of a type. A scalar says in its extensions of which form its values are, where it shows any text. */
function leafFault(field: string, type: GraphQLLeafType): Fault {
  if (isEnumType(type)) {
    const known = valuesOfEnum(type);
    const names = type.getValues().map(({ name }) => name);
    return (value) =>
      known.has(value) ? undefined : `has the ${field} ${String(value)}; known are ${names.join(', ')}.${didYouMean(String(value), names)}`;
  }
  const isOfForm = (isScalarType(type) ? type.extensions['isOfForm'] : undefined) as ((text: string) => boolean) | undefined;
  return (value) => {
    const isShown = canShow(type, value) && (isOfForm === undefined || (typeof value === 'string' && isOfForm(value)));
    return isShown ? undefined : `has the ${field} ${JSON.stringify(value)}, which is no ${type.name}.`;
  };
}

function canShow(type: GraphQLLeafType, value: unknown): boolean {
  try {
    type.serialize(value);
    return true;
  } catch {
    return false;
  }
}
