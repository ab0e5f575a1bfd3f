import { Field, Float, ObjectType } from 'type-graphql';
import { CommonGround } from './common-ground.type.js';
import { Show } from '../show/show.type.js';

@ObjectType({ description: 'A show that has something in common with another, and what.', simpleResolvers: true })
export class Recommendation {
  @Field(() => Show, { description: 'The show.' })
  show!: Show;

  @Field(() => Float, {
    description:
      'How much it has in common, to compare with that of others: 3 for the same source, 2 for the same author of different sources, 1 ∕ ln(1 + credits) for each person of both, whose many credits make them count less, and a little for genres, network and weeks side by side on charts.',
  })
  score!: number;

  @Field(() => [String], { description: 'What it has in common, in words and numbers, what counts most first.' })
  reasons!: string[];

  @Field(() => [CommonGround], { description: 'The same as reasons, to be put into words of another language: kinds, counts and things.' })
  common!: CommonGround[];
}
