import { didYouMean } from '../../../model/did-you-mean.js';

/** Refuses a mapping with a sentence that says what is wrong where, and what is known. */
export type Fail = (what: string) => never;

/** A value as the mapping has it. */
export function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}

/** Names as the mapping has them. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}

/** Refuses what a part of a mapping has besides what is known of it. */
export function refuseOthers(place: string, said: Readonly<Record<string, unknown>>, known: readonly string[], fail: Fail): void {
  const extra = Object.keys(said).filter((name) => !known.includes(name));
  if (extra.length > 0) fail(`${place} has ${quoted(extra)}; it can have ${known.join(', ')}.${didYouMean(extra[0]!, known)}`);
}

/** Which of the known names was meant, as the end of a sentence. */
export function meant(value: unknown, known: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, known) : '';
}
