import { graphql, type ResultOf } from '../graphql.ts';

/** What is needed of a claim to say what it says and who says so. */
export const CLAIM_SIDE = graphql(`
  fragment ClaimSide on Claim {
    id
    property
    chosen
    rank
    asOf
    witnesses
    reason
    value {
      __typename
      ... on EntityValue {
        entity {
          id
          name
          nativeName
        }
      }
      ... on DateValue {
        date
      }
      ... on NumberValue {
        number
        unit
      }
      ... on TextValue {
        text
      }
    }
    citations {
      asWritten
      locator
      article {
        id
        headline
        publishedOn
        publication {
          id
          name
        }
      }
    }
  }
`);

/** A claim with the claims that contradict it. */
export const CLAIM = graphql(
  `
    fragment Claimed on Claim {
      ...ClaimSide
      disputedBy {
        ...ClaimSide
      }
    }
  `,
  [CLAIM_SIDE],
);

export type ClaimSide = ResultOf<typeof CLAIM_SIDE>;
export type Claimed = ResultOf<typeof CLAIM>;
export type Cited = ClaimSide['citations'][number];

/** The claim behind a fact: that of a property, with a value where there may be several. */
export function claimOf(claims: readonly Claimed[], property: string, value?: string): Claimed | undefined {
  return claims.find(
    (claim) => claim.chosen && claim.property === property && claim.asOf == null && (value === undefined || keyOf(claim) === value),
  );
}

/** The newest word on a property of news. */
export function newsOf(claims: readonly Claimed[], property: string): Claimed | undefined {
  return claims.find((claim) => claim.chosen && claim.property === property);
}

/** What a value is told from others by: the id of a thing, else what it says. */
function keyOf({ value }: ClaimSide): string {
  if (value.__typename === 'EntityValue') return value.entity.id;
  if (value.__typename === 'DateValue') return value.date;
  return value.__typename === 'NumberValue' ? String(value.number) : value.text;
}
