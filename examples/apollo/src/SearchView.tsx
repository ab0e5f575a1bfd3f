import { useQuery } from '@apollo/client/react';
import { Failed, Search, useTyping } from '@inyeon-examples/shared';
import { graphql } from './gql/index.ts';

const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 8) {
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
`);

/** Answers while one types. */
export function SearchView({ start }: { start: string }) {
  const { text, settled, onText } = useTyping(start);
  const { data, previousData, error } = useQuery(SEARCH, { variables: { text: settled }, skip: settled === '' });

  return (
    <>
      <Search text={text} onText={onText} found={(data ?? previousData)?.search.edges} />
      {error && <Failed message={error.message} />}
    </>
  );
}
