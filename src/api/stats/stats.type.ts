import { Field, Int, ObjectType } from 'type-graphql';
import { EntityType } from '../entity/entity.type.js';

@ObjectType({ description: 'How many entities of one type there are.', simpleResolvers: true })
export class TypeCount {
  @Field(() => EntityType, { description: 'The type.' })
  type!: EntityType;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ description: 'How many entities are stated by so many publications.', simpleResolvers: true })
export class SourceCount {
  @Field(() => Int, { description: 'How many independent publications state something of them.' })
  publications!: number;

  @Field(() => Int, { description: 'How many such entities there are.' })
  entities!: number;
}

@ObjectType({ description: 'What the graph holds.' })
export class GraphStats {
  readonly kind!: 'stats';
}
