import type { Store } from '../../src/graph/store.js';
import { data } from './ask.js';

/** The ids of the first ten that a search finds by a text. */
export async function found(store: Store, text: string): Promise<string[]> {
  const { search } = await data<{ search: { nodes: { id: string }[] } }>(
    store,
    'query ($text: String!) { search(text: $text, first: 10) { nodes { id } } }',
    { text },
  );
  return search.nodes.map(({ id }) => id);
}
