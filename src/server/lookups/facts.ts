import type { Asking } from '../asking/asking.js';
import { CLAIM_VALUE } from '../asking/claim-value.js';

/** How many rows of each list a look-up shows: more is asked of /graphql, page by page. */
const ROWS = 100;

const LOOK_UP = `query LookUp($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name nativeName
      names { text kind script locale citations { ...Cited } }
      externalIds { source value url }
      claims(first: ${ROWS}) { totalCount nodes { ...Claimed } }
    }
    ... on Show {
      showKind: kind year status premieredOn endedOn episodeCount episodeMinutes contentRating poster synopsis
      weightedRating ratingVotes bestRank hoursViewed
      network { id name } platforms { id name } genres { id name } countries { id name }
      directors { id name } writers { id name }
      cast(first: ${ROWS}) { totalCount edges { node { id name } billing character { id name } } }
      basedOn { relation source { id name } }
      songs(first: ${ROWS}) { totalCount edges { part node { id title artists { id name } } claim { id citations { ...Cited } } } }
      awards(first: ${ROWS}) { ...Given }
    }
    ... on Person {
      bornOn diedOn gender creditCount
      credits(first: ${ROWS}) { totalCount edges { node { id title year } role character { id name } claim { id citations { ...Cited } } } }
      authored { id title }
      songs(first: ${ROWS}) { ...Sung }
      groups { edges { stageName since until node { id name } claim { id citations { ...Cited } } } }
      agencies { edges { since until node { id name } claim { id citations { ...Cited } } } }
      awards(first: ${ROWS}) { ...Given }
    }
    ... on Webtoon { startedOn webtoonEndedOn: endedOn platform { id name } authors { id name } adaptations { relation work { id name } } }
    ... on Publication { publicationKind: kind url articles(first: ${ROWS}) { totalCount nodes { ...Sourced } } }
    ... on Article {
      articleKind: kind headline publishedOn url author publication { id name url }
      mentions(first: ${ROWS}) { totalCount nodes { id name } }
    }
    ... on Company { country { id name } showCount shows(first: ${ROWS}) { totalCount nodes { id title year } } artists(first: ${ROWS}) { totalCount nodes { id name } } }
    ... on Song { releasedOn songArtists: artists { id name } shows(first: ${ROWS}) { totalCount edges { part node { id title } claim { id citations { ...Cited } } } } }
    ... on Group { songs(first: ${ROWS}) { ...Sung } members(first: ${ROWS}) { totalCount edges { stageName since until node { id name } claim { id citations { ...Cited } } } } }
    ... on Award { ceremony awardYear: year category winners(first: ${ROWS}) { ...Awarded } nominees(first: ${ROWS}) { ...Awarded } }
    ... on Chart { name chartCategory: category measure period platform { id name } publication { id name url } }
  }
}
fragment Sung on SongConnection { totalCount nodes { id title shows { nodes { id title } } } }
fragment Given on AwardConnection { totalCount edges { won forShow { id title } node { id name ceremony year category } claim { id citations { ...Cited } } } }
fragment Awarded on AwardRecipientConnection { totalCount edges { node { id name } forShow { id title } claim { id citations { ...Cited } } } }
fragment Claimed on Claim {
  id property chosen rank asOf witnesses reason disputedBy { id } citations { ...Cited }
  ${CLAIM_VALUE}
}
fragment Cited on Citation { asWritten locator article { ...Sourced } }
fragment Sourced on Article { id headline publishedOn url publication { id name url } }`;

/** The main facts of a thing, as plain JSON. */
export interface Facts {
  readonly id: string;
  readonly type: string;
  readonly [fact: string]: unknown;
}

/** Names that the operation gives fields which several types have in different forms. */
const ALIASES: Readonly<Record<string, string>> = {
  showKind: 'kind',
  publicationKind: 'kind',
  articleKind: 'kind',
  webtoonEndedOn: 'endedOn',
  awardYear: 'year',
  chartCategory: 'category',
  songArtists: 'artists',
};

/** The main facts of what has an id, or of what that was merged into; undefined where there is nothing. */
export async function factsOf(asking: Asking, id: string): Promise<Facts | undefined> {
  const { node } = await asking.ask<{
    readonly node: ({ readonly __typename: string; readonly id: string } & Record<string, unknown>) | null;
  }>(LOOK_UP, { id });
  if (node === null) return undefined;
  const sources: Record<string, unknown> = {};
  const { __typename: type, ...facts } = plain(node, sources) as typeof node;
  return { ...facts, type, sources };
}

interface Cited {
  readonly asWritten: string | null;
  readonly locator: string | null;
  readonly article: { readonly id: string };
}

/** An answer of GraphQL as people read JSON: each source told once and named by its id where it is cited, and no field under an alias. */
function plain(value: unknown, sources: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, sources));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'citations')
        return [
          name,
          (inner as Cited[]).map(({ article, asWritten, locator }) => {
            sources[article.id] = article;
            return { source: article.id, asWritten, locator };
          }),
        ];
      return [ALIASES[name] ?? name, plain(inner, sources)];
    }),
  );
}
