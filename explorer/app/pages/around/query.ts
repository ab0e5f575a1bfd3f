import { END } from '../../ends/query.ts';
import { graphql, type ResultOf } from '../../graphql.ts';

/** What surrounds a thing. */
export const AROUND = graphql(
  `
    query Around($id: ID!, $first: Int!) {
      node(id: $id) {
        ...End
      }
      neighbourhood(id: $id, first: $first) {
        truncated
        nodes {
          __typename
          id
          name
          nativeName
        }
        edges {
          from
          to
          relation
        }
      }
    }
  `,
  [END],
);

type Neighbourhood = ResultOf<typeof AROUND>['neighbourhood'];
export type Drawn = Neighbourhood['nodes'][number];
export type Edge = Neighbourhood['edges'][number];
