import { createHash } from 'node:crypto';
import { StoreError, type Reader, type Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { piecesOf } from '../grouping.js';
import type { SourceRecord } from './record.js';
import { keptRecordId } from '../model/ids/records.js';
import { payloadOf, recordOf } from './payload.js';
import { unknownIn } from './vocabulary.js';

/** What has become of records that were stored. */
export interface Recorded {
  readonly added: number;
  /** The release said otherwise before. */
  readonly corrected: number;
  readonly unchanged: number;
}

/** A record as one release has it. */
export interface StoredRecord {
  /** The release: an article of kind DATASET. */
  readonly article: string;
  readonly payload: SourceRecord;
}

/** A release of a dataset, as far as it orders what its sources say. */
export interface Release {
  readonly id: string;
  /** Partial ISO date, or the empty string. */
  readonly publishedOn: string;
  /** The publication that it is of, or the release itself where there is none. */
  readonly publication: string;
}

function rowOf(article: string, record: SourceRecord): { id: string; record: string; type: string; payload: string; checksum: string } {
  const payload = payloadOf(record);
  return {
    id: keptRecordId(record.id, article),
    record: record.id,
    type: record.type,
    payload,
    checksum: createHash('sha256').update(payload).digest('base64url').slice(0, 22),
  };
}

/**
 * Keeps what a release states, just as it states it; the same again changes nothing. The article has to be there. Of two
 * records of one id the last is kept. Who is who is decided later, by `join`.
 */
export async function recordRecords(tx: Transaction, article: string, records: readonly SourceRecord[]): Promise<Recorded> {
  const rows = [...new Map(records.map((record) => [record.id, rowOf(article, record)])).values()];
  if (rows.length === 0) return { added: 0, corrected: 0, unchanged: 0 };
  const [held] = await tx.read<{ ids: string[]; checksums: string[] }>(
    'UNWIND $ids AS id MATCH (record:Record {id: id}) RETURN collect(record.id) AS ids, collect(record.checksum) AS checksums',
    { ids: rows.map(({ id }) => id) },
  );
  const known = new Map(held?.ids.map((id, index) => [id, held.checksums[index]]));
  const added = rows.filter(({ id }) => !known.has(id));
  const corrected = rows.filter(({ id, checksum }) => known.has(id) && known.get(id) !== checksum);
  await writeRows(
    tx,
    'UNWIND $rows AS row MATCH (record:Record {id: row.id}) SET record.payload = row.payload, record.checksum = row.checksum',
    corrected,
  );
  await writeRows(
    tx,
    `MATCH (article:Entity {id: $article})
UNWIND $rows AS row
CREATE (record:Record {id: row.id, record: row.record, type: row.type, payload: row.payload, checksum: row.checksum})-[:STATED_IN]->(article)`,
    added,
    { article },
  );
  return { added: added.length, corrected: corrected.length, unchanged: rows.length - added.length - corrected.length };
}

/** A fingerprint of each record that is kept, in the order of their ids: what changes when any of them does. */
export async function recordFingerprints(reader: Reader): Promise<string[]> {
  const [row] = await reader.read<{ ids: string[]; checksums: string[] }>(
    'MATCH (record:Record) RETURN collect(record.id) AS ids, collect(record.checksum) AS checksums',
  );
  return (row?.ids ?? []).map((id, index) => `${id} ${row!.checksums[index]}`).sort();
}

/** The releases that state records, the oldest first. */
export async function readReleases(reader: Reader): Promise<Release[]> {
  const rows = await reader.read<{ id: string; publishedOn: string | null; publications: string[] }>(
    `MATCH (article:Article {kind: 'DATASET'})
RETURN article.id AS id, article.publishedOn AS publishedOn, [(article)-[:PUBLISHED_BY]->(publication:Publication) | publication.id] AS publications`,
  );
  return inOrder(
    rows.map(({ id, publishedOn, publications }) => ({
      id,
      publishedOn: publishedOn ?? '',
      publication: [...publications].sort()[0] ?? id,
    })),
  );
}

/** Releases by their days, the oldest first. */
function inOrder(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : a.id < b.id ? -1 : 1));
}

/** Records that are not stored: what an import that is only tried would keep. */
export interface PlannedRecords {
  readonly records: readonly StoredRecord[];
  readonly releases: readonly Release[];
}

/** What would be stored, with what is planned in the place of what is stored of the same record and release. */
export function withPlanned(
  stored: { readonly records: readonly StoredRecord[]; readonly releases: readonly Release[] },
  planned: PlannedRecords,
): { records: StoredRecord[]; releases: Release[] } {
  const records = new Map([...stored.records, ...planned.records].map((one) => [keptRecordId(one.payload.id, one.article), one]));
  const releases = new Map([...planned.releases, ...stored.releases].map((release) => [release.id, release]));
  return { records: [...records.values()], releases: inOrder([...releases.values()]) };
}

/** How many records are read in one go. */
const BATCH = 2_000;

/**
 * Reads all records, in no order.
 * @throws StoreError on a record with a word that the model does not know: whoever left it out would take back what it states.
 */
export async function* readRecords(reader: Reader): AsyncGenerator<StoredRecord[]> {
  const [all] = await reader.read<{ ids: string[] }>('MATCH (record:Record) RETURN collect(record.id) AS ids');
  const ids = (all?.ids ?? []).sort();
  for (const batch of piecesOf(ids, BATCH)) {
    const [row] = await reader.read<{ articles: string[]; payloads: string[] }>(
      `UNWIND $ids AS id
MATCH (record:Record {id: id})-[:STATED_IN]->(article:Article)
RETURN collect(article.id) AS articles, collect(record.payload) AS payloads`,
      { ids: batch },
    );
    yield (row?.payloads ?? []).map((payload, index) => ({ article: row!.articles[index]!, payload: parsed(payload) }));
  }
}

function parsed(payload: string): SourceRecord {
  const record = recordOf(payload);
  const unknown = unknownIn(record);
  if (unknown !== undefined)
    throw new StoreError(
      'NEWER',
      `${record.id} states ${unknown}, which this Inyeon does not know: a newer one has kept it. Update Inyeon.`,
    );
  return record;
}
