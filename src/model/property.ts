import { casting } from './properties/casting.js';
import { credits } from './properties/credits.js';
import type { PropertyRule } from './properties/declaration.js';
import { fields } from './properties/fields.js';
import { figures } from './properties/figures.js';
import { names } from './properties/names.js';
import { relations } from './properties/relations.js';

export type { PropertyRule, ValueKind } from './properties/declaration.js';

/**
 * Every property that a claim can be about. A new one is one entry of a file in properties/; all else follows from it: what the
 * schema offers, what is projected, joined, exported and imported.
 */
export const properties = { ...names, ...fields, ...credits, ...casting, ...relations, ...figures } as const;

/** The name of a property. */
export type ClaimProperty = keyof typeof properties;

/** All properties with their rules, in the order in which they are declared. */
export const propertyRules = Object.entries(properties) as readonly (readonly [ClaimProperty, PropertyRule])[];

/** The rule of a property by a name from outside; undefined where that names none. */
export function ruleOf(property: string): PropertyRule | undefined {
  return Object.hasOwn(properties, property) ? properties[property as ClaimProperty] : undefined;
}

/** Whether a property is said of a kind of entity. */
export function isSaidOf({ subjects }: PropertyRule, prefix: string | undefined): boolean {
  return (subjects as readonly (string | undefined)[]).includes(prefix);
}
