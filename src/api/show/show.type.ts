import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { SourceWork } from '../work/source-work.type.js';

/** What a show is. */
export enum ShowKind {
  SERIES = 'SERIES',
  FILM = 'FILM',
  VARIETY = 'VARIETY',
}

registerEnumType(ShowKind, {
  name: 'ShowKind',
  description: 'What a show is.',
  valuesConfig: {
    SERIES: { description: 'A series, of one season or more.' },
    FILM: { description: 'A film.' },
    VARIETY: { description: 'A variety or reality programme.' },
  },
});

/** Where a show stands in its life. */
export enum ShowStatus {
  UPCOMING = 'UPCOMING',
  AIRING = 'AIRING',
  ENDED = 'ENDED',
}

registerEnumType(ShowStatus, {
  name: 'ShowStatus',
  description: 'Where a show stands in its life.',
  valuesConfig: {
    UPCOMING: { description: 'Announced, not yet shown.' },
    AIRING: { description: 'Being shown, or to be continued.' },
    ENDED: { description: 'Shown to its end.' },
  },
});

@ObjectType({
  implements: [Node, Entity, SourceWork],
  description: 'A series, film or variety programme. It is a SourceWork where other works were made from it.',
  simpleResolvers: true,
})
export class Show extends SourceWork {
  @Field(() => ShowKind, { description: 'Series, film or variety.' })
  kind!: ShowKind;

  @Field(() => ShowStatus, { nullable: true, description: 'Where it stands in its life.' })
  status?: ShowStatus | null;

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

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was first shown.' })
  premieredOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many episodes it has.' })
  episodeCount?: number | null;
}

@ObjectType({ implements: [Node, Entity], description: 'A genre.', simpleResolvers: true })
export class Genre extends Entity {
  @Field(() => ID)
  override id!: string;
}

/** A page of shows. */
export const ShowConnection = simpleConnection('Show', () => Show, 'shows');
