import { CLAIM_VALUE, type AnsweredValue } from '../../server/asking/claim-value.js';
import { CITED, type Cited } from './said-by.js';
import { THING, type Thing } from './thing.js';

/** How many of each list are shown. */
const CLAIMS = 100;
const LISTED = 20;

const LISTED_SHOWS = `shows(first: ${LISTED}) { totalCount nodes { ${THING} year } }`;

/** Asks for one thing: what is stated of it, by whom, and what only its own kind has. */
export const SHOW = `query Shown($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ${THING}
      names { text }
      externalIds { source value url }
      claims(first: ${CLAIMS}, rank: [PREFERRED, NORMAL]) {
        totalCount
        nodes {
          property chosen asOf
          ${CLAIM_VALUE}
          ${CITED}
        }
      }
    }
    ... on Person {
      credits(first: ${LISTED}) { totalCount edges { role character { name } claim { ${CITED} } node { ${THING} year } } }
      authored { ... on Entity { ${THING} } }
    }
    ... on Character { show { ${THING} } playedBy { ${THING} } }
    ... on Webtoon { adaptations { work { ${THING} } } }
    ... on Novel { adaptations { work { ${THING} } } }
    ... on Company { ${LISTED_SHOWS} }
    ... on Platform { ${LISTED_SHOWS} }
    ... on Country { ${LISTED_SHOWS} }
    ... on Genre { ${LISTED_SHOWS} }
    ... on Tag { ${LISTED_SHOWS} }
    ... on Publication { articles(first: ${LISTED}) { totalCount nodes { ${THING} publishedOn } } }
    ... on Article { publishedOn publication { ${THING} } mentions(first: ${LISTED}) { totalCount nodes { ${THING} } } }
  }
}`;

/** What a claim says. */
export interface StatedClaim extends Cited {
  readonly property: string;
  readonly chosen: boolean;
  readonly asOf: string | null;
  readonly value: AnsweredValue;
}

/** Some of a list. */
export interface Some<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

/** A thing as `SHOW` asks for it. What only some kinds have is absent from the others. */
export interface ShownThing extends Thing {
  readonly names: readonly { readonly text: string }[];
  readonly externalIds: readonly { readonly source: string; readonly value: string }[];
  readonly claims: Some<StatedClaim>;
  readonly credits?: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly role: string;
      readonly character: { readonly name: string } | null;
      readonly claim: Cited | null;
      readonly node: Thing & { readonly year: number | null };
    }[];
  };
  readonly authored?: readonly Thing[];
  readonly show?: Thing;
  readonly playedBy?: readonly Thing[];
  readonly adaptations?: readonly { readonly work: Thing }[];
  readonly shows?: Some<Thing & { readonly year: number | null }>;
  readonly articles?: Some<Thing & { readonly publishedOn: string | null }>;
  readonly publishedOn?: string | null;
  readonly publication?: Thing;
  readonly mentions?: Some<Thing>;
}
