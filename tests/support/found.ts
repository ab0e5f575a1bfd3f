import { assemble, disassemble } from 'es-hangul';
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

/**
 * The states at which a search does not find an id while a text is typed key by key.
 * @param before what stands there already.
 * @param from the number of keys to begin with.
 */
export async function lostWhileTyped(
  store: Store,
  { before = '', text, from }: { before?: string; text: string; from: number },
  id: string,
): Promise<string[]> {
  const strokes = [...disassemble(text)];
  const lost: string[] = [];
  for (let typed = from; typed <= strokes.length; typed++) {
    const state = before + assemble(strokes.slice(0, typed));
    if (!(await found(store, state)).includes(id)) lost.push(state);
  }
  return lost;
}
