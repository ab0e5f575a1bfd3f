import type { StoredClaim } from './ledger.js';
import { mayBeOne } from '../model/dates.js';
import type { PropertyRule } from '../model/property.js';

/** Of a claim, what is compared with another of its property. */
type Value = Pick<StoredClaim, 'text' | 'date' | 'number' | 'asOf'>;

/**
 * Whether two claims of a property that has one value can both be true: a date within a vaguer one, a length that the other
 * rounds, what was so on different days, and the same value under another id, as 12.0 has in Cypher.
 */
export function agree(rule: PropertyRule, a: Value, b: Value): boolean {
  if (a.asOf !== b.asOf || (a.text === b.text && a.date === b.date && a.number === b.number)) return true;
  if (a.date !== null && b.date !== null) return mayBeOne(a.date, b.date);
  return rule.isRounded === true && a.number !== null && b.number !== null && areNear(a.number, b.number);
}

/** How far two lengths in minutes can lie apart that are one, rounded or averaged otherwise. */
const ROUNDED_BY = 5;

/** Shorter episodes are not told in tens. */
const TOLD_IN_TENS = 20;

/** Whether two lengths in minutes may be one: within a tenth, or within what rounding to tens takes away, and at most five minutes. */
function areNear(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  if (apart > ROUNDED_BY) return false;
  const inTens = Math.min(a, b) >= TOLD_IN_TENS && (a % 10 === 0 || b % 10 === 0);
  return inTens || apart <= Math.max(1, Math.max(a, b) / 10);
}
