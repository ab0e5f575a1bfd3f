import type { Reader } from '../graph/store.js';
import { keptIds, KEPT_IDS, type KeptIdsProperty } from '../model/kept-ids.js';
import { kinds } from '../model/kinds.js';
import { byText } from '../order.js';

/** What a show keeps of the ids that it leads to; null where it leads to none. */
export type KeptIdsValues = Readonly<Record<KeptIdsProperty, readonly string[] | null>>;

/** By property, the way from a show to what it keeps the ids of. */
const WAYS = KEPT_IDS.map((property) => {
  const { relation, to } = keptIds[property];
  return { property, way: `-[:${relation}]->`, label: kinds[to].label };
});

/** The columns of a statement that reads, from `node`, what a show leads to. */
export const KEPT_IDS_COLUMNS = WAYS.map(({ property, way, label }) => `[(node)${way}(end:${label}) | end.id] AS ${property}`).join(', ');

/** What a show keeps of what `KEPT_IDS_COLUMNS` has read: in one order, an id for each relation. */
export function keptFrom(read: Readonly<Record<KeptIdsProperty, readonly string[]>>): KeptIdsValues {
  const values = KEPT_IDS.map((property) => [property, read[property].length === 0 ? null : [...read[property]].sort(byText)] as const);
  return Object.fromEntries(values) as Record<KeptIdsProperty, string[] | null>;
}

/**
 * The ids of the shows that do not keep as many ids as they have relations, after those of what they lead to: of stores from before
 * shows kept any, and where somebody has written relations from outside. Which ids they are is not looked at: `check` does.
 */
export async function withoutTheirIds(reader: Reader): Promise<string[]> {
  const differ = WAYS.map(({ property, way, label }) => `size(coalesce(node.${property}, [])) <> COUNT { (node)${way}(:${label}) }`);
  const rows = await reader.read<{ id: string } & Record<KeptIdsProperty, string[]>>(
    `MATCH (node:Show) WHERE ${differ.join(' OR ')} RETURN node.id AS id, ${KEPT_IDS_COLUMNS}`,
  );
  const ends = new Set(rows.flatMap((row) => KEPT_IDS.flatMap((property) => row[property])));
  return [...ends, ...rows.map(({ id }) => id)];
}
