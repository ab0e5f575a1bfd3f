import type { EntityPrefix } from '../../model/kinds.js';
import type { InProcess } from '../../server/in-process.js';
import { dataOf } from './answers.js';
import { THING, thingsTable, type Thing } from './thing.js';

/** Something that answers to a text, and why. */
export interface Hit extends Thing {
  readonly reason: string;
  readonly score: number;
  /** The name that answers. */
  readonly matched: string;
}

/** Some of what answers to a text, and how much there is. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly total: number;
}

const SEARCH = `query Search($text: String!, $types: [EntityType!], $first: Int) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    edges { score reason matched { text } node { ${THING} } }
  }
}`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly score: number;
      readonly reason: string;
      readonly matched: { readonly text: string };
      readonly node: Thing;
    }[];
  };
}

/** What a search is narrowed by. */
export interface SearchOptions {
  readonly type?: EntityPrefix | undefined;
  readonly first?: number | undefined;
}

/** Finds what answers to a text, the best first. */
export async function find(asking: InProcess, text: string, { type, first }: SearchOptions = {}): Promise<Hits> {
  const { search } = await dataOf<Found>(asking, SEARCH, { text, first, types: type && [type.toUpperCase()] });
  const hits = search.edges.map(({ node, matched, ...how }): Hit => ({ ...node, ...how, matched: matched.text }));
  return { hits, total: search.totalCount };
}

/** Prints what answers to a text; gives the exit code: 1 where nothing does. */
export async function searchAndPrint(
  asking: InProcess,
  text: string,
  { json = false, ...options }: SearchOptions & { readonly json?: boolean },
): Promise<0 | 1> {
  const { hits, total } = await find(asking, text, options);
  if (json) console.log(JSON.stringify(hits.map(jsonOf), null, 2));
  else if (hits.length > 0) console.log(thingsTable(hits, { because: ({ reason, matched }) => `${reason.toLowerCase()}: ${matched}` }));
  if (hits.length === 0) console.error(nothingCalled(text, options.type));
  else if (total > hits.length && !json)
    console.error(`${hits.length} of ${total.toLocaleString('en-US')}: --first N shows more, --type TYPE fewer.`);
  return hits.length === 0 ? 1 : 0;
}

function jsonOf({ __typename: type, ...hit }: Hit): object {
  return { type, ...hit };
}

/** That there is nothing of that name. */
export function nothingCalled(text: string, type?: EntityPrefix): string {
  const what = type === undefined ? 'Nothing' : `No ${type}`;
  return `${what} here is called ${JSON.stringify(text)} in any spelling: try its beginning, one of its words, or its name in Hangul.`;
}
