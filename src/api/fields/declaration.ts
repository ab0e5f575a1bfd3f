import type { Field } from 'type-graphql';
import type { Catalogue } from '../../graph/catalogue.js';
import type { Relation } from '../../graph/relation.js';
import type { NodePrefix } from '../../model/entity-type.js';
import type { OrderInput } from '../connection/direction.js';
import type { Place, Shape } from './place.js';

/**
 * Fields of the API as data: which relation, node or property of the graph each shows. A type declares them in one table
 * (`x.fields.ts`); the resolvers and the calls of loaders follow from it (resolver.ts, reading.ts), and so what a selection will read
 * is known before it is run. What computes more than this stays a method of a resolver.
 *
 * @example
 * export const showFields = fieldsOf(() => Show, {
 *   genres: nodes(() => Genre, genresByShow, 'Its genres.'),
 *   cast: page(() => ShowCastConnection, castByShow, 'Who plays in it.', {
 *     arguments: { billing: argument(() => [Billing], 'Only parts of these sizes.') },
 *   }),
 * });
 */
export type DeclaredField =
  NodesField | RowsField | CollectedField | OneField | PageField | ByIdField | EndField | SelfField | VariantField | DerivedField;

/** The declared fields of a type of the schema. */
export interface FieldTable {
  readonly type: TypeOf;
  readonly fields: Readonly<Record<string, DeclaredField>>;
}

/** Fields of Query as data: an entity by its id, anything by its id or their ids, or a list of entities. */
export type DeclaredRoot = EntityRoot | NodeRoot | NodesRoot | ListRoot;

/** The type of a field or argument, as type-graphql takes it: a function, since types may name each other. */
export type TypeOf = Extract<Parameters<typeof Field>[0], (...args: never[]) => unknown>;

interface Described {
  readonly type: TypeOf;
  readonly description: string;
  readonly nullable?: boolean;
}

/** An argument whose value narrows what a relation or list gives. */
export interface FilterArgument {
  readonly type: TypeOf;
  readonly description: string;
  /**
   * The filters that a value stands for, by the names of the declaration of the relation; left out, one with the argument's name.
   * @throws UserInputError where no value like that can be.
   */
  filters?(value: never): Readonly<Record<string, unknown>>;
}

interface Narrowed {
  readonly arguments: Readonly<Record<string, FilterArgument>>;
}

/** Where an order comes in. */
interface Paged {
  /** The type of the argument `orderBy`, where there is one. */
  readonly orderBy?: TypeOf;
}

interface Related extends Described {
  readonly relation: Relation;
  /** Where the id stands that the relation is asked from. */
  readonly from: Place;
}

/** All nodes of a relation. */
export interface NodesField extends Related, Narrowed {
  readonly kind: 'nodes';
}

/** All rows of a relation, each in a shape. */
export interface RowsField extends Related, Narrowed {
  readonly kind: 'rows';
  readonly shape: Shape;
}

/** Each different value that stands at a place of the rows of a relation, in their order. */
export interface CollectedField extends Related {
  readonly kind: 'collected';
  readonly place: Place;
}

/** The first node of a relation. */
export interface OneField extends Related {
  readonly kind: 'one';
  /** Asked only where this stands there. */
  readonly when?: { readonly place: Place; readonly is: string };
}

/** A page of a relation. */
export interface PageField extends Related, Narrowed, Paged {
  readonly kind: 'page';
}

/** The node whose id stands at a place; null where none stands there. */
export interface ByIdField extends Described {
  readonly kind: 'byId';
  readonly label: string;
  readonly id: Place;
  /** Makes an id of what stands there, where it is none yet. */
  readonly idOf?: (value: string) => string;
}

/** That end of a row which is of a kind: its node, or what it was asked from. */
export interface EndField extends Described {
  readonly kind: 'end';
  /** The label of its nodes. */
  readonly of: string;
}

/** The row itself, shown as another type. */
export interface SelfField extends Described {
  readonly kind: 'self';
}

/** The row itself, shown as one of the types of a union. */
export interface VariantField extends Described {
  readonly kind: 'variant';
  /** What tells the type. */
  readonly reads: readonly Place[];
  /** The name of the type; null where the row can be shown as none. */
  readonly typeOf: (...values: never[]) => string | null;
}

/** What follows from values that are there already. */
export interface DerivedField extends Described {
  readonly kind: 'derived';
  readonly reads: readonly Place[];
  readonly derive: (...values: never[]) => unknown;
}

/** An entity by its id. */
export interface EntityRoot extends Described {
  readonly kind: 'entity';
  readonly label: string;
  readonly prefix: NodePrefix;
  /** What describes the argument `id`. */
  readonly id: string;
}

/** Anything by its id. */
export interface NodeRoot extends Described {
  readonly kind: 'node';
  /** What describes the argument `id`. */
  readonly id: string;
}

/** Things by their ids, in their order; null where there is none. */
export interface NodesRoot extends Described {
  readonly kind: 'nodes';
  /** What describes the argument `ids`, and how many it may hold. */
  readonly ids: string;
  readonly most: number;
}

/** A page of a list of entities. */
export interface ListRoot extends Described, Narrowed, Paged {
  readonly kind: 'list';
  readonly list: Catalogue;
}

type Options<F extends DeclaredField | DeclaredRoot, K extends keyof F> = Partial<Pick<F, K>>;

/** All nodes of a relation, as a list. */
export function nodes(
  type: TypeOf,
  relation: Relation,
  description: string,
  options: Options<NodesField, 'arguments' | 'from'> = {},
): NodesField {
  return { kind: 'nodes', type, relation, description, from: 'id', arguments: {}, ...options };
}

/** All rows of a relation in a shape, as a list. */
export function rows(
  type: TypeOf,
  relation: Relation,
  shape: Shape,
  description: string,
  options: Options<RowsField, 'arguments'> = {},
): RowsField {
  return { kind: 'rows', type, relation, shape, description, from: 'id', arguments: {}, ...options };
}

/** Each different value at a place of the rows of a relation, as a list. */
export function collected(
  type: TypeOf,
  relation: Relation,
  place: Place,
  description: string,
  options: Options<CollectedField, 'from'> = {},
): CollectedField {
  return { kind: 'collected', type, relation, place, description, from: 'id', ...options };
}

/** The first node of a relation. */
export function one(
  type: TypeOf,
  relation: Relation,
  description: string,
  options: Options<OneField, 'from' | 'when' | 'nullable'> = {},
): OneField {
  return { kind: 'one', type, relation, description, from: 'id', ...options };
}

/** A page of a relation. */
export function page(
  type: TypeOf,
  relation: Relation,
  description: string,
  options: Options<PageField, 'arguments' | 'orderBy'> = {},
): PageField {
  return { kind: 'page', type, relation, description, from: 'id', arguments: {}, ...options };
}

/** The node whose id stands at a place. */
export function byId(
  type: TypeOf,
  label: string,
  id: Place,
  description: string,
  options: Options<ByIdField, 'nullable' | 'idOf'> = {},
): ByIdField {
  return { kind: 'byId', type, label, id, description, ...options };
}

/** That end of a row which is of a kind. */
export function end(type: TypeOf, of: string, description: string): EndField {
  return { kind: 'end', type, of, description };
}

/** The row itself. */
export function self(type: TypeOf, description: string): SelfField {
  return { kind: 'self', type, description };
}

/** The row itself as one of the types of a union; `typeOf` gets the values at these places, in their order, and names the type. */
export function variant(type: TypeOf, reads: readonly Place[], typeOf: VariantField['typeOf'], description: string): VariantField {
  return { kind: 'variant', type, reads, typeOf, description };
}

/** What follows from values at places; `derive` gets them in that order. */
export function derived<const P extends readonly Place[]>(
  type: TypeOf,
  reads: P,
  derive: (...values: { [I in keyof P]: never }) => unknown,
  description: string,
  options: Options<DerivedField, 'nullable'> = {},
): DerivedField {
  return { kind: 'derived', type, reads, derive: derive, description, ...options };
}

/** An argument that narrows, and the filters that its value stands for. */
export function argument<V>(type: TypeOf, description: string, filters?: (value: V) => Readonly<Record<string, unknown>>): FilterArgument {
  return { type, description, filters: filters };
}

/** An entity of Query by its id; null where there is none. */
export function entity(type: TypeOf, label: string, prefix: NodePrefix, description: string, id: string): EntityRoot {
  return { kind: 'entity', type, label, prefix, description, id, nullable: true };
}

/** Anything of Query by its id; null where there is none. */
export function anything(type: TypeOf, description: string, id: string): NodeRoot {
  return { kind: 'node', type, description, id, nullable: true };
}

/** Things of Query by their ids. */
export function things(type: TypeOf, description: string, ids: string, most: number): NodesRoot {
  return { kind: 'nodes', type, description, ids, most };
}

/** A page of a list of Query. */
export function list(type: TypeOf, of: Catalogue, description: string, options: Options<ListRoot, 'arguments' | 'orderBy'> = {}): ListRoot {
  return { kind: 'list', type, list: of, description, arguments: {}, ...options };
}

/** The value of an argument `orderBy`. */
export type OrderBy = OrderInput | null | undefined;
