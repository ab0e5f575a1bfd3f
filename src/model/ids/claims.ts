import { idOf, type IdOf } from './kinds.js';

/** What a claim says: of whom, what, and since when it is so. Of its value one is set, as its property asks. */
export interface ClaimContent {
  readonly subject: string;
  readonly property: string;
  /** The id of the value, where it is an entity. */
  readonly value: string | null;
  readonly text: string | null;
  readonly date: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly asOf: string | null;
}

/** What is set, as the content of a claim of which all else says nothing. */
export function contentOfClaim(said: Pick<ClaimContent, 'subject' | 'property'> & Partial<ClaimContent>): ClaimContent {
  return { value: null, text: null, date: null, number: null, unit: null, asOf: null, ...said };
}

/**
 * The id that a claim's content gives it, so that who states it again adds a citation, never a copy. It is the
 * same that the seed scripts put together in Cypher.
 *
 * @example claim:show:all-of-us-are-dead/CUMULATIVE_HOURS/361200000 hours in 10 days@2022-02-06
 */
export function claimId({ subject, property, unit, asOf, ...value }: ClaimContent): IdOf<'claim'> {
  const tail = `${unit === null ? '' : ` ${unit}`}${asOf === null ? '' : `@${asOf}`}`;
  return idOf('claim', `${subject}/${property}/${valueText(value)}${tail}`);
}

function valueText({ value, text, date, number }: Pick<ClaimContent, 'value' | 'text' | 'date' | 'number'>): string {
  return value ?? text ?? date ?? (number === null ? '' : String(number));
}

/** A claim's id taken apart. */
export interface ClaimParts {
  readonly subject: string;
  readonly property: string;
  /** The value: an id where the property's is an entity, and else a literal, be it one like "show:case"; with its unit and day. */
  readonly rest: string;
}

/** Takes a claim's id apart: an id of an entity holds no property in capitals. Undefined for what is no id of a claim. */
export function claimParts(id: string): ClaimParts | undefined {
  const [, subject, property, rest] = /^claim:(.*?)\/([A-Z][A-Z0-9_]*)\/(.*)$/su.exec(id) ?? [];
  return subject === undefined ? undefined : { subject, property: property!, rest: rest! };
}

/** Whom a claim is about, by its id or by a text that begins with its id; empty for what does not. */
export function claimSubject(id: string): string {
  return /^claim:(.*?)\/[A-Z][A-Z0-9_]*\//su.exec(id)?.[1] ?? '';
}

/** What a property of claims, or a figure of places on charts, goes by outside: it has no node of its own. */
export function propertyId(property: string): string {
  return `property:${property}`;
}
