import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.type.js';
import { RelationType } from './relation-type.js';

@ObjectType({ description: 'One relation, with what it relates: read from the first to the second.', simpleResolvers: true })
export class Hop {
  @Field(() => Entity, { description: 'Where the relation begins, as it is stored: the person who directed, the show that streams.' })
  from!: Entity;

  @Field(() => RelationType, { description: 'How the two are related.' })
  relation!: RelationType;

  @Field(() => Entity, { description: 'Where the relation ends, as it is stored.' })
  to!: Entity;

  /** The claim that says so; what articles mention, report and belong to is no claim. */
  readonly claimId!: string | null;
}

@ObjectType({ description: 'A way from one thing to another over the relations of the graph.', simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: 'Over how many relations it leads; 0 from a thing to itself.' })
  length!: number;

  @Field(() => [Entity], { description: 'What it leads over, from the first to the last; one more than there are hops.' })
  nodes!: Entity[];

  @Field(() => [Hop], {
    description:
      'The relations, in the order of the way. Each keeps its own direction: a way from a show to its director has the hop from the director to the show.',
  })
  hops!: Hop[];
}
