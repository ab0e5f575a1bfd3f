import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { PageEdge } from '../../graph/loaders.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity, Node } from '../entity/entity.type.js';

@ObjectType({ implements: [Node, Entity], description: 'An award of one ceremony, of one year, in one category.', simpleResolvers: true })
export class Award extends Entity {
  @Field(() => String, { nullable: true, description: 'Who gives it: Baeksang Arts Awards.' })
  ceremony!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year in which it was given.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'What it was given for: Best Drama.' })
  category!: string | null;
}

/** The relation of a show or person to an award, as it is stored. */
export interface AwardRelation {
  readonly type: 'WON' | 'NOMINATED_FOR';
  readonly claim: string;
  readonly forShow?: string | null;
}

/** What rows of awards share, whichever way they are read. */
@InterfaceType({ description: 'That a show or person won an award, or was nominated for it.' })
export abstract class AwardedEdge implements Pick<PageEdge<Entity, AwardRelation>, 'parent' | 'node' | 'edge'> {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: AwardRelation;
}

/** A page of the awards of a show or person. */
export const AwardConnection = connectionType(
  'Award',
  () => Award,
  edgeType('Award', () => Award, 'An award, and whether it was won.', AwardedEdge),
  'A page of awards.',
);

/** A page of those who won an award, or were nominated for it. */
export const AwardRecipientConnection = connectionType(
  'AwardRecipient',
  () => Entity,
  edgeType('AwardRecipient', () => Entity, 'A show or person that won an award or was nominated for it.', AwardedEdge),
  'A page of those who won an award, or were nominated for it.',
);
