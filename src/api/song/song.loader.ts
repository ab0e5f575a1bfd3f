import { asc, desc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** Stands for the part of a song of which nobody says it: after all others. */
const NO_PART = 100_000;

/** The songs of a show, part by part. */
export const songsByShow = relation({
  name: 'songsByShow',
  pattern: '(parent:Show)<-[edge:ON_SOUNDTRACK_OF]-(node:Song)',
  order: [asc('edge.part', NO_PART), asc('node.id')],
});

/** The shows that a song is on the soundtrack of, the earliest first. */
export const showsBySong = relation({
  name: 'showsBySong',
  pattern: '(parent:Song)-[edge:ON_SOUNDTRACK_OF]->(node:Show)',
  order: [asc('node.premieredOn', ''), asc('node.id')],
});

/** Who performs a song. */
export const artistsBySong = relation({
  name: 'artistsBySong',
  pattern: '(parent:Song)-[:PERFORMED_BY]->(node:Entity)',
  order: [asc('node.id')],
});

/** The songs that a person or group performs, the latest first. */
export const songsByArtist = relation({
  name: 'songsByArtist',
  pattern: '(parent:Entity)<-[:PERFORMED_BY]-(node:Song)',
  order: [desc('node.releasedOn', ''), asc('node.id')],
});
