import { useQuery } from '@apollo/client/react';
import { Cast, ChartRun, Failed, Pending, ShowFacts } from '@inyeon-examples/shared';
import { graphql } from './gql/index.ts';

const SHOW = graphql(`
  query Show($id: ID!, $after: String) {
    show(id: $id) {
      id
      title
      nativeName
      year
      episodeCount
      rating
      network {
        id
        name
      }
      genres {
        id
        name
      }
      directors {
        id
        name
      }
      writers {
        id
        name
      }
      basedOn {
        source {
          __typename
          id
          name
        }
      }
      cast(first: 4, after: $after) {
        totalCount
        edges {
          node {
            id
            name
          }
          character {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      chartEntries(first: 100) {
        edges {
          node {
            id
            rank
            periodStart
            chart {
              id
              name
            }
            country {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** A show with its facts, its cast and its places on charts. */
export function ShowView({ id }: { id: string }) {
  const { data, loading, error, fetchMore } = useQuery(SHOW, { variables: { id }, notifyOnNetworkStatusChange: true });
  if (error) return <Failed message={error.message} />;
  if (!data) return <Pending />;
  if (!data.show) return <Failed message={`There is no show ${id}.`} />;

  const { cast, chartEntries } = data.show;
  return (
    <article>
      <ShowFacts show={data.show} />
      <Cast
        parts={cast.edges}
        total={cast.totalCount}
        hasMore={cast.pageInfo.hasNextPage}
        isLoading={loading}
        onMore={() => void fetchMore({ variables: { after: cast.pageInfo.endCursor } })}
      />
      <ChartRun places={chartEntries.edges.map(({ node }) => node)} />
    </article>
  );
}
