import { UserInputError } from '../../errors.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Asking } from '../asking/asking.js';
import { CLAIM_VALUE, valueInWords, type AnsweredValue } from '../asking/claim-value.js';

/** Something that a feed tells of. */
export interface FeedThing {
  readonly __typename: string;
  readonly id: string;
  /** Of anything but a claim. */
  readonly name?: string;
  readonly property?: string;
  readonly asOf?: string | null;
  readonly chosen?: boolean;
  readonly subject?: { readonly id: string; readonly name: string };
  readonly value?: AnsweredValue;
  readonly citations?: readonly {
    readonly asWritten: string | null;
    readonly article: { readonly headline: string; readonly publishedOn: string | null; readonly publication: { readonly name: string } };
  }[];
}

/** The most that one operation is asked for. */
const MOST_THINGS = 100;

const THINGS = `query FeedThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity { name }
    ... on Chart { name }
    ... on Claim {
      property asOf chosen subject { id name }
      ${CLAIM_VALUE}
      citations { asWritten article { headline publishedOn publication { name } } }
    }
  }
}`;

/** Things by the ids that they are asked for by, a hundred at most; what is not there any more, or has no id that can be asked for, is left out. */
export async function thingsOf(asking: Asking, wanted: Iterable<string>): Promise<Map<string, FeedThing>> {
  const ids = [...new Set(wanted)].filter(canBeAsked).slice(0, MOST_THINGS);
  if (ids.length === 0) return new Map();
  const { nodes } = await asking.ask<{ readonly nodes: readonly (FeedThing | null)[] }>(THINGS, { ids });
  return new Map(ids.flatMap((id, index) => (nodes[index] == null ? [] : [[id, nodes[index]] as const])));
}

/** A long text makes a claim's id longer than one from outside may be. */
function canBeAsked(id: string): boolean {
  try {
    return checkedId(id, []) === id;
  } catch (error) {
    if (error instanceof UserInputError) return false;
    throw error;
  }
}

/** What a claim says, in words. */
export function valueOf({ value = {}, asOf = null }: FeedThing): string {
  return valueInWords(value, asOf);
}
