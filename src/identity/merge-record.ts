import { today } from '../claims/clock.js';
import { contentOf } from '../order.js';
import type { Reader, Transaction } from '../graph/store.js';
import { entitiesIn, type Portrait, type Properties } from './portrait.js';
import type { Parts } from './parts.js';
import { mergeId } from '../model/ids/bookkeeping.js';

/** Why a merge was made: what the evidence gave, where it was weighed. */
export interface MergeReason {
  readonly bits?: number;
  readonly reasons?: readonly string[];
  /** Set where joining made it, rather than somebody who decided. */
  readonly madeBy?: 'joining';
}

/** A merge as it is remembered. */
export interface Merge extends MergeReason {
  readonly id: string;
  /** Its place in the order of all merges. */
  readonly number: number;
  readonly keep: string;
  readonly gone: string;
  /** When it was made: an ISO date. */
  readonly madeOn: string;
  /** Every entity that it speaks of, so that later merges which build on it are found. */
  readonly touched: readonly string[];
}

/** All that has to be known to undo a merge. */
export interface MergeRecord {
  readonly keep: string;
  /** What was merged, as it was. */
  readonly gone: Portrait;
  /** What the entity that stayed held of the same. */
  readonly before: Parts;
  /** The properties that it had. */
  readonly properties: Properties;
}

/** Remembers a merge. */
export async function remember(
  tx: Transaction,
  record: MergeRecord,
  { bits, reasons, madeOn, madeBy }: MergeReason & { readonly madeOn?: string },
): Promise<void> {
  const [last] = await tx.read<{ number: number | null }>('MATCH (made:MergeRecord) RETURN max(made.number) AS number');
  const number = (last?.number ?? 0) + 1;
  const { keep, gone } = record;
  const properties = {
    id: mergeId(number),
    number,
    keep,
    gone: gone.id,
    madeOn: madeOn ?? today(),
    bits: bits ?? null,
    reasons: reasons ?? null,
    madeBy: madeBy ?? null,
    touched: [...new Set([keep, gone.id, ...entitiesIn(gone)])],
    record: contentOf(record, { keepNull: true }),
  };
  await tx.write('CREATE (made:MergeRecord {id: $id}) SET made = $properties', { id: properties.id, properties });
}

/** All merges, in their order. */
export async function readMerges(reader: Reader): Promise<Merge[]> {
  return (
    await reader.read<{ row: Merge }>(
      `MATCH (made:MergeRecord)
RETURN made{.id, .number, .keep, .gone, .madeOn, .bits, .reasons, .madeBy, .touched} AS row ORDER BY made.number`,
    )
  ).map(({ row }) => row);
}

/** What a merge remembers. */
export async function readRecord(reader: Reader, merge: string): Promise<MergeRecord> {
  const [row] = await reader.read<{ record: string }>('MATCH (made:MergeRecord {id: $id}) RETURN made.record AS record', { id: merge });
  return JSON.parse(row!.record) as MergeRecord;
}

/**
 * The merges that have to be undone so that the merges of `gone` can be: those and every later one that builds on
 * one of them, in their order.
 */
export function entangled(merges: readonly Merge[], gone: string): Merge[] {
  const found: Merge[] = [];
  for (const merge of merges) if (merge.gone === gone || found.some((earlier) => buildsOn(merge, earlier))) found.push(merge);
  return found;
}

function buildsOn(later: Merge, earlier: Merge): boolean {
  const ends = ({ keep, gone }: Merge): string[] => [keep, gone];
  return ends(later).some((id) => earlier.touched.includes(id)) || ends(earlier).some((id) => later.touched.includes(id));
}
