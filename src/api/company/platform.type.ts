import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { kinds } from '../../model/kinds.js';

/** What a platform offers. */
export const PlatformKind = closedEnum('PlatformKind', kinds.platform.kinds);
export type PlatformKind = keyof typeof PlatformKind;

@ObjectType({ implements: [Node, Entity], description: 'Where works are streamed or published.', simpleResolvers: true })
export class Platform extends Entity {
  @Field(() => PlatformKind, { description: 'What it offers.' })
  kind!: PlatformKind;
}
