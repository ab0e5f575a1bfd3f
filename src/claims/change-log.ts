import type { Transaction } from '../graph/store.js';
import { clock } from './clock.js';
import { changeIdIn } from '../model/ids/bookkeeping.js';

/** What can become of a thing. */
export const CHANGE_KINDS = ['ADDED', 'CORRECTED', 'MERGED', 'DEPRECATED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What has become of one thing: of an entity or a claim by its id, of a chart's edition by its key. */
export interface Changed {
  readonly kind: ChangeKind;
  readonly id: string;
  /** What it was merged into. */
  readonly into?: string;
}

/**
 * Writes down what a transaction has changed, in that transaction; nothing where it has changed nothing.
 *
 * It is one node with a list, whatever the number of things, so that imports pay for it once in each batch. Changes are
 * numbered without gaps, which makes a page of them a handful of look-ups by number; who writes holds the counter until
 * the end, so no change becomes visible after one with a higher number. The first change of each hour has a node too, by
 * which a moment finds its number.
 */
export async function remember(tx: Transaction, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  const at = clock.now().toISOString();
  const properties = {
    at,
    kinds: changed.map(({ kind }) => kind),
    ids: changed.map(({ id }) => id),
    into: changed.map(({ into }) => into ?? ''),
  };
  await tx.write(
    `MERGE (store:Store {id: 'store'}) SET store.changes = coalesce(store.changes, 0) + 1
WITH store.changes AS number
CREATE (change:Change {id: ${changeIdIn('number')}, number: number}) SET change += $properties
MERGE (hour:ChangeHour {id: $hour}) ON CREATE SET hour.first = number`,
    { properties, hour: hourOf(at) },
  );
}

/** The hour of a moment, as its node is called: 2026-11-21T12. */
export function hourOf(at: string): string {
  return at.slice(0, 13);
}

/** How clients are told that there are other places than before in these editions of charts: each is to be read anew. */
export function editionsChanged(keys: Iterable<string>): Changed[] {
  return [...new Set(keys)].sort().map((id) => ({ kind: 'CORRECTED', id }));
}
