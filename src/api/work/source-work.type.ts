import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import { qualifiers } from '../../model/qualifiers.js';
import { closedEnum } from '../enum-of.js';

@InterfaceType({
  implements: [Node, Entity],
  description: 'A work that other works can be made from.',
  resolveType: typeNameOf,
})
export abstract class SourceWork extends Entity {
  /** See source-work.fields.ts. */
  title?: string | null;
}

/** What one work is of another. */
export const AdaptationRelation = closedEnum('AdaptationRelation', qualifiers.relation.closed);
export type AdaptationRelation = keyof typeof AdaptationRelation;

@ObjectType({ description: 'That a work was made from another.', simpleResolvers: true })
export class Adaptation {
  @Field(() => SourceWork, { description: 'The work it was made from.' })
  source!: SourceWork;

  @Field(() => Entity, { description: 'The work that was made.' })
  work!: Entity;

  @Field(() => AdaptationRelation, { description: 'What the work is of its source.' })
  relation!: AdaptationRelation;

  /** The claim that says so. */
  readonly claimId!: string;
}
