import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AMONG, AREAS, type AudienceFigures } from '../../charts/audience/statement.js';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { Article } from '../publication/publication.type.js';

/** Where an audience was measured. */
export const AudienceArea = closedEnum('AudienceArea', AREAS);
export type AudienceArea = keyof typeof AudienceArea;

/** Among whom it was measured. */
export const AudienceGroup = closedEnum('AudienceGroup', AMONG);
export type AudienceGroup = keyof typeof AudienceGroup;

/** What audiences are counted in. */
export const AudienceUnit = closedEnum('AudienceUnit', {
  description: 'What an audience is counted in: figures of different units are never put side by side.',
  values: {
    PERCENT: { description: 'Per cent of households, or of people.' },
    VIEWERS: { description: 'Persons.' },
  },
});
export type AudienceUnit = keyof typeof AudienceUnit;

const PERCENT = 'How many watched, in per cent of those among whom it was measured.';
const AT_MOST = 'A bound in per cent, where a source says no more: 1 for "under 1 %". It is no figure, and counts in no mean and no order.';
const VIEWERS = 'How many persons watched.';
const AIRED_ON = 'The day of the broadcast, in Korea.';

@ObjectType({
  implements: Node,
  description:
    'How many watched one broadcast of a show, as one measurer counted in one area: no place on a chart, and no score of a site. Each figure is the best of what sources state: see statements.',
  simpleResolvers: true,
})
export class AudienceRating extends Node implements AudienceFigures {
  @Field(() => ID, { description: 'Its id, made of the show, the episode, the measurer, the area and the audience.' })
  override id!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the episode, of a double one the first; null for a special.' })
  episode?: number | null;

  @Field(() => Int, { nullable: true, description: 'The last of several episodes that were shown as one; null where it was one.' })
  episodeTo?: number | null;

  @Field(() => Int, { nullable: true, description: 'Which part of the episode, from 1, where it was shown and measured in parts.' })
  part?: number | null;

  @Field(() => Int, { nullable: true, description: 'The number of the season, where episodes are counted by seasons.' })
  seasonNumber?: number | null;

  @Field(() => PartialDate, { nullable: true, description: AIRED_ON })
  airedOn?: string | null;

  @Field(() => AudienceArea, { description: 'Where it was measured.' })
  area!: AudienceArea;

  @Field(() => AudienceGroup, { description: 'Among whom it was measured.' })
  among!: AudienceGroup;

  @Field(() => Float, { nullable: true, description: PERCENT })
  percent?: number | null;

  @Field(() => Float, { nullable: true, description: AT_MOST })
  percentAtMost?: number | null;

  @Field(() => Float, { nullable: true, description: VIEWERS })
  viewers?: number | null;

  readonly disputed?: boolean | null;
}

@ObjectType({ description: 'What one source states of an audience rating.', simpleResolvers: true })
export class AudienceStatement implements AudienceFigures {
  @Field(() => Article, { description: 'The article or release of a dataset.' })
  article!: Article;

  @Field(() => Float, { nullable: true, description: PERCENT })
  percent?: number | null;

  @Field(() => Float, { nullable: true, description: AT_MOST })
  percentAtMost?: number | null;

  @Field(() => Float, { nullable: true, description: VIEWERS })
  viewers?: number | null;

  @Field(() => PartialDate, { nullable: true, description: AIRED_ON })
  airedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The figure just as it is printed there.' })
  asWritten?: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the source: a paragraph, or a line.' })
  locator?: string | null;
}

/** A page of audience ratings. */
export const AudienceRatingConnection = simpleConnection('AudienceRating', () => AudienceRating, 'audience ratings');
