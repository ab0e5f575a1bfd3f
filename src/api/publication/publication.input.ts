import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction } from '../connection/direction.js';
import { PartialDate } from '../date.scalar.js';
import { ArticleKind } from './publication.type.js';

@InputType({ description: 'Narrows a list of articles; what is left out does not narrow.' })
export class ArticleFilter {
  @Field(() => [ArticleKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ArticleKind[];

  @Field(() => ID, { nullable: true, description: 'By this publication.' })
  publication?: string;

  @Field(() => ID, { nullable: true, description: 'Mentioning this entity.' })
  mentions?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Published on this date or later.' })
  publishedFrom?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Published on this date or earlier.' })
  publishedTo?: string;
}

/** What articles can be ordered by. */
export enum ArticleOrderField {
  PUBLISHED_ON = 'PUBLISHED_ON',
  HEADLINE = 'HEADLINE',
}

registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What articles can be ordered by.',
  valuesConfig: { PUBLISHED_ON: { description: 'The date of publication.' }, HEADLINE: { description: 'The headline.' } },
});

@InputType({ description: 'How a list of articles is ordered.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: 'What by.' })
  field!: ArticleOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
