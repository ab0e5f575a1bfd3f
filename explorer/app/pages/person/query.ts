import { AWARDED } from '../../awards/query.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { CASTING } from '../../news/query.ts';
import { IN_GROUP, WITH_AGENCY } from '../../groups/query.ts';
import { SPELLING } from '../../names/spellings.tsx';
import { ARTIST_SONG } from '../../songs/query.ts';
import { CLAIM } from '../../sources/claim.ts';

/** All that a person's page shows. */
export const PERSON = graphql(
  `
    query PersonPage($id: ID!) {
      person(id: $id) {
        id
        name
        nativeName
        bornOn
        diedOn
        gender
        creditCount
        externalIds {
          source
          value
          url
        }
        names {
          ...Spelling
        }
        knownFor(first: 3) {
          edges {
            node {
              id
              name
              nativeName
            }
          }
        }
        credits(first: 100, orderBy: { field: PREMIERED_ON, direction: DESC }) {
          totalCount
          edges {
            role
            billing
            creditedAs
            character {
              id
              name
              nativeName
            }
            claim {
              ...Claimed
            }
            node {
              id
              name
              nativeName
              year
              poster
            }
          }
        }
        casting(first: 8) {
          totalCount
          edges {
            node {
              ...Casting
            }
          }
        }
        groups(first: 4) {
          edges {
            ...InGroup
          }
        }
        agencies(first: 4) {
          edges {
            ...WithAgency
          }
        }
        songs(first: 8) {
          totalCount
          edges {
            node {
              ...SongOfArtist
            }
          }
        }
        awards(first: 16) {
          totalCount
          edges {
            ...Awarded
          }
        }
        authored {
          __typename
          id
          name
          nativeName
          claims(first: 20, property: [AUTHORED_BY]) {
            nodes {
              ...Claimed
            }
          }
        }
        collaborators(first: 8, minWorks: 2) {
          edges {
            node {
              count
              person {
                id
                name
                nativeName
              }
              works {
                id
                name
                nativeName
              }
            }
          }
        }
        claims(first: 12, property: [BORN_ON, DIED_ON, GENDER]) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [ARTIST_SONG, AWARDED, CASTING, CLAIM, IN_GROUP, SPELLING, WITH_AGENCY],
);

export type ShownPerson = NonNullable<ResultOf<typeof PERSON>['person']>;
