import { getMetadataStorage, Int, type ClassType } from 'type-graphql';
import { WebAddress } from '../specified.scalars.js';
import { today } from '../../claims/clock.js';
import { dayOf, statusOn } from '../../model/status.js';
import { entityKinds, type EntityPrefix } from '../../model/kinds.js';
import { isSaidOf, propertyRules, type PropertyRule } from '../../model/property.js';
import { PartialDate } from '../date.scalar.js';
import { closedEnum, enumOfClosed } from '../enum-of.js';
import { derived, type DeclaredField, type TypeOf } from '../fields/declaration.js';
import { fieldsOf, type DeclaredResolver } from '../fields/resolver.js';

/**
 * The fields that show what is stated of each kind of entity: one for every property of the model that stands on its nodes,
 * unless the type declares a field of that name itself, in words of its own. So a property that is added is shown at once.
 */
export function statedFields(classes: Readonly<Record<EntityPrefix, NewableFunction>>): DeclaredResolver[] {
  return entityKinds.map(([prefix]) => {
    const type = classes[prefix];
    const own = fieldsDeclaredOn(type);
    const stated = propertyRules.flatMap(([, rule]): [string, DeclaredField][] =>
      rule.field === undefined || !isSaidOf(rule, prefix) || own.has(rule.field)
        ? []
        : [[rule.field, (rule.agesByDates === true ? standsToday : stands)(rule.field, rule)]],
    );
    return fieldsOf(() => type, Object.fromEntries(stated));
  });
}

/** A value that stands on the node; nobody has stated it where it does not. */
function stands(name: string, rule: PropertyRule): DeclaredField {
  const type = typeOf(name, rule);
  return derived(type, [name], (value: unknown) => value ?? null, rule.description, { nullable: true });
}

/** Where something stands in its life: as its dates say today, where they do, else as is stated. */
function standsToday(name: string, rule: PropertyRule): DeclaredField {
  return derived(
    typeOf(name, rule),
    [name, 'premieredOn', 'startedOn', 'endedOn'],
    (status: string | null, premieredOn: string | null, startedOn: string | null, last: string | null) =>
      statusOn(dayOf(today()), { status: status ?? null, first: premieredOn ?? startedOn ?? null, last: last ?? null }),
    `${rule.description} It is as its dates say today where they say so for certain, so that what has ended is not AIRING; otherwise as is stated (claims).`,
    { nullable: true },
  );
}

function typeOf(name: string, { value, closed, isAddress }: PropertyRule): TypeOf {
  if (closed !== undefined) {
    // Types that show the same values share their enum.
    const values = enumOfClosed(closed) ?? closedEnum(name.charAt(0).toUpperCase() + name.slice(1), closed);
    return () => values;
  }
  if (isAddress === true) return () => WebAddress;
  if (value === 'date') return () => PartialDate;
  return value === 'number' ? () => Int : () => String;
}

/** The names of the fields that a class declares, or those that it extends. */
function fieldsDeclaredOn(type: NewableFunction): ReadonlySet<string> {
  return new Set(
    getMetadataStorage()
      .fields.filter(({ target }) => target === type || type.prototype instanceof (target as ClassType))
      .map(({ schemaName }) => schemaName),
  );
}
