import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import { computes } from '../answering.js';
import type { DeclaredFields } from './declared-fields.js';
import { fieldWriter } from './field-writers.js';
import { Frame } from './frame.js';
import { NotAllowed } from './leaf.js';
import { NotFusable } from './not-fusable.js';
import { nodeScope, type BoundNode, type Scope } from './scope.js';
import type { Selected, SelectedField, Selecting } from './selecting.js';
import { Site, type SiteDeclaration, type SiteValue, type Variables } from './sites.js';
import { leafWriter, nullable, objectWriter, type Writer } from './writer.js';

/** What one operation is compiled with. */
export interface CompiledWith {
  readonly schema: GraphQLSchema;
  readonly declared: DeclaredFields;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Of a request like all for which the statement will do: the same filters set, the same orders, the same directives. */
  readonly variables: Variables;
}

/** Goes through the selection of one field of Query, makes the statement that reads it, and what writes the answer. */
export class Compilation implements Selecting {
  /** The fields whose arguments say how is read, in the order of their numbers. */
  readonly sites: Site[] = [];
  private names = 0;

  /** @param gathers whether the statement reads once what is dear to read of a node that many rows show. */
  constructor(
    private readonly given: CompiledWith,
    private readonly gathers: boolean,
  ) {}

  next(): number {
    return this.names++;
  }

  frame(node: string): Frame {
    return new Frame(this.gathers ? node : undefined);
  }

  site({ field, nodes }: SelectedField, declaration: SiteDeclaration): { site: Site; value: SiteValue } {
    const site = new Site(this.sites.length, field, nodes[0]!, declaration);
    this.sites.push(site);
    return { site, value: site.value(this.given.variables) };
  }

  selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
    const selected = collectSubfields(this.given.schema, this.given.fragments, this.given.variables, type, nodes);
    // Writers assign what they write, and to assign to this name adds nothing to an object.
    if (selected.has('__proto__')) throw new NotFusable('__proto__ is no name for a part of an object');
    return selected;
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.given.schema.getType(name);
    if (!isObjectType(type)) throw new NotFusable(`${name} is no type of objects`);
    return type;
  }

  node(node: BoundNode, type: GraphQLNamedType, nodes: readonly FieldNode[], frame: Frame): Writer {
    const types = this.possibleTypes(type, node.label);
    const writerOf = (name: string): Writer =>
      this.object(this.objectType(name), nodes, nodeScope({ variable: node.variable, label: name }), frame);
    if (types.length === 1) return writerOf(types[0]!);
    const writers = new Map(types.map((name) => [name, writerOf(name)]));
    const scope = nodeScope(node);
    const id = frame.column(scope.at('id'));
    return (row, run) => {
      const write = writers.get(typeNameOf({ id: row[id] as string }) ?? '');
      if (write === undefined) throw new NotAllowed('a node of no type that may stand here');
      return write(row, run);
    };
  }

  object(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, frame: Frame): Writer {
    return objectWriter([...this.selected(type, nodes)].map(([name, same]) => [name, this.field(type, same, scope, frame)]));
  }

  field(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, frame: Frame): Writer {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return () => type.name;
    const field = type.getFields()[name]!;
    const interfaces = type.getInterfaces().map((one) => one.name);
    const declared = this.given.declared.of(type.name, interfaces, name);
    if (declared !== undefined) return nullable(field.type, fieldWriter(this, declared, { field, nodes }, scope, frame));
    // What has a resolver of its own computes.
    if (computes(field)) throw new NotFusable(`${type.name}.${name} computes`);
    return this.property({ field, nodes }, scope, frame);
  }

  /** A field that shows what stands under its own name. */
  private property({ field, nodes }: SelectedField, scope: Scope, frame: Frame): Writer {
    const named = getNamedType(field.type);
    const standing = scope.at(field.name);
    if (standing !== undefined && 'node' in standing) return this.node(standing.node, named, nodes, frame);
    if (!isLeafType(named)) throw new NotFusable(`${field.name} is an object that stands nowhere`);
    const place = frame.column(standing);
    const missing = standing?.missing ?? null;
    return leafWriter(field.type, (row) => row[place] ?? missing);
  }

  typesOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    if (!isAbstractType(type)) throw new NotFusable(`${type.name} is no type of objects`);
    return this.given.schema.getPossibleTypes(type);
  }

  /** What a node may be that stands where the schema has a type and the graph a label. */
  private possibleTypes(type: GraphQLNamedType, label: string): readonly string[] {
    const possible = this.typesOf(type).map(({ name }) => name);
    return possible.includes(label) ? [label] : possible;
  }
}
