import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.js';
import { typeNameOf } from '../../model/ids/kinds.js';

@InterfaceType({
  implements: [Node, Entity],
  description: 'A work that other works can be made from.',
  resolveType: typeNameOf,
})
export abstract class SourceWork extends Entity {
  @Field(() => String, { description: 'The preferred title.' })
  title!: string;
}

/** What one work is of another. */
export enum AdaptationRelation {
  ADAPTATION = 'ADAPTATION',
  REMAKE = 'REMAKE',
  SPIN_OFF = 'SPIN_OFF',
  PREQUEL = 'PREQUEL',
  SEQUEL = 'SEQUEL',
}

registerEnumType(AdaptationRelation, {
  name: 'AdaptationRelation',
  description: 'What the work is of its source.',
  valuesConfig: {
    ADAPTATION: { description: 'The same story in another form.' },
    REMAKE: { description: 'The same story made again in the same form.' },
    SPIN_OFF: { description: 'Another story from the same world.' },
    PREQUEL: { description: 'What happened before.' },
    SEQUEL: { description: 'What happened after.' },
  },
});

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
