import type { LabelSet } from './model.js';

/**
 * What an export leaves out, since whoever takes it in builds it anew: the keys by which names are found
 * (name/key-index.ts), ten for each name. A key that no name has any more, as a merge leaves it, is built by nobody
 * and therefore written. Everything else goes out, whatever its label: a new one is never forgotten.
 */
export const REBUILT_RELATIONS: readonly string[] = ['HAS_KEY'];

/** Properties that are written together with the keys, by label. */
const REBUILT_PROPERTIES: Readonly<Record<string, readonly string[]>> = { Name: ['keyed', 'folded', 'bearer', 'card'] };

/** The predicate on `node` that holds for what goes out; undefined where all nodes of these labels do. */
export function writtenNodes({ own }: Pick<LabelSet, 'own'>): string | undefined {
  return own === 'NameKey' ? 'NOT EXISTS { (node)<-[:HAS_KEY]-() }' : undefined;
}

/** The properties of nodes with this label that are left out. */
export function rebuiltProperties({ own }: Pick<LabelSet, 'own'>): readonly string[] {
  return REBUILT_PROPERTIES[own] ?? [];
}
