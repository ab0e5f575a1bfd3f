import { useQuery } from '@apollo/client/react';
import { addressOf, Failed, Search, useSettled } from '@inyeon-examples/shared';
import { useState } from 'react';
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
  const [text, setText] = useState(start);
  const settled = useSettled(text.trim());
  const { data, previousData, error } = useQuery(SEARCH, { variables: { text: settled }, skip: settled === '' });

  const onText = (typed: string): void => {
    setText(typed);
    window.location.replace(addressOf({ view: 'search', text: typed }));
  };
  return (
    <>
      <Search text={text} onText={onText} found={(data ?? previousData)?.search.edges} />
      {error && <Failed message={error.message} />}
    </>
  );
}
