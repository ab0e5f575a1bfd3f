import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType, type GraphQLLeafType } from 'graphql';

/** A value that the schema does not allow where it stands: GraphQL itself has to say what becomes of the answer. */
export class NotAllowed extends Error {}

/** Puts a stored value as the schema shows it. */
export type Serialize = (value: unknown) => unknown;

const LARGEST_INT = 2_147_483_647;

/** How values of a scalar or enum are shown. Throws NotAllowed where GraphQL would find an error, or make another value of it. */
export function serializerOf(type: GraphQLLeafType): Serialize {
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, name]));
    return (value) => names.get(value) ?? notAllowed();
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? value : notAllowed());
    case GraphQLInt:
      return (value) => (Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT ? value : notAllowed());
    case GraphQLFloat:
      return (value) => (Number.isFinite(value) ? value : notAllowed());
    case GraphQLBoolean:
      return (value) => (typeof value === 'boolean' ? value : notAllowed());
    default:
      return (value) => {
        try {
          return type.serialize(value);
        } catch {
          return notAllowed();
        }
      };
  }
}

function notAllowed(): never {
  throw new NotAllowed('a value that the schema does not allow');
}
