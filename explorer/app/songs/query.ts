import { graphql, type ResultOf } from '../graphql.ts';
import { CLAIM } from '../sources/claim.ts';

/** A song of a show, and who performs it. */
export const SHOW_SONG = graphql(
  `
    fragment SongOfShow on ShowSongEdge {
      part
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
        releasedOn
        artists {
          id
          name
          nativeName
        }
      }
    }
  `,
  [CLAIM],
);

export type SongOfShow = ResultOf<typeof SHOW_SONG>;

/** A song of a person or group, the shows that it is of, and who says so. */
export const ARTIST_SONG = graphql(
  `
    fragment SongOfArtist on Song {
      id
      name
      nativeName
      releasedOn
      shows(first: 2) {
        edges {
          claim {
            ...Claimed
          }
          node {
            id
            name
            nativeName
          }
        }
      }
      claims(first: 3, property: [PERFORMED_BY]) {
        edges {
          node {
            ...Claimed
          }
        }
      }
    }
  `,
  [CLAIM],
);

export type SongOfArtist = ResultOf<typeof ARTIST_SONG>;
