import {
  defaultFieldResolver,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.js';

/**
 * Makes every field of a schema answer in a way that GraphQL can deal with, whoever wrote its resolver:
 *
 * - What a resolver throws is a rejection. GraphQL forgets the rejections of a list's other items when one item throws at once,
 *   and a rejection that nobody waits for ends the process.
 * - The items of a list of objects are promises, so that whatever is wrong within one of them, be it that nothing stands where
 *   the schema promises something, is a rejection among the others too.
 * - A stored value that an enum does not have is null where a field may be null: one such value is no reason to refuse an answer.
 *   What has to be there cannot be stored with another value (docs/decisions/0024).
 */
export function answering(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) for (const field of Object.values(type.getFields())) answerBy(field);
  return schema;
}

/** Whether a field has a resolver of its own, rather than showing what stands under its name. */
export function computes(field: GraphQLField<unknown, unknown>): boolean {
  return field.resolve !== undefined && !showing.has(field);
}

/** The values that an enum has, as they are stored. */
export function valuesOfEnum(type: GraphQLEnumType): ReadonlySet<unknown> {
  return new Set(type.getValues().map(({ value }) => value as unknown));
}

/** The fields that show what stands under their name. */
const showing = new WeakSet<GraphQLField<unknown, unknown>>();

/** What is asked of a request's context here. */
type Paced = Pick<Context, 'operation'>;

function answerBy(field: GraphQLField<unknown, unknown>): void {
  const shown = shownAs(field.type);
  if (field.resolve === undefined) {
    if (shown === undefined) return;
    showing.add(field);
  }
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    try {
      const value: unknown = resolve(source, args, context, info);
      if (shown === undefined) return value;
      return value instanceof Promise ? value.then((one: unknown) => shown(one, context as Paced)) : shown(value, context as Paced);
    } catch (error) {
      return rejection(error);
    }
  };
}

async function rejection(error: unknown): Promise<never> {
  throw error;
}

/** What is made of the values of a field of this type; undefined where they are shown as they are. */
function shownAs(type: GraphQLOutputType): ((value: unknown, context: Paced) => unknown) | undefined {
  const inner = getNullableType(type);
  if (isListType(inner) && isCompositeType(getNullableType(inner.ofType)))
    return (value, { operation: { pace } }) =>
      Array.isArray(value) ? (pace?.spread(value) ?? value.map((item) => Promise.resolve(item))) : value;
  if (!isEnumType(type) || isNonNullType(type)) return undefined;
  const known = valuesOfEnum(type);
  return (value) => (known.has(value) ? value : null);
}
