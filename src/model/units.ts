/** What the numbers of a property count. */
export interface Unit {
  /** How claims have it; null where the property's name says it already. */
  readonly form: string | null;
  /** Other words for it, in small letters. */
  readonly also: readonly string[];
  /** Other units tell measures apart, as hours in 10 days and in 28; without this there are none. */
  readonly isOpen?: true;
}

const NONE: Unit = { form: null, also: [] };

/**
 * The one form of a unit, so that 62, 62 min and 62 minutes are one claim. A unit that the property does not know stays as it
 * is written.
 */
export function formOfUnit({ unit = NONE }: { readonly unit?: Unit }, written: string | null): string | null {
  const word = (written ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (word === '' || word === unit.form || unit.also.includes(word)) return unit.form;
  return unit.isOpen === true ? word : written;
}

/** Whether the numbers of a property are counted in this: any other cannot be compared with them. */
export function isCountedIn({ unit = NONE }: { readonly unit?: Unit }, written: string | null): boolean {
  return unit.isOpen === true || formOfUnit({ unit }, written) === unit.form;
}
