import { Field, ID, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';

@ObjectType({ implements: [Node, Entity], description: 'Somebody who makes or plays in a work.', simpleResolvers: true })
export class Person extends Entity {
  @Field(() => PartialDate, { nullable: true, description: 'Date of birth.' })
  bornOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date of death.' })
  diedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Gender, as databases state it.' })
  gender?: string | null;
}

@ObjectType({ implements: [Node, Entity], description: 'A part that is played.', simpleResolvers: true })
export class Character extends Entity {
  @Field(() => ID, { description: 'A readable id that never changes: character:lee-chung-san.' })
  override id!: string;
}

/** A page of people. */
export const PersonConnection = simpleConnection('Person', () => Person, 'people');
