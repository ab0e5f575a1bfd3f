import type { Reader } from '../graph/store.js';
import { didYouMeanId } from '../model/did-you-mean.js';
import { entityTypes } from '../model/entity-type.js';
import { hasIdForm } from '../model/ids/id-form.js';
import { entityKindOf, idOf } from '../model/ids/kinds.js';
import { kinds } from '../model/kinds.js';

/** Entities without an id or type, with one that does not fit, or there twice; and nodes that have the label of a kind and are no entity. */
export async function entityViolations(store: Reader): Promise<string[]> {
  const rows = await store.read<{ id: string | null; labels: string[]; copies: number }>(
    'MATCH (entity:Entity) RETURN entity.id AS id, collect(labels(entity)) AS all, labels(entity) AS labels, count(*) AS copies ORDER BY id',
  );
  const typed = rows.flatMap(({ id, labels }) => (id !== null && labels.length > 1 ? [id] : []));
  return [...rows.flatMap((row) => entityViolationsOf(row, typed)), ...(await strayViolations(store))];
}

function entityViolationsOf(
  { id, labels, copies }: { id: string | null; labels: readonly string[]; copies: number },
  typed: readonly string[],
): string[] {
  if (id === null) return [`An entity (${labels.join(', ')}) has no id.`];
  const kind = entityKindOf(id);
  const wanted = kind === undefined ? undefined : entityTypes[kind];
  const types = labels.filter((label) => label !== 'Entity').sort();
  if (copies > 1) return [`${id} is there ${copies} times.`];
  if (types.length === 0) {
    const alike = typed.filter((other) => entityKindOf(other) === kind);
    return [`${id} is spoken of, but nothing defines it: it has no type.${didYouMeanId(id, alike)}`];
  }
  if (types.length !== 1 || types[0] !== wanted)
    return [`${id} has the labels ${types.join(', ')}; its id says ${wanted ?? 'nothing known'}.`];
  return hasIdForm(id) ? [] : [`${id} has not the form of an id: that of a ${kind!} looks like ${idOf(kind!, kinds[kind!].example)}.`];
}

async function strayViolations(store: Reader): Promise<string[]> {
  const violations: string[] = [];
  for (const label of Object.values(entityTypes)) {
    const [row] = await store.read<{ count: number }>(`MATCH (node:${label}) WHERE NOT node:Entity RETURN count(node) AS count`);
    if (row!.count > 0)
      violations.push(
        `${row!.count} ${row!.count === 1 ? 'node has' : 'nodes have'} the label ${label} and not Entity: nothing finds what is no entity.`,
      );
  }
  return violations;
}
