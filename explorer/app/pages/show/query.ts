import { AWARDED_SHOW } from '../../awards/query.ts';
import { EPISODE } from '../../audience/episodes.tsx';
import { AUDIENCE } from '../../audience/figure.ts';
import { PLACE } from '../../charts/place.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { CASTING } from '../../news/query.ts';
import { SPELLING } from '../../names/spellings.tsx';
import { SHOW_SONG } from '../../songs/query.ts';
import { CLAIM } from '../../sources/claim.ts';
import { TREE } from '../../works/tree.tsx';

/** All that a show's page shows. */
export const SHOW = graphql(
  `
    query ShowPage($id: ID!, $chart: ID, $first: Int, $after: String, $last: Int, $before: String, $properties: [ClaimProperty!]) {
      show(id: $id) {
        id
        name
        nativeName
        year
        kind
        status
        productionStage
        premieredOn
        endedOn
        episodeCount
        episodeMinutes
        contentRating
        airsOn
        airsAt
        slot {
          before {
            id
            name
            nativeName
          }
          after {
            id
            name
            nativeName
          }
        }
        audienceRatings(first: 40) {
          totalCount
          edges {
            node {
              ...Watched
            }
          }
        }
        episodes(first: 16) {
          totalCount
          edges {
            node {
              ...Listed
            }
          }
        }
        synopsis
        poster
        network {
          __typename
          id
          name
          nativeName
        }
        platforms {
          id
          name
          nativeName
        }
        genres {
          id
          name
          nativeName
        }
        countries {
          id
          name
          nativeName
        }
        companies {
          role
          company {
            id
            name
            nativeName
          }
          claim {
            ...Claimed
          }
        }
        externalIds {
          source
          value
          url
        }
        makers: credits(first: 32, roles: [DIRECTOR, WRITER, CREATOR, PRODUCER, COMPOSER, EDITOR]) {
          edges {
            role
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
        cast(first: 32) {
          totalCount
          edges {
            billing
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
            }
          }
        }
        basedOn {
          claim {
            ...Claimed
          }
          source {
            __typename
            id
            name
            nativeName
          }
        }
        adaptationTree {
          ...Tree
        }
        ratings(first: 20) {
          edges {
            node {
              id
              kind
              value
              scale
              votes
              asOf
              publication {
                id
                name
              }
              citations {
                asWritten
                locator
                article {
                  id
                  headline
                  publishedOn
                  publication {
                    id
                    name
                  }
                }
              }
            }
          }
        }
        songs(first: 6) {
          totalCount
          edges {
            ...SongOfShow
          }
        }
        awards(first: 12) {
          totalCount
          edges {
            ...AwardedShow
          }
        }
        chartRuns {
          chart {
            id
            name
          }
          country {
            id
            name
            nativeName
          }
          entries
          peakRank
          firstOn
          lastOn
        }
        world: chartEntries(first: 40, filter: { country: "world", chart: $chart }) {
          edges {
            node {
              ...Placed
            }
          }
        }
        places: chartEntries(first: $first, after: $after, last: $last, before: $before, filter: { chart: $chart }) {
          totalCount
          pageInfo {
            hasPreviousPage
            startCursor
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Placed
            }
          }
        }
        filmedAt {
          id
          name
          nativeName
        }
        casting(first: 6) {
          totalCount
          edges {
            node {
              ...Casting
            }
          }
        }
        figures(first: 12) {
          totalCount
          edges {
            node {
              ...Claimed
            }
          }
        }
        similar(first: 6) {
          common {
            kind
            count
            things {
              id
              name
              nativeName
            }
            claims {
              id
              witnesses
              disputedBy {
                id
              }
            }
          }
          show {
            id
            name
            nativeName
            year
            poster
          }
        }
        names {
          ...Spelling
        }
        claims(first: 56, property: $properties) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [AUDIENCE, AWARDED_SHOW, CASTING, CLAIM, EPISODE, PLACE, SHOW_SONG, SPELLING, TREE],
);

export type ShownShow = NonNullable<ResultOf<typeof SHOW>['show']>;

/** The properties whose claims are asked for by themselves: of credits and adaptations they come with what they prove. */
export const PROPERTIES = [
  'AIRED_ON',
  'AIRS_AT',
  'AIRS_ON',
  'CONTENT_RATING',
  'ENDED_ON',
  'EPISODE_COUNT',
  'EPISODE_MINUTES',
  'FILMED_AT',
  'FROM',
  'IN_GENRE',
  'PREMIERED_ON',
  'PRODUCTION_STAGE',
  'STATUS',
  'STREAMS_ON',
  'WELL_RECEIVED_IN',
] as const;
