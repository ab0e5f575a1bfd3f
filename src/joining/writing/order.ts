import { byId } from '../../order.js';
import { kindOf } from '../../model/ids/kinds.js';
import { entityKinds, type EntityPrefix } from '../../model/kinds.js';
import { propertyRules } from '../../model/property.js';

/** The kinds of entity, each after those that are said of it: people and countries before shows, shows before their characters. */
const ORDER: ReadonlyMap<string, number> = new Map(valuesFirst().map((prefix, index) => [prefix, index]));

function valuesFirst(): EntityPrefix[] {
  const order = new Set<EntityPrefix>();
  const begun = new Set<EntityPrefix>();
  const visit = (prefix: EntityPrefix): void => {
    if (begun.has(prefix)) return;
    begun.add(prefix);
    for (const [, { subjects, values = [] }] of propertyRules) if (subjects.includes(prefix)) values.forEach(visit);
    order.add(prefix);
  };
  for (const [prefix] of entityKinds) visit(prefix);
  return [...order];
}

/** Ids with those of values before those of their subjects, as far as there is no circle (works are made from works), then by id. */
export function valuesBeforeSubjects(ids: Iterable<string>): string[] {
  const keyed = [...ids].map((id) => ({ id, at: ORDER.get(kindOf(id) ?? '') ?? ORDER.size }));
  return keyed.sort((a, b) => a.at - b.at || byId(a, b)).map(({ id }) => id);
}
