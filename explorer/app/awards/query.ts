import { graphql, type ResultOf } from '../graphql.ts';
import { CLAIM } from '../sources/claim.ts';

/** An award of a show or person, and whether it was won. */
export const AWARDED = graphql(
  `
    fragment Awarded on AwardEdge {
      won
      forShows {
        id
        name
        nativeName
      }
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
        ceremony
        year
        category
      }
    }
  `,
  [CLAIM],
);

export type Awarded = ResultOf<typeof AWARDED>;

/** An award of a show, with those who won it for the show or were nominated; the operation has the show's id as $id. */
export const AWARDED_SHOW = graphql(
  `
    fragment AwardedShow on AwardEdge {
      ...Awarded
      node {
        id
        winners(first: 3, forShow: $id) {
          nodes {
            id
            name
            nativeName
          }
        }
        nominees(first: 3, forShow: $id) {
          nodes {
            id
            name
            nativeName
          }
        }
      }
    }
  `,
  [AWARDED],
);

/** Somebody who won an award or was nominated for it. */
export const RECIPIENT = graphql(
  `
    fragment Recipient on AwardRecipientEdge {
      won
      forShows {
        id
        name
        nativeName
      }
      claim {
        ...Claimed
      }
      node {
        __typename
        id
        name
        nativeName
      }
    }
  `,
  [CLAIM],
);

export type Recipient = ResultOf<typeof RECIPIENT>;
