import { Failed, Search, useTyping } from '@inyeon-examples/shared';
import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

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
  const [{ data, error }] = useQuery({ query: SEARCH, variables: { text: settled }, pause: settled === '' });

  return (
    <>
      <Search text={text} onText={onText} found={data?.search.edges} />
      {error && <Failed message={error.message} />}
    </>
  );
}
