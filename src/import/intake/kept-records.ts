import type { Reader } from '../../graph/store.js';
import { recordOf } from '../../records/payload.js';
import type { SourceRecord } from '../../records/record.js';
import { keptRecordId } from '../../model/ids/records.js';

/** A record as a release has it, and by which file it said so. */
export interface KeptRecord {
  readonly payload: SourceRecord;
  readonly file: string | null;
}

/** Reads what a release says of these things already, by the ids of the records, in one statement. */
export async function readKept(reader: Reader, article: string, ids: readonly string[]): Promise<Map<string, KeptRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read<{ id: string; payload: string; file: string | null }>(
    'UNWIND $ids AS id MATCH (record:Record {id: id}) RETURN record.record AS id, record.payload AS payload, record.file AS file',
    { ids: ids.map((id) => keptRecordId(id, article)) },
  );
  return new Map(rows.map(({ id, payload, file }) => [id, { payload: recordOf(payload), file }]));
}

/** What two rows say of one thing, each statement once, those of the first before those of the second. */
export function addedUp(before: SourceRecord, more: SourceRecord): SourceRecord {
  return {
    ...more,
    ...before,
    names: once([...before.names, ...more.names]),
    externalIds: once([...before.externalIds, ...more.externalIds]),
    facts: once([...before.facts, ...more.facts]),
    links: once([...before.links, ...more.links]),
    ratings: once([...before.ratings, ...more.ratings]),
  };
}

function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Whether two records say the same. */
export function isSame(a: SourceRecord, b: SourceRecord): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
