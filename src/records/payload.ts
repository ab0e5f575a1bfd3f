import type { SourceRecord } from './record.js';

/**
 * What the keys of a record are called in its payload, where that is otherwise: payloads, and their checksums, are as
 * stores have had them from the first version on.
 */
const STORED = { externalIds: 'numbers', externalId: 'number' } as const;

/** A record as a store keeps it: JSON, its keys in the order in which its source gave them. */
export function payloadOf(record: SourceRecord): string {
  return JSON.stringify(
    renamed(
      { ...record, links: record.links.map((link) => ({ ...link, to: renamed(link.to, 'externalId', STORED.externalId) })) },
      'externalIds',
      STORED.externalIds,
    ),
  );
}

/** The record that a payload is of. */
export function recordOf(payload: string): SourceRecord {
  const stored = JSON.parse(payload) as object & { links: { to: object }[] };
  for (const link of stored.links) link.to = renamed(link.to, STORED.externalId, 'externalId');
  return renamed(stored, STORED.externalIds, 'externalIds') as SourceRecord;
}

/** The same with a key renamed, in its place: the order of keys is part of a payload. */
function renamed(object: object, from: string, to: string): object {
  if (!(from in object)) return object;
  return Object.fromEntries(Object.entries(object).map(([key, value]: [string, unknown]) => [key === from ? to : key, value]));
}
