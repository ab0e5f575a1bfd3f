import { PLACE } from '../../charts/place.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { SPELLING } from '../../names/spellings.tsx';
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
        premieredOn
        endedOn
        episodeCount
        episodeMinutes
        contentRating
        airsOn
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
        makers: credits(first: 60, roles: [DIRECTOR, WRITER, CREATOR, PRODUCER, COMPOSER, EDITOR]) {
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
        cast(first: 40) {
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
        claims(first: 80, property: $properties) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [CLAIM, PLACE, SPELLING, TREE],
);

export type ShownShow = NonNullable<ResultOf<typeof SHOW>['show']>;

/** The properties whose claims are asked for by themselves: of credits and adaptations they come with what they prove. */
export const PROPERTIES = [
  'AIRED_ON',
  'AIRS_ON',
  'CONSECUTIVE_WEEKS',
  'CONTENT_RATING',
  'COUNTRIES_COUNTED',
  'CUMULATIVE_HOURS',
  'DAYS_AT_NUMBER_ONE',
  'DAYS_TO_NUMBER_ONE',
  'ENDED_ON',
  'EPISODE_COUNT',
  'EPISODE_MINUTES',
  'FROM',
  'IN_GENRE',
  'LEAD_IN_HOURS',
  'NUMBER_ONE_COUNTRIES',
  'PREMIERED_ON',
  'STATUS',
  'STREAMS_ON',
  'WELL_RECEIVED_IN',
] as const;
