import { Search, useTyping } from '@inyeon-examples/shared';
import { useDeferredValue } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { SearchViewQuery } from './__generated__/SearchViewQuery.graphql.ts';

/** Answers while one types. */
export function SearchView({ start }: { start: string }) {
  const { text, settled, onText } = useTyping(start);
  // While the next answers are on their way, those before stay.
  const asked = useDeferredValue(settled);
  const { search } = useLazyLoadQuery<SearchViewQuery>(
    graphql`
      query SearchViewQuery($text: String!, $nothing: Boolean!) {
        search(text: $text, first: 8) @skip(if: $nothing) {
          edges {
            matched {
              text
            }
            node {
              __typename
              id
              name
              nativeName
              ... on Show {
                year
              }
              ... on Person {
                knownFor(first: 3) {
                  edges {
                    node {
                      id
                      title
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    { text: asked, nothing: asked === '' },
  );

  return <Search text={text} onText={onText} found={search?.edges} />;
}
