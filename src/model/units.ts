/** What the numbers of a property count. */
export interface Unit {
  /** How claims have it; null where the property's name says it already. */
  readonly form: string | null;
  /** Other words for it, in small letters. */
  readonly also: readonly string[];
  /** Other units tell measures apart, as hours in 10 days and in 28; without this there are none. */
  readonly isOpen?: true;
  /** Other measures that there are, as currencies, each with other words for it in small letters. */
  readonly measures?: Readonly<Record<string, readonly string[]>>;
}

const NONE: Unit = { form: null, also: [] };

/**
 * The one form of a unit, so that 62, 62 min and 62 minutes are one claim. A unit that the property does not know stays as it
 * is written.
 */
export function formOfUnit({ unit = NONE }: { readonly unit?: Unit }, written: string | null): string | null {
  const word = (written ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (word === '' || word === unit.form?.toLowerCase() || unit.also.includes(word)) return unit.form;
  const measure = Object.entries(unit.measures ?? {}).find(([form, also]) => word === form.toLowerCase() || also.includes(word));
  if (measure !== undefined) return measure[0];
  return unit.isOpen === true ? word : written;
}

/** Whether the numbers of a property are counted in this: any other cannot be compared with them. */
export function isCountedIn({ unit = NONE }: { readonly unit?: Unit }, written: string | null): boolean {
  const form = formOfUnit({ unit }, written);
  return unit.isOpen === true || form === unit.form || (form !== null && Object.hasOwn(unit.measures ?? {}, form));
}

/** What numbers of a property are counted in, as the end of a sentence. */
export function countedIn({ unit = NONE }: { readonly unit?: Unit }): string {
  return unit.form === null ? 'it has none' : `it is counted in ${[unit.form, ...Object.keys(unit.measures ?? {})].join(', ')}`;
}
