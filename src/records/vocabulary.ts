import { entityKinds, type EntityPrefix } from '../model/kinds.js';
import { isSaidOf, propertyRules, type ClaimProperty, type PropertyRule } from '../model/property.js';
import type { NamedType, RecordType, SourceRecord } from './record.js';

/** The types of things that records can speak of by nothing but a name. */
export const namedTypes: readonly NamedType[] = entityKinds.flatMap(([prefix, { joinedAs }]) =>
  joinedAs === undefined || joinedAs === 'show' ? [] : [prefix as NamedType],
);

/** The types of things that databases keep records of. */
export const recordTypes: readonly RecordType[] = entityKinds.flatMap(([prefix, { joinedAs }]) =>
  joinedAs === undefined || joinedAs === 'name' ? [] : [prefix as RecordType],
);

/** A property that a record can state, and of which types of things. */
export interface RecordProperty {
  readonly property: ClaimProperty;
  readonly rule: PropertyRule;
  readonly of: readonly RecordType[];
  /** What its value can be where a record gives that by its name, the usual type first. */
  readonly to: readonly NamedType[];
}

/**
 * Every property that records state. Names stand in records by themselves; of what no record is kept, as seasons and characters, what is said follows from the records of shows.
 */
export const recordProperties: readonly RecordProperty[] = propertyRules.flatMap(([property, rule]) => {
  const of = recordTypes.filter((type) => isSaidOf(rule, type));
  const to = (rule.values ?? []).filter(isNamed);
  return of.length > 0 && (rule.field !== undefined || rule.matter === 'FIGURE' || to.length > 0) ? [{ property, rule, of, to }] : [];
});

function isNamed(prefix: EntityPrefix): prefix is NamedType {
  return (namedTypes as readonly EntityPrefix[]).includes(prefix);
}

const properties: ReadonlySet<string> = new Set(recordProperties.map(({ property }) => property));

/** The first word of a record that the model does not know, with what it is; undefined where it knows them all. */
export function unknownIn({ type, facts, links }: SourceRecord): string | undefined {
  if (!recordTypes.includes(type)) return `the type ${String(type)}`;
  for (const { property } of facts) if (!properties.has(property)) return `the property ${property}`;
  for (const { property, to } of links) {
    if (!properties.has(property)) return `the property ${property}`;
    if ('names' in to && !namedTypes.includes(to.type)) return `the type ${String(to.type)}`;
  }
  return undefined;
}
