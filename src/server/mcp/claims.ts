import { z } from 'zod';
import { groupedBy } from '../../grouping.js';
import { CLAIM_VALUE, valueInWords, type AnsweredValue } from '../asking/claim-value.js';
import { inWords } from '../reconciliation/kinds.js';
import { marked, type AnsweredCitation, type Sources } from './sources.js';

/** A claim as operations select it: see CLAIM. */
export interface AnsweredClaim {
  readonly id: string;
  readonly property: string;
  readonly chosen: boolean;
  readonly asOf: string | null;
  readonly value: AnsweredValue;
  readonly disputedBy: readonly { readonly id: string }[];
  readonly citations: readonly AnsweredCitation[];
}

/** What an operation selects of a claim; it needs CITATION too. */
export const CLAIM = `fragment Claimed on Claim {
  id property chosen asOf disputedBy { id } citations { ...Cited }
  ${CLAIM_VALUE}
}`;

/** A fact in the data of an answer. */
export const fact = z.object({
  property: z.string(),
  value: z.string(),
  id: z.string().nullable().describe('The id of the value, where it is a thing.'),
  disputed: z.boolean().describe('Whether publications contradict each other: who_says_so tells both sides.'),
  shown: z.boolean().describe('Whether this is what is held to be so; false for the other side of a dispute.'),
  sources: z.array(z.number().int()).describe('The numbers of its sources.'),
});

/** A fact. */
export type Fact = z.infer<typeof fact>;

/** A claim as a fact. */
export function factOf(claim: AnsweredClaim, sources: Sources): Fact {
  return {
    property: claim.property,
    value: valueInWords(claim.value, claim.asOf),
    id: claim.value.entity?.id ?? null,
    disputed: claim.disputedBy.length > 0,
    shown: claim.chosen,
    sources: sources.numbersOf(claim.citations),
  };
}

/** Facts as lines, a line for each property: Directed by: Lee Jae Gyoo [1][2]; Kim Nam-su [3]. */
export function factLines(facts: readonly Fact[]): string[] {
  const byProperty = groupedBy(facts, ({ property }) => property);
  return [...byProperty].map(([property, all]) => {
    const values = all.map(
      ({ value, disputed, shown, sources }) =>
        `${value}${shown ? '' : ' (said by some, not what is held to be so)'} ${marked(sources)}${disputed ? ' (disputed)' : ''}`,
    );
    return `${inWords(property)}: ${values.join('; ')}`;
  });
}
