import { END } from '../../ends/query.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { FOUND } from '../../search-box/query.ts';
import { CLAIM } from '../../sources/claim.ts';

/** The ways from one thing to another; or, where an end is a text, what it may stand for. */
export const CONNECT = graphql(
  `
    query Connect(
      $from: ID!
      $to: ID!
      $hasFrom: Boolean!
      $hasTo: Boolean!
      $hasBoth: Boolean!
      $fromText: String!
      $toText: String!
      $isFromText: Boolean!
      $isToText: Boolean!
    ) {
      from: node(id: $from) @include(if: $hasFrom) {
        ...End
      }
      to: node(id: $to) @include(if: $hasTo) {
        ...End
      }
      paths(from: $from, to: $to, first: 10) @include(if: $hasBoth) {
        length
        nodes {
          __typename
          id
          name
          nativeName
        }
        hops {
          relation
          from {
            id
            name
            nativeName
          }
          to {
            id
            name
            nativeName
          }
          claim {
            ...Claimed
          }
        }
      }
      fromFound: search(text: $fromText, first: 6) @include(if: $isFromText) {
        edges {
          ...Found
        }
      }
      toFound: search(text: $toText, first: 6) @include(if: $isToText) {
        edges {
          ...Found
        }
      }
    }
  `,
  [CLAIM, END, FOUND],
);

export type Way = NonNullable<ResultOf<typeof CONNECT>['paths']>[number];
