import { Cast, ChartRun, Failed, ShowFacts } from '@inyeon-examples/shared';
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import type { ShowViewCastQuery } from './__generated__/ShowViewCastQuery.graphql.ts';
import type { ShowView_cast$key } from './__generated__/ShowView_cast.graphql.ts';
import type { ShowView_charts$key } from './__generated__/ShowView_charts.graphql.ts';
import type { ShowView_facts$key } from './__generated__/ShowView_facts.graphql.ts';
import type { ShowViewQuery } from './__generated__/ShowViewQuery.graphql.ts';

/** A show with its facts, its cast and its places on charts; each part asks for what it shows. */
export function ShowView({ id }: { id: string }) {
  const { show } = useLazyLoadQuery<ShowViewQuery>(
    graphql`
      query ShowViewQuery($id: ID!) {
        show(id: $id) {
          ...ShowView_facts
          ...ShowView_cast
          ...ShowView_charts
        }
      }
    `,
    { id },
  );
  if (!show) return <Failed message={`There is no show ${id}.`} />;
  return (
    <article>
      <Facts show={show} />
      <CastOfShow show={show} />
      <Charts show={show} />
    </article>
  );
}

function Facts({ show }: { show: ShowView_facts$key }) {
  const data = useFragment(
    graphql`
      fragment ShowView_facts on Show {
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
      }
    `,
    show,
  );
  return <ShowFacts show={data} />;
}

function CastOfShow({ show }: { show: ShowView_cast$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ShowViewCastQuery, ShowView_cast$key>(
    graphql`
      fragment ShowView_cast on Show
      @refetchable(queryName: "ShowViewCastQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 4 }, after: { type: "String" }) {
        cast(first: $first, after: $after) @connection(key: "ShowView_cast") {
          totalCount
          edges {
            node {
              id
              name
            }
            character {
              name
            }
          }
        }
      }
    `,
    show,
  );
  const { cast } = data;
  return <Cast parts={cast.edges} total={cast.totalCount} hasMore={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(4)} />;
}

function Charts({ show }: { show: ShowView_charts$key }) {
  const { chartEntries } = useFragment(
    graphql`
      fragment ShowView_charts on Show {
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
                name
              }
            }
          }
        }
      }
    `,
    show,
  );
  return <ChartRun places={chartEntries.edges.map(({ node }) => node)} />;
}
