import type { Reader } from '../graph/store.js';
import { propertyRules } from '../model/property.js';
import { qualifiers, type QualifierRule } from '../model/qualifiers.js';

/** Relations that name, beside their ends, something that is not there, not even under an old id. */
export async function qualifierViolations(store: Reader): Promise<string[]> {
  const violations: string[] = [];
  for (const [, { relation }] of propertyRules)
    for (const name of relation?.qualifiers ?? []) {
      const { idOf }: QualifierRule = qualifiers[name];
      if (idOf === undefined) continue;
      const rows = await store.read<{ from: string; to: string; said: string }>(
        `MATCH (from:Entity)-[edge:${relation!.type}]->(to:Entity) WHERE edge.${name} IS NOT NULL
WITH from.id AS from, to.id AS to, edge.${name} AS said
WHERE NOT EXISTS { MATCH (entity:Entity {id: said}) } AND NOT EXISTS { MATCH (old:Redirect {id: said}) }
RETURN from, to, said ORDER BY from, to`,
      );
      violations.push(
        ...rows.map(({ from, to, said }) => `(${from})-[:${relation!.type}]->(${to}) has the ${name} ${said}, which is not there.`),
      );
    }
  return violations;
}
