import { kindOf } from '../../model/ids/kinds.js';
import type { Asking } from './asking.js';
import { nearestTo, thingOf, type AnsweredThing, type Thing } from './nearest.js';

/** What a text from outside stands for. */
export type Meant =
  | { readonly one: Thing }
  /** Several that it may stand for, the likeliest first. */
  | { readonly several: readonly Thing[] }
  /** Nothing; these come nearest. */
  | { readonly nearest: readonly Thing[] };

const BY_ID = `query MeantById($id: ID!) {
  node(id: $id) { __typename id ... on Entity { name } ... on Chart { name } }
}`;

const BY_NAME = `query MeantByName($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 8) { edges { score reason node { __typename id name } } }
}`;

interface Found {
  readonly edges: readonly { readonly score: number; readonly reason: string; readonly node: AnsweredThing }[];
}

/** How much worse than the best another match may be and still be what is meant: less than a letter that is off. */
const AS_GOOD = 0.08;

/**
 * Whom or what somebody means by an id, or by a name in any spelling. A name that is nobody's whole name, as the beginning of
 * several, is not decided on here: who asks is told of all whom it may stand for.
 * @param types the types of GraphQL that can be meant, as the schema has them: SHOW; left out, any.
 */
export async function meantBy(asking: Asking, text: string, types?: readonly string[]): Promise<Meant> {
  if (kindOf(text) !== undefined) {
    const { node } = await asking.ask<{ readonly node: AnsweredThing | null }>(BY_ID, { id: text });
    if (node !== null && node.name !== undefined && (types === undefined || types.includes(node.__typename.toUpperCase())))
      return { one: thingOf(node) };
    return { nearest: await nearestTo(asking, text, types) };
  }
  const { search } = await asking.ask<{ readonly search: Found }>(BY_NAME, { text, types: types ?? null });
  const [best] = search.edges;
  if (best === undefined) return { nearest: await nearestTo(asking, text, types) };
  const meant = search.edges.filter(({ score }) => score >= best.score - AS_GOOD).map(({ node }) => thingOf(node));
  return meant.length === 1 ? { one: meant[0]! } : { several: meant };
}
