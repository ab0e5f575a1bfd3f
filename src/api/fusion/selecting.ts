import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Frame } from './frame.js';
import type { BoundNode, Scope } from './scope.js';
import type { Site, SiteDeclaration, SiteValue } from './sites.js';
import type { Writer } from './writer.js';

/** The fields of one type that a selection names, by the names under which they are answered. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** A field of the schema, as it is selected. */
export interface SelectedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** What writers of single fields ask of the compilation that goes through a selection (compilation.ts). */
export interface Selecting {
  /** A number that nothing else in the statement has. */
  next(): number;
  /** What is to be read of rows that show a node. */
  frame(node: string): Frame;
  /** Notes a field whose arguments say how is read; gives it with what they come to. */
  site(selected: SelectedField, declaration: SiteDeclaration): { readonly site: Site; readonly value: SiteValue };
  /** The fields that a selection names of a type. */
  selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected;
  /** A type of objects by its name. */
  objectType(name: string): GraphQLObjectType;
  /** The types that an object may be of where the schema has this one. */
  typesOf(type: GraphQLNamedType): readonly GraphQLObjectType[];
  /** Writes a node that stands where the schema has a type, whichever of its types it is of. */
  node(node: BoundNode, type: GraphQLNamedType, nodes: readonly FieldNode[], frame: Frame): Writer;
  /** Writes the fields that are selected of an object of one type. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, frame: Frame): Writer;
  /** Writes one field of an object. */
  field(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, frame: Frame): Writer;
}
