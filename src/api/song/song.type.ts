import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { PageEdge } from '../../graph/loaders.js';
import { connectionType, edgeType, simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { Show } from '../show/show.type.js';

@ObjectType({ implements: [Node, Entity], description: 'A song, as of the soundtrack of a show.', simpleResolvers: true })
export class Song extends Entity {
  /** See song.fields.ts. */
  title?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The day it came out.' })
  releasedOn!: string | null;
}

/** A song's relation to a show, as it is stored. */
interface SoundtrackRelation {
  readonly claim: string;
  readonly part?: number | null;
}

/** What rows of soundtracks share, whichever way they are read. */
@InterfaceType({ description: 'That a song is on the soundtrack of a show.' })
export abstract class OnSoundtrackEdge implements Pick<PageEdge<Entity, SoundtrackRelation>, 'parent' | 'node' | 'edge'> {
  readonly parent!: string;
  readonly node!: Entity;
  readonly edge!: SoundtrackRelation;
}

/** A page of the songs of a show. */
export const ShowSongConnection = connectionType(
  'ShowSong',
  () => Song,
  edgeType('ShowSong', () => Song, 'A song of a soundtrack.', OnSoundtrackEdge),
  'A page of a soundtrack.',
);

/** A page of the shows of a song. */
export const SongShowConnection = connectionType(
  'SongShow',
  () => Show,
  edgeType('SongShow', () => Show, 'A show that a song is on the soundtrack of.', OnSoundtrackEdge),
  'A page of shows that a song is on the soundtrack of.',
);

/** A page of the songs of a person or group. */
export const SongConnection = simpleConnection('Song', () => Song, 'songs');
