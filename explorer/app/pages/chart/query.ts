import { graphql, type ResultOf } from '../../graphql.ts';

/** A chart: the shows that the graph knows on it, and where a day is asked for, the edition of it. */
export const CHART = graphql(`
  query ChartPage($id: ID!, $on: Date!, $country: String, $hasDay: Boolean!, $charted: ShowFilter!) {
    chart(id: $id) {
      id
      name
      category
      measure
      period
      platform {
        id
        name
        nativeName
      }
      publication {
        id
        name
        nativeName
      }
      edition(on: $on, country: $country) @include(if: $hasDay) {
        periodStart
        periodEnd
        country {
          id
          name
          nativeName
        }
        previous {
          periodStart
        }
        next {
          periodStart
        }
        entries(first: 100) {
          totalCount
          edges {
            node {
              id
              rank
              previousRank
              hoursViewed
              points
              disputed
              show {
                id
                name
                nativeName
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
      }
    }
    countries(first: 100) @include(if: $hasDay) {
      edges {
        node {
          id
          code
          name
          nativeName
        }
      }
    }
    shows(first: 20, filter: $charted, orderBy: { field: POPULARITY, direction: DESC }) {
      totalCount
      edges {
        node {
          id
          name
          nativeName
          chartRuns(chart: $id, country: $country) {
            peakRank
            entries
            firstOn
            lastOn
          }
        }
      }
    }
  }
`);

export type ShownChart = NonNullable<ResultOf<typeof CHART>['chart']>;
export type Edition = NonNullable<ShownChart['edition']>;
export type Charted = ResultOf<typeof CHART>['shows'];
export type Countries = NonNullable<ResultOf<typeof CHART>['countries']>['edges'];
