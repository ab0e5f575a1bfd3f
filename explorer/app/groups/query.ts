import { graphql, type ResultOf } from '../graphql.ts';
import { CLAIM } from '../sources/claim.ts';

/** A group of somebody, and as whom they are in it. */
export const IN_GROUP = graphql(
  `
    fragment InGroup on GroupEdge {
      stageName
      since
      until
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
      }
    }
  `,
  [CLAIM],
);

/** An agency of somebody. */
export const WITH_AGENCY = graphql(
  `
    fragment WithAgency on AgencyEdge {
      since
      until
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
      }
    }
  `,
  [CLAIM],
);

/** Somebody whom an agency manages. */
export const ARTIST = graphql(
  `
    fragment Artist on AgencyArtistEdge {
      since
      until
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
      }
    }
  `,
  [CLAIM],
);

/** A member of a group, with what they are known for as actors. */
export const MEMBER = graphql(
  `
    fragment Member on GroupMemberEdge {
      stageName
      since
      until
      claim {
        ...Claimed
      }
      node {
        id
        name
        nativeName
        knownFor(first: 3) {
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
  `,
  [CLAIM],
);

export type Member = ResultOf<typeof MEMBER>;
