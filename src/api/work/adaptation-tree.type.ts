import { Field, Int, ObjectType } from 'type-graphql';
import { Adaptation, SourceWork } from './source-work.type.js';

@ObjectType({ description: 'A step of an adaptation tree: one work made from another.', simpleResolvers: true })
export class AdaptationStep {
  @Field(() => Int, {
    description: 'How many adaptations lead to the work from where it all began; 1 for what was made from a root itself.',
  })
  generation!: number;

  @Field(() => Adaptation, {
    description:
      'The source, the work that was made from it, and what it is of it: a prequel stands after its source, though its story lies before.',
  })
  adaptation!: Adaptation;
}

@ObjectType({ description: 'Everything that was made from the same beginnings: webtoon, drama, remakes, prequels.', simpleResolvers: true })
export class AdaptationTree {
  @Field(() => [SourceWork], { description: 'Where it all began: the works that were made from no other. Usually one.' })
  roots!: SourceWork[];

  @Field(() => [AdaptationStep], {
    description: 'Every adaptation, a work never before the one it was made from; of one generation the earliest first.',
  })
  steps!: AdaptationStep[];
}
