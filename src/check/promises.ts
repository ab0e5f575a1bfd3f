import { FIGURES } from '../claims/derived-fields.js';
import { PROJECTED_PROPERTIES } from '../claims/changes.js';
import type { Reader, Row } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { didYouMean } from '../model/did-you-mean.js';
import { entityKinds, type EntityKind } from '../model/kinds.js';
import type { Promised } from '../model/promised.js';

/** How many nodes are read at once. */
const BATCH = 5_000;

/**
 * Finds the nodes that could not be served: of which something is missing that the schema promises, or has a value that the
 * schema does not have.
 * @param among the ids of the nodes to look at; left out, all.
 * @returns one sentence for each violation, by label and id.
 */
export async function promiseViolations(reader: Reader, promised: readonly Promised[], among?: readonly string[]): Promise<string[]> {
  const violations: string[] = [];
  for (const one of promised) {
    const ids = among ?? (await idsOf(reader, one.label));
    for (const batch of piecesOf(ids, BATCH)) violations.push(...(await violationsOf(reader, one, batch)));
  }
  return violations;
}

/** What may stand on the nodes of a kind beside what the schema shows. */
function propertiesOf({ own = {}, kinds }: EntityKind): string[] {
  return ['id', 'joined', 'listed', ...Object.keys(own), ...(kinds === undefined ? [] : ['kind']), ...PROJECTED_PROPERTIES, ...FIGURES];
}

async function idsOf(reader: Reader, label: string): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(`MATCH (node:${label}) WHERE node.id IS NOT NULL RETURN node.id AS id`);
  return rows.map(({ id }) => id).sort();
}

async function violationsOf(reader: Reader, { label, values, relations }: Promised, ids: readonly string[]): Promise<string[]> {
  const kind = entityKinds.find(([, { label: of }]) => of === label)?.[1];
  const known = kind === undefined ? undefined : new Set([...values.flatMap(({ reads }) => reads), ...propertiesOf(kind)]);
  const rows = await reader.read<{ id: string; node: Row; tied: number[] }>(
    `UNWIND $ids AS id
MATCH (node:${label} {id: id})
RETURN id, node{.*} AS node, [${relations.map(({ pattern }) => `COUNT { MATCH ${pattern} }`).join(', ')}] AS tied`,
    { ids },
  );
  return rows.flatMap(({ id, node, tied }) => {
    const strangers = known === undefined ? [] : Object.keys(node).filter((name) => !known.has(name));
    return [
      ...(kind?.namedBy != null && kind.mayBeNameless !== true && node['name'] == null
        ? [`${id} has no name: nobody states a ${kind.namedBy} of it.`]
        : []),
      ...values.flatMap(({ reads, fault }) => {
        const wrong = fault(reads.map((place) => node[place]));
        return wrong === undefined ? [] : [`${id} ${wrong}`];
      }),
      ...strangers.map((name) => `${id} has the property ${name}, which is not known.${didYouMean(name, known!)}`),
      ...relations.flatMap(({ field }, index) => (tied[index]! > 0 ? [] : [`${id} has no ${field}.`])),
    ];
  });
}
