import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.type.js';
import { RelationType } from '../path/relation-type.js';

@ObjectType({ description: 'A line of a drawing: one relation between two of its nodes.', simpleResolvers: true })
export class SubgraphEdge {
  @Field(() => ID, { description: 'The node that the relation begins at, as it is stored.' })
  from!: string;

  @Field(() => RelationType, { description: 'How the two are related.' })
  relation!: RelationType;

  @Field(() => ID, { description: 'The node that the relation ends at.' })
  to!: string;

  /** The claim that says so; null where the relation is no claim. */
  readonly claimId!: string | null;
}

@ObjectType({ description: 'A part of the graph, to be drawn.', simpleResolvers: true })
export class Subgraph {
  @Field(() => [Entity], {
    description: 'The thing that was asked for, then those around it: the nearest first, of these the most relevant.',
  })
  nodes!: Entity[];

  @Field(() => [SubgraphEdge], { description: 'Every relation between any two of the nodes.' })
  edges!: SubgraphEdge[];

  @Field(() => Boolean, { description: 'Whether there is more around it within that many hops than first allowed.' })
  truncated!: boolean;
}
