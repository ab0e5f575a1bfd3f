import { Int } from 'type-graphql';
import { Claim } from '../claim/claim.type.js';
import { Entity } from '../entity/entity.type.js';
import { byId, derived, entity, nodes, page } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Group } from '../group/group.type.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { title } from '../work/source-work.fields.js';
import { artistsBySong, showsBySong, songsByArtist, songsByShow } from './song.loader.js';
import { Song, SongConnection, SongShowConnection, ShowSongConnection, OnSoundtrackEdge } from './song.type.js';

export const soundtrackEdgeFields = fieldsOf(() => OnSoundtrackEdge, {
  part: derived(
    () => Int,
    ['edge.part'],
    (part: number | null) => part ?? null,
    'The part of the soundtrack that it came out in, where a publication says so.',
    { nullable: true },
  ),
  claim: byId(() => Claim, 'Claim', 'edge.claim', 'The claim that says so.', { nullable: true }),
});

export const songFields = fieldsOf(() => Song, {
  title,
  artists: nodes(() => Entity, artistsBySong, 'Who performs it: people and groups.'),
  shows: page(() => SongShowConnection, showsBySong, 'The shows that it is on the soundtrack of, the earliest first.'),
});

export const showSongs = fieldsOf(() => Show, {
  songs: page(() => ShowSongConnection, songsByShow, 'The songs of its soundtrack, part by part.'),
});

const OF_ARTIST = 'The songs performed, the latest first; with their shows, where they are of a soundtrack.';

export const artistSongs = fieldsOf(() => Person, { songs: page(() => SongConnection, songsByArtist, OF_ARTIST) });

export const groupSongs = fieldsOf(() => Group, { songs: page(() => SongConnection, songsByArtist, OF_ARTIST) });

export const songRoots = rootsOf({
  song: entity(() => Song, 'Song', 'song', 'A song by its id; null where there is none.', 'Such as song:christmas-tree-v.'),
});
