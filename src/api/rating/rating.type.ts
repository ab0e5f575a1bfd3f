import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';

/** Whose rating it is. */
export enum RatingKind {
  CRITICS = 'CRITICS',
  AUDIENCE = 'AUDIENCE',
}

registerEnumType(RatingKind, {
  name: 'RatingKind',
  description: 'Whose rating it is.',
  valuesConfig: {
    CRITICS: { description: 'Reviewers.' },
    AUDIENCE: { description: 'Users of the site.' },
  },
});

@ObjectType({ implements: Node, description: 'How a site rated a show on a day.', simpleResolvers: true })
export class Rating extends Node {
  @Field(() => ID, { description: 'Its id, made of what was rated, where and when.' })
  override id!: string;

  @Field(() => Float, { description: 'The rating.' })
  value!: number;

  @Field(() => Float, { description: 'The best that can be reached: 10, 5, or 100 for per cent.' })
  scale!: number;

  @Field(() => Int, { nullable: true, description: 'How many have rated it, where a source says so.' })
  votes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many keep it on a list of theirs, to watch or watched, where a source says so: those that MyDramaList calls watchers.',
  })
  watchers?: number | null;

  @Field(() => RatingKind, { description: 'Whose rating it is.' })
  kind!: RatingKind;

  @Field(() => PartialDate, { nullable: true, description: 'The day on which it stood so.' })
  asOf?: string | null;
}

/** A page of ratings. */
export const RatingConnection = simpleConnection('Rating', () => Rating, 'ratings');
