import { graphql, type ResultOf } from '../graphql.ts';
import type { Named } from '../names/name.tsx';
import { isId } from '../routing/path.ts';

/** One end of a question about two things. */
export const END = graphql(`
  fragment End on Node {
    __typename
    id
    ... on Entity {
      name
      nativeName
    }
  }
`);

export type End = ResultOf<typeof END>;

/** What an address says of one end: an id, or a text for which somebody has yet to say whom or what they mean. */
export interface Given {
  readonly text: string;
  readonly isId: boolean;
  readonly isText: boolean;
}

/** Reads an end off an address. */
export function givenIn(search: URLSearchParams, name: string): Given {
  const text = (search.get(name) ?? '').trim().slice(0, 200);
  return { text, isId: isId(text), isText: text !== '' && !isId(text) };
}

/** An end that is there and has a name. */
export function named(end: End | null | undefined): Named | undefined {
  if (end == null || !('name' in end) || typeof end.name !== 'string') return undefined;
  return { id: end.id, name: end.name, nativeName: 'nativeName' in end ? (end.nativeName as string | null) : null };
}
