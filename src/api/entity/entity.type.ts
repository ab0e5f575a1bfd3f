import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { WebAddress } from '../specified.scalars.js';
import { simpleConnection } from '../connection/connection.type.js';
import { closedEnum } from '../enum-of.js';
import type { StoredNode } from '../../graph/loaders.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import { entityKinds, type EntityKind, type EntityPrefix } from '../../model/kinds.js';

@InterfaceType({
  description: 'Anything with an id of its own: node(id) finds it again.',
  resolveType: typeNameOf,
  autoRegisterImplementations: true,
})
export abstract class Node implements StoredNode {
  @Field(() => ID, { description: 'A readable id that never changes, prefixed by the type: show:all-of-us-are-dead.' })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: 'Anything that has names, claims made about it, and articles that mention it.',
  resolveType: typeNameOf,
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The preferred name, in Latin letters where it has one.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Hangul, where a publication prints it.' })
  nativeName?: string | null;
}

@ObjectType({ description: 'The number under which another database knows an entity.', simpleResolvers: true })
export class ExternalId {
  @Field(() => String, { description: 'The database: mydramalist, tmdb, imdb, wikipedia …' })
  source!: string;

  @Field(() => String, { description: 'The id there.' })
  value!: string;

  @Field(() => WebAddress, { nullable: true, description: 'The page of the entity there.' })
  url?: string | null;
}

/** The types that a search or a list of entities can be narrowed to: the prefixes of their ids, in capitals. */
export const EntityType = closedEnum('EntityType', {
  description: 'The types of entity.',
  values: Object.fromEntries(entityKinds.map(([prefix, kind]) => [prefix.toUpperCase(), kind])) as Record<
    Uppercase<EntityPrefix>,
    EntityKind
  >,
});
export type EntityType = keyof typeof EntityType;

/** A page of entities of any type. */
export const EntityConnection = simpleConnection('Entity', () => Entity, 'entities');
