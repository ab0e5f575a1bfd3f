/** What caches ask of a schema, read off it. */
import { getNamedType, isAbstractType, isNonNullType, isObjectType } from 'graphql';

/** Which page of a list is meant, not which list. */
const PAGING = ['first', 'after', 'last', 'before'];

/** @param {import('graphql').GraphQLSchema} schema */
function objectTypes(schema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

/** @param {import('graphql').GraphQLSchema} schema */
function fieldsOf(schema) {
  return objectTypes(schema).flatMap((type) => Object.values(type.getFields()).map((field) => ({ parent: type.name, field })));
}

/** @param {import('graphql').GraphQLNamedType} type */
function isConnection(type) {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}

/**
 * The object types of each interface and union.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Record<string, string[]>}
 */
export function possibleTypesOf(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract.map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
}

/**
 * The fields that give a list in pages: by type and field, the arguments that make it another list.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Record<string, Record<string, string[]>>}
 */
export function connectionsOf(schema) {
  /** @type {Record<string, Record<string, string[]>>} */
  const connections = {};
  for (const { parent, field } of fieldsOf(schema))
    if (isConnection(getNamedType(field.type)))
      (connections[parent] ??= {})[field.name] = field.args.map(({ name }) => name).filter((name) => !PAGING.includes(name));
  return connections;
}

/**
 * The types of which no two objects can be told apart by an id: a cache keeps each with what it belongs to.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {string[]}
 */
export function typesWithoutId(schema) {
  return objectTypes(schema)
    .filter((type) => type !== schema.getQueryType() && type !== schema.getSubscriptionType() && !('id' in type.getFields()))
    .map(({ name }) => name);
}

/**
 * Of things that have an id, the fields that give one thing without an id, not a list: what two queries ask of it belongs together.
 * Below an edge or a list nothing is said: there the same place may be another row the next time.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Record<string, string[]>}
 */
export function joinedFieldsOf(schema) {
  const withoutId = new Set(typesWithoutId(schema));
  /** @type {Record<string, string[]>} */
  const joined = {};
  for (const { parent, field } of fieldsOf(schema)) {
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (!withoutId.has(parent) && isObjectType(type) && !isConnection(type) && withoutId.has(type.name))
      (joined[parent] ??= []).push(field.name);
  }
  return joined;
}
