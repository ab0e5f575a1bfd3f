import {
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * How many loader-backed fields a document has. Such a field is one whose resolver is given the request's context,
 * which holds the loaders: all others are properties of what is loaded already. The one exception is `totalCount`
 * of a connection, a property that counts in the database when it is asked for. A field on an interface or union
 * stands for as many fields as its types have different resolvers for it, since each reads in a way of its own.
 * A field in a fragment counts once, wherever it is spread. What finds by name or walks through the graph counts
 * more often: see MORE.
 */
export function loaderBackedFields(schema: GraphQLSchema, document: string): number {
  const reading = readingResolvers();
  const types = new TypeInfo(schema);
  let fields = 0;
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const parent = types.getParentType();
        if (parent == null) throw new Error(`There is no field ${field} here.`);
        const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [getNamedType(parent) as GraphQLObjectType];
        fields += new Set(possible.flatMap((type) => resolverOf(type, field, reading) ?? [])).size;
        fields += MORE[`${parent.name}.${field}`] ?? 0;
      },
    }),
  );
  return fields;
}

/** How many statements more than one a field may cost: to find by name, and to walk through the graph (docs/decisions/0013). */
const MORE: Readonly<Record<string, number>> = {
  // The names, the members of the groups that a text names, and what was found: two aliases share the last only if they end together.
  'Query.search': 2,
  'Query.reconcile': 1,
  'Query.path': 17,
  'Query.paths': 17,
  'Query.neighbourhood': 4,
  'Query.common': 1,
  'Show.similar': 1,
};

/** The resolvers that are given the context, as Type.field, Type being where the resolver was declared. */
function readingResolvers(): Set<string> {
  const storage = getMetadataStorage();
  const nameOf = new Map([...storage.objectTypes, ...storage.interfaceTypes].map(({ target, name }) => [target, name]));
  const takesContext = ({ params }: { params?: readonly { kind: string }[] }): boolean =>
    params?.some(({ kind }) => kind === 'context') ?? false;
  return new Set([
    ...storage.queries.filter(takesContext).map(({ schemaName }) => `Query.${schemaName}`),
    ...storage.fieldResolvers
      .filter(takesContext)
      .map(({ getObjectType, methodName }) => `${nameOf.get(getObjectType!() as NewableFunction as never)}.${methodName}`),
  ]);
}

function resolverOf(type: GraphQLObjectType, field: string, reading: ReadonlySet<string>): string | undefined {
  if (field === 'totalCount' && type.name.endsWith('Connection')) return `${type.name}.totalCount`;
  // A plain property has no resolver of its own.
  if (!isObjectType(type) || type.getFields()[field]?.resolve === undefined) return undefined;
  return [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field}`).find((resolver) => reading.has(resolver));
}
