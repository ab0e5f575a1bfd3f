import type { Transaction } from '../../graph/store.js';
import { entityTypes } from '../../model/entity-type.js';

/** The labels of all kinds of entity. */
const LABELS: readonly string[] = Object.values(entityTypes);

/**
 * Makes entities of nodes that have the label of a kind and an id, and not the label Entity, by which everything is found: who
 * writes (:Show {id: 'show:…'}) means one.
 * @param text a statement of Cypher, where only the labels of nodes in it are to be looked at.
 * @returns a sentence for each that is there as an entity already, under another label; it stays as it is.
 */
export async function completeLabels(tx: Transaction, text?: string): Promise<string[]> {
  const twice: string[] = [];
  for (const label of text === undefined ? LABELS : labelsIn(text)) {
    const found = await tx.read<{ id: string }>(`MATCH (node:${label}) WHERE NOT node:Entity AND node.id IS NOT NULL RETURN node.id AS id`);
    if (found.length === 0) continue;
    const ids = [...new Set(found.map(({ id }) => id))].sort();
    const there = new Set(
      (await tx.read<{ id: string }>('UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN DISTINCT entity.id AS id', { ids })).map(
        ({ id }) => id,
      ),
    );
    twice.push(
      ...[...there].map(
        (id) => `${id} is there twice, once as :${label} and once as :Entity: write the label ${label} wherever a statement makes it.`,
      ),
    );
    const lone = ids.filter((id) => !there.has(id));
    if (lone.length > 0) await tx.write(`MATCH (node:${label}) WHERE NOT node:Entity AND node.id IN $ids SET node:Entity`, { ids: lone });
  }
  return twice;
}

/** The labels of kinds that nodes have in a statement. */
function labelsIn(text: string): string[] {
  const labels = new Set([...text.matchAll(/\(\s*\w*\s*:\s*(\w+)\s*[{)]/gu)].map(([, label]) => label!));
  return LABELS.filter((label) => labels.has(label));
}
