import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.js';

@ObjectType({ implements: [Node, Entity], description: 'A town, building or landscape where shows were filmed.', simpleResolvers: true })
export class Place extends Entity {
  @Field(() => ID, { description: 'A readable id that never changes: place:incheon.' })
  override id!: string;
}
