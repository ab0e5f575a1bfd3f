import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import type { DeclaredField, FieldTable, DeclaredRoot, EntityRoot, ListRoot, NodeRoot, NodesRoot, TypeOf } from './declaration.js';
import { readField, readRoot, type GivenArguments } from './reading.js';

/** A resolver whose fields are declared, with their declarations. */
export type DeclaredResolver = ClassType & { readonly table: FieldTable };

/** A resolver of declared fields of Query, with their declarations. */
export type RootResolver = ClassType & { readonly roots: Readonly<Record<string, DeclaredRoot>> };

/** Makes the resolver of a type's declared fields (see declaration.ts). A type may have several tables: one for each folder. */
export function fieldsOf(type: TypeOf, fields: Readonly<Record<string, DeclaredField>>): DeclaredResolver {
  class DeclaredFields {
    static readonly table: FieldTable = { type, fields };
  }
  for (const [name, field] of Object.entries(fields)) {
    const isList = field.kind === 'nodes' || field.kind === 'rows';
    const typeOfField = isList ? ((() => [field.type()]) as TypeOf) : field.type;
    // What follows from values alone reads nothing, so it takes no context.
    const reads = field.kind !== 'derived' && field.kind !== 'self' && field.kind !== 'variant';
    const inputs = inputsOf(field);
    const method = (source: object, ...given: unknown[]): unknown => {
      const context = (reads ? given.shift() : undefined) as Context;
      return readField(field, source, argumentsOf(inputs, given), context?.load);
    };
    define(DeclaredFields, name, method, [Root(), ...(reads ? [Ctx()] : []), ...inputs.map(({ decorator }) => decorator)]);
    FieldResolver(typeOfField, { description: field.description, nullable: field.nullable ?? false })(
      DeclaredFields.prototype,
      name,
      Object.getOwnPropertyDescriptor(DeclaredFields.prototype, name)!,
    );
  }
  Resolver(type as () => ClassType)(DeclaredFields);
  return DeclaredFields;
}

/** Makes the resolver of declared fields of Query. */
export function rootsOf(roots: Readonly<Record<string, DeclaredRoot>>): RootResolver {
  class DeclaredRoots {
    static readonly roots = roots;
  }
  for (const [name, field] of Object.entries(roots)) {
    const inputs = field.kind === 'list' ? inputsOf(field) : [];
    const method = async (context: Context, ...given: unknown[]): Promise<unknown> =>
      readRoot(field, given[0], argumentsOf(inputs, given), context.load);
    define(DeclaredRoots, name, method, [
      Ctx(),
      ...(field.kind === 'list' ? inputs.map(({ decorator }) => decorator) : [idArgument(field)]),
    ]);
    const type = field.kind === 'nodes' ? ((() => [field.type()]) as TypeOf) : field.type;
    const nullable = field.kind === 'nodes' ? 'items' : (field.nullable ?? false);
    Query(type, { description: field.description, nullable })(
      DeclaredRoots.prototype,
      name,
      Object.getOwnPropertyDescriptor(DeclaredRoots.prototype, name)!,
    );
  }
  Resolver()(DeclaredRoots);
  return DeclaredRoots;
}

/** What makes a parameter of a method one that type-graphql knows. */
type Decorator = ReturnType<typeof Root>;

/** An argument of a declared field: what it is called there, and the decorator that makes it a parameter. */
interface Input {
  readonly name: 'paging' | 'orderBy' | { readonly filter: string };
  readonly decorator: Decorator;
}

const NONE: GivenArguments = { paging: {}, values: {} };

function inputsOf(field: DeclaredField | ListRoot): Input[] {
  const filters = 'arguments' in field ? Object.entries(field.arguments) : [];
  return [
    ...filters.map(([name, { type, description }]): Input => ({
      name: { filter: name },
      decorator: Arg(name, type, { nullable: true, description }),
    })),
    ...('orderBy' in field && field.orderBy !== undefined
      ? [{ name: 'orderBy', decorator: Arg('orderBy', field.orderBy, { nullable: true, description: 'In which order.' }) } as Input]
      : []),
    ...(field.kind === 'page' || field.kind === 'list' ? [{ name: 'paging', decorator: Args(() => PageArgs) } as Input] : []),
  ];
}

function idArgument(field: EntityRoot | NodeRoot | NodesRoot): Decorator {
  return field.kind === 'nodes' ? Arg('ids', () => [ID], { description: field.ids }) : Arg('id', () => ID, { description: field.id });
}

function argumentsOf(inputs: readonly Input[], given: readonly unknown[]): GivenArguments {
  if (inputs.length === 0) return NONE;
  const found: { paging: GivenArguments['paging']; orderBy?: GivenArguments['orderBy']; values: Record<string, unknown> } = {
    paging: {},
    values: {},
  };
  for (const [index, { name }] of inputs.entries()) {
    if (name === 'paging') found.paging = given[index] as GivenArguments['paging'];
    else if (name === 'orderBy') found.orderBy = given[index] as GivenArguments['orderBy'];
    else found.values[name.filter] = given[index];
  }
  return found;
}

function define(of: ClassType, name: string, method: (...given: never[]) => unknown, parameters: readonly Decorator[]): void {
  Object.defineProperty(of.prototype, name, { value: method, configurable: true, writable: true });
  for (const [index, decorate] of parameters.entries()) decorate(of.prototype, name, index);
}
