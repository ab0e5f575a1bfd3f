import type { Reader } from '../graph/store.js';
import { kinds, type EntityPrefix } from '../model/kinds.js';
import { propertyRules, type ClaimProperty } from '../model/property.js';

/** The kinds of what surrounds shows, of which lists tell how many shows there are. */
export const SURROUNDINGS = ['genre', 'tag', 'company', 'platform', 'country', 'place'] as const satisfies readonly EntityPrefix[];
export type Surrounding = (typeof SURROUNDINGS)[number];

/** The same thing for each of these kinds. */
export function eachSurrounding<T>(of: (prefix: Surrounding) => T): Readonly<Record<Surrounding, T>> {
  return Object.fromEntries(SURROUNDINGS.map((prefix) => [prefix, of(prefix)])) as Record<Surrounding, T>;
}

/** What is said of how a show did somewhere: it is none of that country's for it. */
const RECEPTION: ReadonlySet<ClaimProperty> = new Set(['WELL_RECEIVED_IN']);

/** The relations by which a show is one of a kind's. */
function relationsTo(prefix: EntityPrefix): string[] {
  return propertyRules.flatMap(([property, { subjects, values, relation }]) =>
    relation?.towardsSubject === false && subjects.includes('show') && values?.includes(prefix) === true && !RECEPTION.has(property)
      ? [relation.type]
      : [],
  );
}

/** By kind, the relations by which a show is one of its. */
export const SHOWS_OF: Readonly<Record<Surrounding, readonly string[]>> = eachSurrounding(relationsTo);

/** How many shows each of these has by any such relation, each show once; null where it has none. */
export async function showCounts(
  reader: Reader,
  prefix: Surrounding,
  ids: readonly string[],
): Promise<Map<string, { showCount: number | null }>> {
  const [first, ...others] = SHOWS_OF[prefix];
  // Where only one relation leads to a kind no show is counted twice.
  const counting =
    others.length === 0
      ? `RETURN id, COUNT { (node)<-[:${first}]-(:Show) } AS total`
      : `OPTIONAL MATCH (node)<-[:${[first, ...others].join('|')}]-(show:Show) RETURN id, count(DISTINCT show) AS total`;
  const rows = await reader.read<{ id: string; total: number }>(
    `UNWIND $ids AS id MATCH (node:${kinds[prefix].label} {id: id})
${counting}`,
    { ids },
  );
  return new Map(rows.map(({ id, total }) => [id, { showCount: total > 0 ? total : null }]));
}

/** The ids of those that have no count yet: of stores from before there was one, and those without shows. */
export async function uncounted(reader: Reader): Promise<string[]> {
  const ids: string[] = [];
  for (const prefix of SURROUNDINGS) {
    const rows = await reader.read<{ id: string }>(`MATCH (node:${kinds[prefix].label}) WHERE node.showCount IS NULL RETURN node.id AS id`);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
