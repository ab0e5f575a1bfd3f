import { graphql, type ResultOf } from '../graphql.ts';

/** What answers to a text, in any spelling. */
export const FOUND = graphql(`
  fragment Found on SearchEdge {
    reason
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
        kind
        poster
      }
      ... on Webtoon {
        startedOn
      }
      ... on Person {
        bornOn
        knownFor(first: 2) {
          edges {
            node {
              id
              name
              nativeName
            }
          }
        }
      }
    }
  }
`);

/** Asked while one types. */
export const TYPE_AHEAD = graphql(
  `
    query TypeAhead($text: String!, $types: [EntityType!]) {
      search(text: $text, types: $types, first: 8) {
        edges {
          ...Found
        }
      }
    }
  `,
  [FOUND],
);

export type Found = ResultOf<typeof FOUND>;

/** What can have a page, or be connected. */
export const WITH_PAGES = ['SHOW', 'PERSON', 'WEBTOON', 'PUBLICATION', 'ARTICLE', 'COMPANY', 'GROUP', 'SONG', 'AWARD'] as const;
export type Searched = (typeof WITH_PAGES)[number];
