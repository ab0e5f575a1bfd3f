import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import type { StoredNode } from '../../graph/loaders.js';

@ObjectType({ description: 'Somebody or something that a name may stand for.', simpleResolvers: true })
export class Candidate {
  @Field(() => Entity, { description: 'Who or what.' })
  entity!: Entity;

  @Field(() => Float, {
    description:
      'How probable it is that this is meant, 0 to 1. Those of all candidates come to less than 1: what is left is that none of them is meant.',
  })
  confidence!: number;

  @Field(() => String, { description: 'What speaks for it and against it, the weightiest first, each with its weight in bits.' })
  reason!: string;
}

/** Where a review stands; two that were decided to be one are one, and have none. */
export enum ReviewStatus {
  OPEN = 'OPEN',
  DIFFERENT = 'DIFFERENT',
}

registerEnumType(ReviewStatus, {
  name: 'ReviewStatus',
  description: 'Where a review stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided.' },
    DIFFERENT: { description: 'They are not the same; it is not asked again.' },
  },
});

@ObjectType({ description: 'Two records that may be one: somebody has to decide.', simpleResolvers: true })
export class Review implements StoredNode {
  @Field(() => ID, { description: 'Its id, made of the ids of both.' })
  id!: string;

  @Field(() => ReviewStatus, { description: 'Where it stands.' })
  status!: ReviewStatus;

  @Field(() => Float, { description: 'The odds that they are one, in bits: 0 is even, each bit more doubles them.' })
  bits!: number;

  @Field(() => [String], { description: 'What speaks for it and against it, the weightiest first.' })
  reasons!: string[];
}

/** A page of reviews. */
export const ReviewConnection = simpleConnection('Review', () => Review, 'reviews');
