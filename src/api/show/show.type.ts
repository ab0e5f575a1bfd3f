import { Field, ID, Int, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { kinds } from '../../model/kinds.js';
import { properties } from '../../model/property.js';
import { SourceWork } from '../work/source-work.type.js';

/** What a show is. */
export const ShowKind = closedEnum('ShowKind', kinds.show.kinds);
export type ShowKind = keyof typeof ShowKind;

/** From which age a show may be watched. */
export const ContentRating = closedEnum('ContentRating', properties.CONTENT_RATING.closed);
export type ContentRating = keyof typeof ContentRating;

/** Where a show stands in its life. */
export const ShowStatus = closedEnum('ShowStatus', properties.STATUS.closed);
export type ShowStatus = keyof typeof ShowStatus;

@ObjectType({
  implements: [Node, Entity, SourceWork],
  description: 'A series, film or variety programme. It is a SourceWork where other works were made from it.',
  simpleResolvers: true,
})
export class Show extends SourceWork {
  @Field(() => ShowKind, { description: 'Series, film or variety.' })
  kind!: ShowKind;

  @Field(() => PartialDate, { nullable: true, description: 'When it was first shown.' })
  premieredOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When its last episode was shown.' })
  endedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many episodes it has.' })
  episodeCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long an episode (or the film) is, in minutes.' })
  episodeMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in our own words; null where nobody has written it.' })
  synopsis?: string | null;
}

@ObjectType({ implements: [Node, Entity], description: 'One season or part of a show.', simpleResolvers: true })
export class Season extends Entity {
  @Field(() => Int, { description: 'Its number within the show, from 1.' })
  number!: number;

  /** See work/source-work.fields.ts. */
  title?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was first shown.' })
  premieredOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many episodes it has.' })
  episodeCount?: number | null;
}

@ObjectType({ implements: [Node, Entity], description: 'A genre.', simpleResolvers: true })
export class Genre extends Entity {
  @Field(() => ID, { description: 'A readable id that never changes: genre:thriller.' })
  override id!: string;
}

@ObjectType({
  implements: [Node, Entity],
  description: 'A word by which sites tell what a show is about, narrower than a genre.',
  simpleResolvers: true,
})
export class Tag extends Entity {
  @Field(() => ID, { description: 'A readable id that never changes: tag:zombie.' })
  override id!: string;
}

/** A page of shows. */
export const ShowConnection = simpleConnection('Show', () => Show, 'shows');
