import { END } from '../../ends/query.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { FOUND } from '../../search-box/query.ts';

/** Two runs on one chart; or, where a show is a text, what it may stand for. */
export const COMPARE = graphql(
  `
    query Compare(
      $chart: ID!
      $country: String
      $a: ID!
      $b: ID!
      $shows: [ID!]!
      $hasA: Boolean!
      $hasB: Boolean!
      $hasAny: Boolean!
      $aText: String!
      $bText: String!
      $isAText: Boolean!
      $isBText: Boolean!
    ) {
      charts {
        id
        name
        publication {
          name
        }
      }
      a: node(id: $a) @include(if: $hasA) {
        ...End
      }
      b: node(id: $b) @include(if: $hasB) {
        ...End
      }
      compareRuns(chart: $chart, country: $country, shows: $shows) @include(if: $hasAny) {
        shows {
          id
          name
          nativeName
        }
        periods {
          periodStart
          periodEnd
          places {
            show {
              id
            }
            entry {
              id
              rank
              hoursViewed
              disputed
              citations {
                article {
                  publication {
                    id
                  }
                }
              }
            }
          }
        }
      }
      aFound: search(text: $aText, types: [SHOW], first: 6) @include(if: $isAText) {
        edges {
          ...Found
        }
      }
      bFound: search(text: $bText, types: [SHOW], first: 6) @include(if: $isBText) {
        edges {
          ...Found
        }
      }
    }
  `,
  [END, FOUND],
);

export type Comparison = NonNullable<ResultOf<typeof COMPARE>['compareRuns']>;
