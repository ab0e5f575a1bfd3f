import { Field, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';

@ObjectType({ description: 'Something that several things have in common.', simpleResolvers: true })
export class Common {
  @Field(() => Entity, { description: 'What they have in common: a person of several shows, a show of several people.' })
  entity!: Entity;

  /** The things that have it in common, and the relations that count. */
  readonly ids!: readonly string[];
  readonly through!: readonly string[] | undefined;
}

/** A page of what several things have in common. */
export const CommonConnection = simpleConnection('Common', () => Common, 'things in common');
