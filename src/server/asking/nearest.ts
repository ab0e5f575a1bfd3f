import { entityTypes } from '../../model/entity-type.js';
import { entityKindOf, kindOf, slugIn } from '../../model/ids/kinds.js';
import type { Asking } from './asking.js';

/** Something that is there, as short as it can be told. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  /** The type of GraphQL: Show, Person … */
  readonly type: string;
}

/** What GraphQL answers of such a thing. */
export interface AnsweredThing {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** How many are named to somebody who asked for what is not there. */
const NEAREST = 5;

/** The longest text that is looked for by what it is near to. */
const LONGEST = 100;

const NEAREST_OPERATION = `query NearestNames($whole: String!, $first: String!, $last: String!, $start: String!, $types: [EntityType!]) {
  whole: search(text: $whole, types: $types, first: ${NEAREST}) { nodes { __typename id name } }
  first: search(text: $first, types: $types, first: ${NEAREST}) { nodes { __typename id name } }
  last: search(text: $last, types: $types, first: ${NEAREST}) { nodes { __typename id name } }
  start: search(text: $start, types: $types, first: ${NEAREST}) { nodes { __typename id name } }
}`;

/**
 * What is there and comes nearest to a name or an id that nothing has, the nearest first: what has all of it in another spelling,
 * then what has its first or last word, then what begins as it does. Empty where nothing is near.
 * @param types the types of GraphQL that are meant; left out, those that the id says, or any.
 */
export async function nearestTo(asking: Asking, text: string, types?: readonly string[]): Promise<Thing[]> {
  const named = entityKindOf(text);
  const wanted = types ?? (named === undefined ? undefined : [entityTypes[named].toUpperCase()]);
  const plain = (kindOf(text) === undefined ? text : slugIn(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  if (plain === '') return [];
  const words = plain.split(' ');
  const answer = await asking.ask<Record<string, { readonly nodes: readonly AnsweredThing[] }>>(NEAREST_OPERATION, {
    whole: plain,
    first: words[0],
    last: words.at(-1),
    start: words[0]!.slice(0, Math.max(2, Math.ceil(words[0]!.length / 2))),
    types: wanted ?? null,
  });
  const found = ['whole', 'first', 'last', 'start'].flatMap((way) => answer[way]!.nodes);
  return [...new Map(found.map((one) => [one.id, thingOf(one)])).values()].slice(0, NEAREST);
}

/** A thing as it is told. */
export function thingOf({ __typename: type, id, name }: AnsweredThing): Thing {
  return { id, name, type };
}

/** Things in one line: “All of Us Are Dead” (show:all-of-us-are-dead), … */
export function listed(things: readonly Thing[]): string {
  return things.map(({ id, name }) => `“${name}” (${id})`).join(', ');
}
