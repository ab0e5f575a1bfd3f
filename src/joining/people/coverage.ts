import { roleOf } from '../../model/roles.js';
import type { Credit } from './mentions.js';
import { creditKey } from './person-group.js';

/** Which sources give a list of a role for a work, by role and work: who is not on it has not done it, as far as they know. */
export type Coverage = ReadonlyMap<string, ReadonlySet<string>>;

/** Fewer of a cast are no list of it. */
const LEAST_LISTED = 3;

/** What the sources of these credits list. */
export function coverageOf(credits: readonly Credit[]): Coverage {
  const counts = new Map<string, Map<string, number>>();
  for (const { record, link, work } of credits) {
    const key = creditKey(roleOf(link.property)!, work);
    const held = counts.get(key) ?? new Map<string, number>();
    counts.set(key, held.set(record.mark, (held.get(record.mark) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, marks]) => [
      key,
      new Set([...marks].flatMap(([mark, count]) => (count >= LEAST_LISTED || !key.startsWith('actor') ? [mark] : []))),
    ]),
  );
}
