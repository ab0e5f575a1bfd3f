import { Field, Int, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';

@ObjectType({
  implements: [Node, Entity],
  description: 'One episode of a show, or of a season of it. One that nobody has given a title goes by its number.',
  simpleResolvers: true,
})
export class Episode extends Entity {
  @Field(() => Int, { description: 'Its number within the season, or within the show where there are no seasons, from 1.' })
  number!: number;

  @Field(() => Int, { nullable: true, description: 'The number of the season that it is of; null where the show has none.' })
  seasonNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The preferred title of its own; null where it goes by its number.' })
  title?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The day it was first broadcast, in Korea.' })
  airDate?: string | null;
}

/** A page of episodes. */
export const EpisodeConnection = simpleConnection('Episode', () => Episode, 'episodes');
