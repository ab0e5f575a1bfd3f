import { graphql, type ResultOf } from '../graphql.ts';
import { CLAIM } from '../sources/claim.ts';

/** News of somebody who may play in a show; the claim says who says so. */
export const CASTING = graphql(
  `
    fragment Casting on CastingNews {
      id
      stage
      asOf
      isCurrent
      claim {
        ...Claimed
      }
      person {
        id
        name
        nativeName
      }
      show {
        id
        name
        nativeName
      }
    }
  `,
  [CLAIM],
);

export type Casting = ResultOf<typeof CASTING>;
